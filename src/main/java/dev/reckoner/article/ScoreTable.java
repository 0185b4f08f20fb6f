package dev.reckoner.article;

import dev.reckoner.article.ScoreRows.Row;
import dev.reckoner.article.reading.Blocks.Scores;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Optional;

/** A table of scores, with what it takes to run what was scored. */
final class ScoreTable {

    private static final String BENCHMARK = "benchmark";

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    ScoreTable(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Scores> block) {
        Scores table = block.value();
        ScoreRows reading = new ScoreRows(bindings, blocks, block);
        List<Row> rows = reading.of(table.rows(), table.scenarios(), table.labels());
        boolean known = !table.columns().isEmpty();
        if (!known) {
            bindings.problems().add(block.at("columns"), "there are no columns", "name score");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            known &=
                    column.equals(BENCHMARK)
                            || reading.isKnown(
                                    column, table.scenarios().isPresent(), block.at("columns", i));
        }
        if (rows.isEmpty() || !known) {
            return "";
        }
        String caption = bindings.caption(table.caption(), block);
        StringBuilder html = new StringBuilder(Html.tableHead(id, caption)).append("<td></td>");
        for (String column : table.columns()) {
            html.append(head(reading, rows, column));
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : rows) {
            html.append("<tr><th scope=\"row\">").append(Html.escape(row.label())).append("</th>");
            for (String column : table.columns()) {
                html.append(cell(reading, row, column, table.caption().orElse("table")));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n<p class=\"src\">")
                .append(Html.escape(reading.conditions(rows)))
                .append("</p>\n</div>\n")
                .toString();
    }

    private String head(ScoreRows reading, List<Row> rows, String column) {
        if (column.equals(BENCHMARK)) {
            String name = Html.escape(bindings.words().phrase(BENCHMARK));
            return "<th scope=\"col\" class=\"left\">" + name + "</th>";
        }
        String unit =
                rows.stream()
                        .flatMap(row -> reading.cell(row, column, "").stream())
                        .findFirst()
                        .map(shown -> unit(shown))
                        .orElse("");
        return "<th scope=\"col\">"
                + Html.escape(bindings.words().term(reading.term(column, rows)).name())
                + (unit.isEmpty() ? "" : "<small>" + Html.escape(unit) + "</small>")
                + "</th>";
    }

    private String unit(ScoreRows.Cell shown) {
        return bindings.figureText().unit(shown.format(), shown.figure().unit());
    }

    private String cell(ScoreRows reading, Row row, String column, String where) {
        if (column.equals(BENCHMARK)) {
            return "<td class=\"left\">" + Html.escape(row.score().benchmark().name()) + "</td>";
        }
        Optional<ScoreRows.Cell> shown = reading.cell(row, column, where);
        return shown.map(found -> "<td>" + Bindings.link(found.shown(), bare(found)) + "</td>")
                .orElse("<td class=\"no\">—</td>");
    }

    private String bare(ScoreRows.Cell shown) {
        return bindings.figureText().bare(shown.figure().estimate(), shown.format());
    }
}
