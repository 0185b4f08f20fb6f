package dev.reckoner.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as text, in which cells can be rewritten and rows added. What is not touched keeps its
 * bytes: comments, quotes, order and line breaks.
 */
final class TableText {

    /** A row: the cells as they stand, quotes included, and what ends the line. */
    final class Row {
        private final List<String> cells;
        private final String end;

        private Row(List<String> cells, String end) {
            this.cells = cells;
            this.end = end;
        }

        /** What a cell says; empty where the table has no such column. */
        String get(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : said(cells.get(at));
        }

        /** Rewrites a cell of a column that the table has. */
        void set(String column, String text) {
            if (!text.equals(get(column))) {
                cells.set(columns.indexOf(column), written(text));
            }
        }

        private String text() {
            return String.join(",", cells) + end;
        }
    }

    /** Rows, and between them comments and blank lines, which are texts. */
    private final List<Object> pieces = new ArrayList<>();

    private final List<String> columns = new ArrayList<>();
    private final String mark;
    private final String lineBreak;

    /** The table of a text that {@code catalogue.reading} reads without a problem. */
    TableText(String text) {
        mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        Scan scan = new Scan(text, mark.length());
        while (!scan.done()) {
            if (scan.atComment()) {
                pieces.add(scan.line());
            } else {
                pieces.add(new Row(scan.cells(), scan.lineEnd()));
            }
        }
        List<Row> rows = all();
        if (!rows.isEmpty()) {
            rows.get(0).cells.forEach(cell -> columns.add(said(cell)));
        }
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    /** The rows below the header. */
    List<Row> rows() {
        List<Row> rows = all();
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** A copy of a row, right below it. */
    Row copyBelow(Row row) {
        return put(pieces.indexOf(row) + 1, new ArrayList<>(row.cells));
    }

    /** A row at the end, with these cells and otherwise empty. */
    Row append(Map<String, String> cells) {
        List<String> written = new ArrayList<>();
        columns.forEach(column -> written.add(written(cells.getOrDefault(column, ""))));
        return put(pieces.size(), written);
    }

    private Row put(int at, List<String> cells) {
        Object before = pieces.get(at - 1);
        boolean open =
                before instanceof Row row ? row.end.isEmpty() : !before.toString().endsWith("\n");
        if (open && before instanceof Row row) {
            Row ended = new Row(row.cells, lineBreak);
            pieces.set(at - 1, ended);
        } else if (open) {
            pieces.set(at - 1, before + lineBreak);
        }
        Row added = new Row(cells, lineBreak);
        pieces.add(at, added);
        return added;
    }

    private List<Row> all() {
        return pieces.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    /** The whole text. */
    String text() {
        StringBuilder text = new StringBuilder(mark);
        pieces.forEach(piece -> text.append(piece instanceof Row row ? row.text() : piece));
        return text.toString();
    }

    private static String said(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static String written(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && !text.startsWith("#")
                        && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Goes through a text, line by line and cell by cell. */
    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text, int at) {
            this.text = text;
            this.at = at;
        }

        boolean done() {
            return at >= text.length();
        }

        /** Whether a comment or a blank line begins here. */
        boolean atComment() {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            return line.isEmpty() || line.startsWith("#");
        }

        String line() {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(at, next);
            at = next;
            return line;
        }

        List<String> cells() {
            List<String> cells = new ArrayList<>(List.of(cell()));
            while (!done() && text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            return cells;
        }

        private String cell() {
            int from = at;
            boolean inside = false;
            while (!done() && (inside || !ends(text.charAt(at)))) {
                inside ^= text.charAt(at) == '"';
                at++;
            }
            return text.substring(from, at);
        }

        private static boolean ends(char c) {
            return c == ',' || c == '\n' || c == '\r';
        }

        String lineEnd() {
            int from = at;
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (!done()) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
