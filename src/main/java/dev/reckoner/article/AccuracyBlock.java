package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Table;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.wording.Format;
import java.util.List;
import java.util.Optional;

/** A table of how far off estimates were: a row for each set of measurements. */
final class AccuracyBlock {

    private static final List<String> COLUMNS =
            List.of("rows", "median", "p90", "bias", "coverage");

    private final Bindings bindings;
    private final String id;

    AccuracyBlock(Bindings bindings, String id) {
        this.bindings = bindings;
        this.id = id;
    }

    String html(Bound<Table> block) {
        Table table = block.value();
        List<String> labels = table.labels().orElse(List.of());
        if (labels.size() != table.rows().size()) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            table.rows().size() + " rows have " + labels.size() + " labels",
                            "rows of accuracy need a label each");
            return "";
        }
        String caption = bindings.caption(table.caption(), block);
        StringBuilder html = new StringBuilder(Html.tableHead(id, caption));
        html.append("<th scope=\"col\">")
                .append(Html.escape(bindings.words().term("accuracy-of").name()))
                .append("</th>");
        for (String column : table.columns()) {
            html.append("<th scope=\"col\">").append(header(column)).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            html.append("<tr><th scope=\"row\">")
                    .append(
                            bindings.line(
                                    new Article.Written(labels.get(i), block.at("labels", i))))
                    .append("</th>");
            for (String column : table.columns()) {
                html.append(cell(block, i, column));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private String header(String column) {
        return COLUMNS.contains(column)
                ? Html.escape(bindings.words().term("accuracy-" + column).name())
                        + (column.equals("rows") ? "" : "<small>%</small>")
                : Html.escape(column);
    }

    private String cell(Bound<Table> block, int row, String column) {
        String path = block.value().rows().get(row) + "." + column;
        Optional<Figure> figure =
                bindings.figure(bindings.ledger().path(path), block.at("rows", row));
        if (figure.isEmpty()) {
            return "<td></td>";
        }
        Format format = column.equals("rows") ? Format.COUNT : Format.PERCENT;
        Shown shown =
                bindings.show(path, figure.get(), format, block.value().caption().orElse("table"));
        return "<td>"
                + Bindings.link(shown, bindings.figureText().bare(figure.get().estimate(), format))
                + "</td>";
    }
}
