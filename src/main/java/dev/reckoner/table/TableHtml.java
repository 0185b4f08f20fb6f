package dev.reckoner.table;

import dev.reckoner.quantity.Decimal;

/** A table as HTML. */
public final class TableHtml {

    private TableHtml() {}

    /**
     * A table that scrolls by itself where it is too wide, with its notes and the links to its
     * files.
     *
     * @param folder way to the folder of its files, empty or ending in a slash
     */
    public static String scrolling(Table table, String folder) {
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(table.id())
                .append("\">\n<table>\n<caption id=\"")
                .append(table.id())
                .append("\">")
                .append(table.caption())
                .append("</caption>\n")
                .append(rows(table))
                .append("</table>\n");
        for (String note : table.notes()) {
            html.append("<p class=\"src\">").append(Html.escape(note)).append("</p>\n");
        }
        return html.append("<p class=\"src\">")
                .append(files(table, folder))
                .append("</p>\n</div>\n")
                .toString();
    }

    /** Links to the table's files. */
    public static String files(Table table, String folder) {
        String file = folder + table.id();
        return "<a href=\"" + file + ".csv\">CSV</a> · <a href=\"" + file + ".json\">JSON</a>";
    }

    /** Heads and rows, without the element around them. */
    public static String rows(Table table) {
        StringBuilder html = new StringBuilder("<thead>\n<tr>");
        html.append(table.names().head().isEmpty() ? "<td></td>" : head(table.names(), true));
        for (int i = 0; i < table.columns().size(); i++) {
            html.append(head(table.columns().get(i), hasNumbers(table, i)));
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Table.Row row : table.rows()) {
            html.append("<tr><th scope=\"row\">").append(words(row.name())).append("</th>");
            for (int i = 0; i < row.cells().size(); i++) {
                html.append(cell(row.cells().get(i), hasNumbers(table, i)));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n").toString();
    }

    private static boolean hasNumbers(Table table, int column) {
        for (Table.Row row : table.rows()) {
            if (row.cells().get(column) instanceof Cell.Number) {
                return true;
            }
        }
        return false;
    }

    /** A head stands over its cells: numbers to the right, words to the left. */
    private static String head(Column column, boolean numbers) {
        String unit = column.shownUnit();
        return (numbers ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"left\">")
                + Html.escape(column.head())
                + (unit.isEmpty() ? "" : "<small>" + Html.escape(unit) + "</small>")
                + "</th>";
    }

    private static String cell(Cell cell, boolean numbers) {
        if (cell instanceof Cell.Number number) {
            return "<td>" + number(number) + "</td>";
        }
        if (cell instanceof Cell.Text text) {
            return "<td class=\"left\">" + words(text) + "</td>";
        }
        return numbers ? "<td class=\"no\">—</td>" : "<td class=\"no left\">—</td>";
    }

    private static String number(Cell.Number number) {
        String data =
                "<data value=\""
                        + Decimal.of(number.value()).plain()
                        + "\">"
                        + Html.escape(number.shown())
                        + "</data>";
        String shown =
                number.href().isEmpty()
                        ? data
                        : "<a class=\"figure\" href=\"" + number.href() + "\">" + data + "</a>";
        return number.shownRange().isEmpty()
                ? shown
                : shown
                        + "<br><span class=\"range\">"
                        + Html.escape(number.shownRange())
                        + "</span>";
    }

    private static String words(Cell.Text text) {
        String escaped = Html.escape(text.text());
        String words = isDay(escaped) ? "<time>" + escaped + "</time>" : escaped;
        String strong = text.strong() ? "<b>" + words + "</b>" : words;
        return text.href().isEmpty()
                ? strong
                : "<a href=\"" + Html.escape(text.href()) + "\">" + strong + "</a>";
    }

    /** Whether a text is a day as ISO 8601 writes it, which is not to be broken into lines. */
    private static boolean isDay(String text) {
        boolean day = text.length() == 10;
        for (int i = 0; day && i < 10; i++) {
            char c = text.charAt(i);
            day = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        return day;
    }
}
