package dev.reckoner.table;

import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as comma-separated values. The heads are the ids of columns, with the unit in brackets; a
 * column any of whose numbers has a range is followed by its ends. What is unknown is empty.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class TableCsv {

    private TableCsv() {}

    public static String of(Table table) {
        List<Boolean> ranged = ranged(table);
        List<String> heads = new ArrayList<>();
        heads.add(head(table.names(), ""));
        for (int i = 0; i < ranged.size(); i++) {
            Column column = table.columns().get(i);
            heads.add(head(column, ""));
            if (ranged.get(i)) {
                heads.add(head(column, " low"));
                heads.add(head(column, " high"));
            }
        }
        StringBuilder csv = new StringBuilder(line(heads));
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(text(row.name()));
            for (int i = 0; i < ranged.size(); i++) {
                Cell cell = row.cells().get(i);
                cells.add(text(cell));
                if (ranged.get(i)) {
                    Optional<Range> range = range(cell);
                    cells.add(range.map(ends -> Decimal.of(ends.low()).plain()).orElse(""));
                    cells.add(range.map(ends -> Decimal.of(ends.high()).plain()).orElse(""));
                }
            }
            csv.append(line(cells));
        }
        return csv.toString();
    }

    private static List<Boolean> ranged(Table table) {
        List<Boolean> ranged = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean any = false;
            for (Table.Row row : table.rows()) {
                any |= range(row.cells().get(i)).isPresent();
            }
            ranged.add(any);
        }
        return ranged;
    }

    private static Optional<Range> range(Cell cell) {
        return cell instanceof Cell.Number number ? number.range() : Optional.empty();
    }

    private static String head(Column column, String end) {
        return column.id() + end + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")");
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return Decimal.of(number.value()).plain();
        }
        if (cell instanceof Cell.Text text) {
            return harmless(text.code().isEmpty() ? text.text() : text.code());
        }
        return "";
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String line(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain =
                    cell.indexOf(',') < 0
                            && cell.indexOf('"') < 0
                            && cell.indexOf('\n') < 0
                            && cell.indexOf('\r') < 0;
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted) + "\n";
    }
}
