package dev.reckoner.article;

import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Format;
import java.util.ArrayList;
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

    String html(Bound<dev.reckoner.article.reading.Blocks.Table> block) {
        var table = block.value();
        List<String> labels = table.labels().orElse(List.of());
        if (labels.size() != table.rows().size()) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            table.rows().size() + " rows have " + labels.size() + " labels",
                            "rows of accuracy need a label each");
            return "";
        }
        List<Column> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column(column)));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Article.Written label = new Article.Written(labels.get(i), block.at("labels", i));
            List<Cell> cells = new ArrayList<>();
            for (String column : table.columns()) {
                cells.add(cell(block, i, column));
            }
            rows.add(new Table.Row(new Cell.Text(Html.text(bindings.line(label))), cells));
        }
        String caption = bindings.caption(table.caption(), block);
        Column names = new Column("accuracy-of", bindings.words().term("accuracy-of").name());
        return bindings.table(new Table(id, caption, names, columns, rows, List.of()));
    }

    private Column column(String id) {
        return COLUMNS.contains(id)
                ? new Column(
                        id,
                        bindings.words().term("accuracy-" + id).name(),
                        id.equals("rows") ? "" : "%",
                        "")
                : new Column(id, id);
    }

    private Cell cell(
            Bound<dev.reckoner.article.reading.Blocks.Table> block, int row, String column) {
        String path = block.value().rows().get(row) + "." + column;
        Optional<Figure> figure =
                bindings.figure(bindings.ledger().path(path), block.at("rows", row));
        if (figure.isEmpty()) {
            return Cell.UNKNOWN;
        }
        Format format = column.equals("rows") ? Format.COUNT : Format.PERCENT;
        String where = block.value().caption().orElse("table");
        return bindings.cells().bare(bindings.show(path, figure.get(), format, where));
    }
}
