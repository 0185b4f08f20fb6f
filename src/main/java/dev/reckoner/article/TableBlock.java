package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Table;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table: a row for each scenario, a column for each metric. */
final class TableBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;
    private final Set<String> notes = new TreeSet<>();

    TableBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Table> block) {
        Table table = block.value();
        List<Scenario> rows = blocks.scenarios(block, table.rows());
        List<Metric> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            blocks.metric(table.columns().get(i), block.at("columns", i)).ifPresent(columns::add);
        }
        String caption =
                table.caption()
                        .map(text -> new Article.Written(text, block.at("caption")))
                        .map(bindings::line)
                        .orElse("");
        String where = table.caption().orElse("table");
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("\">\n<table>\n<caption id=\"")
                .append(id)
                .append("\">")
                .append(caption)
                .append("</caption>\n<thead>\n<tr>")
                .append(RowName.head(bindings, table.labels()));
        for (Metric metric : columns) {
            html.append(header(metric));
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        List<String> labels = labels(block, rows);
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.escape(labels.get(i)))
                    .append("</th>");
            for (Metric metric : columns) {
                html.append(cell(rows.get(i), metric, where));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        for (String note : notes) {
            html.append("<p class=\"src\">— ").append(Html.escape(note)).append("</p>\n");
        }
        html.append("</div>\n");
        return html.toString();
    }

    /** The author's names, or those of models. */
    private List<String> labels(Bound<Table> block, List<Scenario> rows) {
        Optional<List<String>> labels = block.value().labels();
        return labels.isPresent()
                ? RowName.of(bindings, block, rows, labels).stream().map(RowName::whole).toList()
                : rows.stream().map(scenario -> label(scenario, rows)).toList();
    }

    /** Model and precision; the accelerator too where the rows have different ones. */
    private static String label(Scenario scenario, List<Scenario> rows) {
        String accelerator = scenario.deployment().accelerator().name();
        boolean same =
                rows.stream()
                        .allMatch(r -> r.deployment().accelerator().name().equals(accelerator));
        return same ? scenario.label() : scenario.label() + " · " + accelerator;
    }

    private String header(Metric metric) {
        String unit = bindings.figureText().unit(metric.format(), metric.unit());
        return "<th scope=\"col\">"
                + Html.escape(bindings.words().term(metric.id()).name())
                + (unit.isEmpty() ? "" : "<small>" + Html.escape(unit) + "</small>")
                + "</th>";
    }

    private String cell(Scenario scenario, Metric metric, String where) {
        String path = scenario.id() + "." + metric.id();
        Answered answered = (Answered) bindings.ledger().path(path);
        Answer answer = answered.answer();
        if (answer instanceof Figure figure) {
            Format format = metric.format();
            Shown shown = bindings.show(path, figure, format, where);
            String text = bindings.figureText().bare(figure.estimate(), format);
            return "<td>" + Bindings.link(shown, text) + "</td>";
        }
        Missing missing = (Missing) answer;
        notes.add(bindings.words().reason(missing.reason(), missing.about()));
        return "<td class=\"no\">—</td>";
    }
}
