package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table with a row for each scenario and a column for each metric, as HTML. */
final class MetricTable {

    private final Bindings bindings;
    private final String id;
    private final String where;
    private final boolean ranged;
    private final Set<String> notes = new TreeSet<>();

    /**
     * @param where the table's name in the report of numbers that moved
     * @param ranged whether ranges stand below their values
     */
    MetricTable(Bindings bindings, String id, String where, boolean ranged) {
        this.bindings = bindings;
        this.id = id;
        this.where = where;
        this.ranged = ranged;
    }

    /**
     * A row.
     *
     * @param name plain text
     * @param last a cell after those of the metrics, as HTML; may be empty
     */
    record Row(String name, Scenario scenario, String last) {}

    /**
     * @param caption as HTML
     * @param corner head of the column of names, as HTML
     * @param last head of the last column, as HTML; may be empty
     */
    String html(String caption, String corner, List<Metric> columns, String last, List<Row> rows) {
        StringBuilder html = new StringBuilder(Html.tableHead(id, caption)).append(corner);
        columns.forEach(column -> html.append(head(column)));
        html.append(last).append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : rows) {
            html.append("<tr><th scope=\"row\">").append(Html.escape(row.name())).append("</th>");
            columns.forEach(column -> html.append(cell(row.scenario(), column)));
            html.append(row.last()).append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        for (String note : notes) {
            html.append("<p class=\"src\">— ").append(Html.escape(note)).append("</p>\n");
        }
        return html.append("</div>\n").toString();
    }

    private String head(Metric metric) {
        String unit = bindings.figureText().unit(metric.format(), metric.unit());
        return "<th scope=\"col\">"
                + Html.escape(bindings.words().term(metric.id()).name())
                + (unit.isEmpty() ? "" : "<small>" + Html.escape(unit) + "</small>")
                + "</th>";
    }

    private String cell(Scenario scenario, Metric metric) {
        String path = scenario.id() + "." + metric.id();
        Answer answer = ((Answered) bindings.ledger().path(path)).answer();
        if (answer instanceof Figure figure) {
            Format format = metric.format();
            Shown shown = bindings.show(path, figure, format, where);
            String text = bindings.figureText().bare(figure.estimate(), format);
            return "<td>" + Bindings.link(shown, text) + range(figure, format).orElse("") + "</td>";
        }
        Missing missing = (Missing) answer;
        notes.add(bindings.words().reason(missing.reason(), missing.about()));
        return "<td class=\"no\">—</td>";
    }

    private Optional<String> range(Figure figure, Format format) {
        return Optional.of(bindings.figureText().bareRange(figure.estimate(), format))
                .filter(range -> ranged && !range.isEmpty())
                .map(range -> "<br><span class=\"range\">" + Html.escape(range) + "</span>");
    }
}
