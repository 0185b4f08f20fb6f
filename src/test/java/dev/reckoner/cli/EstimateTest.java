package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Estimates without an article: what is printed where, and exit codes. */
class EstimateTest {

    private static final String HEAD = "model,accelerator,input_tokens,output_tokens\n";
    private static final String ROW = "abacus-7b,loom-24gb,100,10\n";
    private static final String ANSWER = "abacus-7b,loom-24gb,100,10,true,14496047104,131072,466,";

    @TempDir Path folder;

    @BeforeEach
    void site() throws IOException {
        TinySite.in(folder);
    }

    private Ran estimate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("estimate", "--root", folder.toString()));
        arguments.addAll(List.of(more));
        return Ran.run(arguments.toArray(new String[0]));
    }

    private Ran one(String model, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--model", model, "--accelerator", "loom-24gb"));
        arguments.addAll(List.of("--input", "100", "--output", "10"));
        arguments.addAll(List.of(more));
        return estimate(arguments.toArray(new String[0]));
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), text);
    }

    @Test
    void jsonHasTheNamesOfTheTableAndNullForWhatIsNotKnown() throws IOException {
        Ran ran = one("abacus-7b", "--json");
        assertEquals(Exit.OK, ran.exit());
        assertEquals("", ran.err());
        JsonNode object = new ObjectMapper().readTree(ran.out());
        assertEquals("abacus-7b", object.get("model").textValue());
        assertTrue(object.get("fits").booleanValue());
        assertEquals(14_496_047_104L, object.get("weight_bytes").longValue());
        assertTrue(object.get("ttft_ms").isNull());
        assertFalse(object.get("problem").textValue().isEmpty());
        Results.COLUMNS.forEach(column -> assertTrue(object.has(column), column));
    }

    @Test
    void linesForReadersSayNothingAmiss() {
        Ran ran = one("abacus-7b", "--lang", "zh-Hans");
        assertEquals(Exit.OK, ran.exit());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("466"), ran.out());
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsAMistakeOfUse() {
        String hint = "model: there is no \"abacus-7\", did you mean \"abacus-7b\"?\n";
        assertEquals(new Ran(Exit.USAGE, "", hint), one("abacus-7"));
        assertEquals(Exit.USAGE, estimate().exit());
        assertEquals(Exit.USAGE, one("abacus-7b", "--out", "x.csv").exit());
        assertEquals(Exit.USAGE, one("abacus-7b", "--batch", "x.csv").exit());
    }

    @Test
    void aTableGoesToStandardOutputWhereNoFileIsNamed() throws IOException {
        String rows = HEAD + ROW + ROW.replace("100", "x");
        Ran ran = estimate("--batch", table(rows).toString());
        assertEquals(Exit.OK, ran.exit());
        assertEquals("", ran.err());
        List<String> lines = ran.out().lines().toList();
        assertEquals(HEAD.strip() + "," + String.join(",", Results.COLUMNS), lines.get(0));
        assertTrue(lines.get(1).startsWith(ANSWER), lines.get(1));
        assertTrue(
                lines.get(2).contains(",\"input_tokens: \"\"x\"\" is not a whole"), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void aTableGoesToTheFileThatIsNamed() throws IOException {
        Path out = folder.resolve("out.csv");
        String from = table(HEAD + ROW).toString();
        assertEquals(new Ran(Exit.OK, "", ""), estimate("--batch", from, "--out", out.toString()));
        List<String> lines = Files.readAllLines(out);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith(ANSWER), lines.get(1));
        assertFalse(Files.exists(folder.resolve(".out.csv.new")));
    }

    @Test
    void aTableWithoutColumnsIsAMistakeOfContentAndLeavesTheAnswersAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "earlier");
        Ran ran = estimate("--batch", table("").toString(), "--out", out.toString());
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("column \"model\" is missing"), ran.err());
        assertEquals("earlier", Files.readString(out));
    }

    @Test
    void aTableWithoutRowsHasNoAnswers() throws IOException {
        Ran ran = estimate("--batch", table(HEAD).toString());
        assertEquals(Exit.OK, ran.exit());
        assertEquals(1, ran.out().lines().count());
    }

    @Test
    void aTableThatIsNotThereIsAProblemOfTheDisk() {
        Ran ran = estimate("--batch", folder.resolve("none.csv").toString());
        assertEquals(Exit.DISK, ran.exit());
        assertTrue(ran.err().endsWith("none.csv cannot be read\n"), ran.err());
    }
}
