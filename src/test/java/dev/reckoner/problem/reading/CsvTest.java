package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String rows(String text) {
        Problems problems = new Problems();
        List<MapNode> rows = Csv.read("f", text, List.of("a", "b"), List.of("c"), problems);
        assertEquals("", Told.of(problems));
        StringBuilder shown = new StringBuilder();
        for (MapNode row : rows) {
            row.entries()
                    .forEach(
                            (key, entry) ->
                                    shown.append(key)
                                            .append('=')
                                            .append(((ScalarNode) entry.value()).text())
                                            .append('@')
                                            .append(entry.place().line())
                                            .append(':')
                                            .append(entry.place().column())
                                            .append(' '));
            shown.append("; ");
        }
        return shown.toString();
    }

    @Test
    void columnsMayComeInAnyOrder() {
        assertEquals("c=1@2:1 a=2@2:3 b=3@2:5 ; ", rows("c,a,b\n1,2,3\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r"})
    void lineBreaksOfAnyKindEndARow(String text) {
        assertEquals("a=1@2:1 b=2@2:3 ; ", rows(text));
    }

    @Test
    void emptyCellsAreAbsent() {
        assertEquals("a=1@2:1 ; b=2@3:2 ; ; ", rows("a,b\n1,\n,2\n,\n"));
    }

    @Test
    void commentsAndEmptyLinesAreCounted() {
        assertEquals(
                "a=1@5:1 b=2@5:3 ; a=3@8:1 b=#4@8:3 ; ",
                rows("# one\n\na,b\n#, \"two\n1,2\n\n# three\n3,#4\n"));
    }

    @Test
    void quotedCellsMayHoldAnything() {
        assertEquals(
                "a=x,\n\"y@2:1 b=😀@3:6 ; a=1@4:1 b=2@4:3 ; ",
                rows("a,b\n\"x,\n\"\"y\",\"😀\"\n1,2\n"));
    }

    @Test
    void columnsAreCheckedOnce() {
        assertEquals(
                """
                f:1:3 column "a" is written twice | the first is at f:1:1
                f:1:7 unknown column "note" | known: a, b, c\
                """,
                Told.csv("a,a,b,note\n1,2,3,4\n1,2,3,4\n"));
        assertEquals("f:1:1 column \"b\" is missing | add it", Told.csv("a\n1\n"));
        assertEquals("f:1:3 unknown column \"bb\" | did you mean \"b\"?", Told.csv("a,bb\n1,2"));
        assertEquals("f:1:3 unknown column \" b\" | did you mean \"b\"?", Told.csv("a, b\n1,2"));
    }

    @Test
    void aTableHasAHeader() {
        String told = "f:1:1 the table is empty | begin with a line of column names";
        assertEquals(told, Told.csv(""));
        assertEquals(told, Told.csv("\n# none\n"));
    }

    @Test
    void shortAndLongRowsAreToldAndOthersKept() {
        Problems problems = new Problems();
        String text = "a,b\n1\n1,2,3\n1,2\n  \n1,1,000\n";
        List<MapNode> rows = Csv.read("f", text, List.of("a", "b"), problems);
        String hint = " | quote a cell that holds a comma; keep the commas of empty cells";
        assertEquals(
                "f:2:1 cells in this row: 1, in the header: 2%s\n".formatted(hint)
                        + "f:3:1 cells in this row: 3, in the header: 2%s\n".formatted(hint)
                        + "f:6:1 cells in this row: 3, in the header: 2%s".formatted(hint),
                Told.of(problems));
        assertEquals(1, rows.size());
        assertEquals(new Place("f", 4, 3), rows.get(0).at("b"));
    }

    @Test
    void strayQuotesAreTold() {
        assertEquals(
                "f:2:3 a quote inside a cell that is not quoted"
                        + " | put the whole cell in quotes and write \"\" for a quote in it",
                Told.csv("a,b\n1,5\" disk\n2,3"));
        assertEquals(
                "f:3:3 this quote is never closed | close it", Told.csv("a,b\n0,0\n1,\"x\n2,3"));
        assertEquals(
                "f:3:3 text follows the closing quote of this cell"
                        + " | write \"\" for a quote inside a quoted cell",
                Told.csv("a,b\n0,0\n1,\"x\"y\n2,3"));
    }

    @Test
    void unseenCharactersAreTold() {
        assertEquals(
                "f:2:3 the character U+0007 (BEL) cannot stand here | remove it",
                Told.csv("a,b\n1,\u0007"));
    }

    @Test
    void cellsEndAtAMillionCharacters() {
        assertEquals("", Told.csv("a,b\n1," + "x".repeat(1 << 20)));
        assertEquals(
                "f:2:3 a cell of 1048577 characters | at most 1048576 are allowed",
                Told.csv("a,b\n1," + "x".repeat((1 << 20) + 1)));
    }

    @Test
    void tablesEndAtTwoMillionCells() {
        List<String> columns = IntStream.range(0, 1000).mapToObj(i -> "c" + i).toList();
        String header = String.join(",", columns) + "\n";
        String row = ",".repeat(999) + "\n";
        Problems problems = new Problems();
        assertEquals(2000, Csv.read("f", header + row.repeat(2000), columns, problems).size());
        assertEquals("", Told.of(problems));
        Csv.read("f", header + row.repeat(2001), columns, problems);
        assertEquals("f:2002:1 more than 2000000 cells in one table | split it", Told.of(problems));
    }

    @Test
    void tablesEndAtAThousandColumns() {
        assertEquals(999, told(999).lines().count());
        assertEquals(1000, told(1000).lines().count());
        assertEquals("f:1:4891 more than 1000 columns | split the table", told(1001));
    }

    /** What is told of a table without a known column. */
    private static String told(int columns) {
        String header =
                IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        Problems problems = new Problems();
        Csv.read("f", header + "\n" + ",".repeat(columns - 1), List.of(), problems);
        return Told.of(problems);
    }

    @Test
    void rowsWiderThanATableCanBeAreTold() {
        String columns =
                IntStream.range(0, 1000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        Problems problems = new Problems();
        List<String> known = List.of(columns.split(","));
        Csv.read("f", columns + "\n" + ",".repeat(5000), known, problems);
        assertEquals(
                "f:2:1 cells in this row: 1001, in the header: 1000"
                        + " | quote a cell that holds a comma; keep the commas of empty cells",
                Told.of(problems));
    }

    @Test
    void placesStayTrueBeyondTheParsersBuffer() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("a,b\n");
        StringBuilder expected = new StringBuilder();
        int line = 2;
        for (int i = 0; i < 2000; i++) {
            String cell = "x😀".repeat(1 + random.nextInt(5));
            boolean broken = random.nextInt(4) == 0;
            int column = broken ? 4 : cell.codePointCount(0, cell.length()) + 2;
            expected.append("a=%s@%d:1 ".formatted(broken ? cell + "\nz" : cell, line));
            text.append(broken ? "\"" + cell + "\nz\"" : cell).append(",y\n");
            line += broken ? 1 : 0;
            expected.append("b=y@%d:%d ; ".formatted(line, column));
            line++;
            if (random.nextInt(5) == 0) {
                text.append("# note ").append(i).append('\n');
                line++;
            }
        }
        assertEquals(expected.toString(), rows(text.toString()));
    }

    record Seen(List<Integer> days) {}

    @Test
    void listsInACellAreJoinedBySemicolons() {
        Problems problems = new Problems();
        List<MapNode> rows = Csv.read("f", "days\n1;22\n3\n1;;x\n", List.of("days"), problems);
        List<Bound<Seen>> seen = Records.plain().bindAll(rows, Seen.class, problems);
        assertEquals(
                List.of(new Seen(List.of(1, 22)), new Seen(List.of(3))),
                seen.stream().map(Bound::value).toList());
        String hint = " is not a number | write digits alone, such as 1500, 0.25 or 1.5e3";
        assertEquals(
                "f:4:1 days[1]: \"\"" + hint + "\nf:4:1 days[2]: \"x\"" + hint, Told.of(problems));
    }

    record Price(String id, BigDecimal usd, int gpus, Optional<String> note) {}

    @Test
    void rowsAreBoundWithTruePlaces() {
        Problems problems = new Problems();
        List<MapNode> rows =
                Csv.read(
                        "f",
                        "id,usd,gpus,note\np5,98.32,8,no\n3.10,x,8,\nq,1,,~\n",
                        List.of("id", "usd", "gpus"),
                        List.of("note"),
                        problems);
        List<Bound<Price>> prices = Records.plain().bindAll(rows, Price.class, problems);
        assertEquals(
                """
                f:3:6 usd: "x" is not a number | write digits alone, such as 1500, 0.25 or 1.5e3
                f:4:1 key "gpus" is missing | add it\
                """,
                Told.of(problems));
        assertEquals(
                List.of(new Price("p5", new BigDecimal("98.32"), 8, Optional.of("no"))),
                prices.stream().map(Bound::value).toList());
        assertEquals(new Place("f", 2, 4), prices.get(0).at("usd"));
    }
}
