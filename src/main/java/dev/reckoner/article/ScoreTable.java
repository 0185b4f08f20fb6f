package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.ScoreRows.Row;
import dev.reckoner.article.reading.Blocks.Scores;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
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
        Scores scores = block.value();
        ScoreRows reading = new ScoreRows(bindings, blocks, block);
        List<Row> rows = reading.of(scores.rows(), scores.scenarios(), scores.labels());
        boolean known = !scores.columns().isEmpty();
        if (!known) {
            bindings.problems().add(block.at("columns"), "there are no columns", "name score");
        }
        for (int i = 0; i < scores.columns().size(); i++) {
            String column = scores.columns().get(i);
            boolean beside = scores.scenarios().isPresent();
            known &=
                    column.equals(BENCHMARK)
                            || reading.isKnown(column, beside, block.at("columns", i));
        }
        if (rows.isEmpty() || !known) {
            return "";
        }
        String where = scores.caption().orElse("table");
        List<Column> columns = new ArrayList<>();
        scores.columns().forEach(column -> columns.add(column(reading, rows, column, where)));
        List<Table.Row> made = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            scores.columns().forEach(column -> cells.add(cell(reading, row, column, where)));
            made.add(new Table.Row(new Cell.Text(row.label()), cells));
        }
        String caption = bindings.caption(scores.caption(), block);
        List<String> notes = List.of(reading.conditions(rows));
        return bindings.table(new Table(id, caption, new Column("row", ""), columns, made, notes));
    }

    private Column column(ScoreRows reading, List<Row> rows, String column, String where) {
        if (column.equals(BENCHMARK)) {
            return new Column(BENCHMARK, bindings.words().phrase(BENCHMARK));
        }
        String term = reading.term(column, rows);
        return rows.stream()
                .flatMap(row -> reading.shown(row, column, where).stream())
                .findFirst()
                .map(first -> column(column, term, first))
                .orElseGet(() -> new Column(column, bindings.words().term(term).name()));
    }

    private Column column(String column, String term, Shown first) {
        return bindings.cells().column(column, term, first.format(), first.figure().unit());
    }

    private Cell cell(ScoreRows reading, Row row, String column, String where) {
        if (column.equals(BENCHMARK)) {
            return new Cell.Text(row.score().benchmark().name());
        }
        Optional<Shown> shown = reading.shown(row, column, where);
        return shown.isPresent() ? bindings.cells().bare(shown.get()) : Cell.UNKNOWN;
    }
}
