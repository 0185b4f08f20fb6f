package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Cheapest;
import dev.reckoner.price.Ways;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table of what the same tokens cost in each way, with ranges, and of which is cheapest. */
final class CheapestBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;
    private final Set<String> notes = new TreeSet<>();

    CheapestBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Cheapest> block) {
        Cheapest table = block.value();
        List<Scenario> rows = blocks.scenarios(block, table.rows());
        List<RowName> names = RowName.of(bindings, block, rows, table.labels());
        boolean sound = rows.size() == table.rows().size();
        for (int i = 0; i < rows.size(); i++) {
            sound &= blocks.comparable(rows.get(i), block.at("rows", i));
        }
        if (!sound) {
            return "";
        }
        String caption =
                table.caption()
                        .map(text -> new Article.Written(text, block.at("caption")))
                        .map(bindings::line)
                        .orElse("");
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("\">\n<table>\n<caption id=\"")
                .append(id)
                .append("\">")
                .append(caption)
                .append("</caption>\n<thead>\n<tr>")
                .append(RowName.head(bindings, table.labels()));
        List<Metric> columns = columns(rows);
        columns.forEach(column -> html.append(header(column)));
        html.append("<th scope=\"col\">")
                .append(Html.escape(bindings.words().phrase("cheapest-way")))
                .append("</th></tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.escape(names.get(i).whole()))
                    .append("</th>");
            for (Metric column : columns) {
                html.append(cell(rows.get(i), column, table.caption().orElse("table")));
            }
            html.append(verdict(Ways.of(rows.get(i)))).append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        for (String note : notes) {
            html.append("<p class=\"src\">— ").append(Html.escape(note)).append("</p>\n");
        }
        return html.append("</div>\n").toString();
    }

    /** How many tokens, and what they cost in each way that any row names. */
    private static List<Metric> columns(List<Scenario> rows) {
        List<Metric> columns = new ArrayList<>();
        columns.add(Metrics.BY_ID.get("tokens-per-month"));
        if (rows.stream().anyMatch(row -> row.deployment().offer().isPresent())) {
            columns.add(Metrics.BY_ID.get("monthly-cost"));
        }
        if (rows.stream().anyMatch(row -> row.payment().own().isPresent())) {
            columns.add(Metrics.BY_ID.get("own-monthly-cost"));
        }
        if (rows.stream().anyMatch(row -> row.payment().api().isPresent())) {
            columns.add(Metrics.BY_ID.get("api-monthly-cost"));
        }
        return columns;
    }

    private String header(Metric metric) {
        String unit = bindings.figureText().unit(metric.format(), metric.unit());
        return "<th scope=\"col\">"
                + Html.escape(bindings.words().term(metric.id()).name())
                + "<small>"
                + Html.escape(unit)
                + "</small></th>";
    }

    private String cell(Scenario scenario, Metric metric, String where) {
        String path = scenario.id() + "." + metric.id();
        Answer answer = ((Answered) bindings.ledger().path(path)).answer();
        if (answer instanceof Figure figure) {
            Shown shown = bindings.show(path, figure, metric.format(), where);
            String text = bindings.figureText().bare(figure.estimate(), metric.format());
            String range = bindings.figureText().bareRange(figure.estimate(), metric.format());
            return "<td>"
                    + Bindings.link(shown, text)
                    + (range.isEmpty()
                            ? ""
                            : "<br><span class=\"range\">" + Html.escape(range) + "</span>")
                    + "</td>";
        }
        Missing missing = (Missing) answer;
        notes.add(bindings.words().reason(missing.reason(), missing.about()));
        return "<td class=\"no\">—</td>";
    }

    private String verdict(Ways ways) {
        if (ways.known().size() < 2) {
            return "<td class=\"no\">—</td>";
        }
        String name = Html.escape(Verdicts.of(ways, bindings.words()));
        return "<td>" + (ways.cheapest().isPresent() ? "<b>" + name + "</b>" : name) + "</td>";
    }
}
