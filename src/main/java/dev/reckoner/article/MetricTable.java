package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table with a row for each scenario and a column for each metric. */
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
     * @param href way to what it names, or empty
     * @param last a cell after those of the metrics, if there is a column for it
     */
    record Row(String name, String href, Scenario scenario, Optional<Cell> last) {}

    /**
     * @param caption as HTML
     * @param last the column after those of the metrics
     */
    Table of(
            String caption,
            Column names,
            List<Metric> metrics,
            Optional<Column> last,
            List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        metrics.forEach(metric -> columns.add(bindings.cells().column(metric)));
        last.ifPresent(columns::add);
        List<Table.Row> made = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            metrics.forEach(metric -> cells.add(cell(row.scenario(), metric)));
            row.last().ifPresent(cells::add);
            made.add(new Table.Row(new Cell.Text(row.name(), row.href()), cells));
        }
        return new Table(id, caption, names, columns, made, List.copyOf(notes));
    }

    private Cell cell(Scenario scenario, Metric metric) {
        String path = scenario.id() + "." + metric.id();
        Answer answer = ((Answered) bindings.ledger().path(path)).answer();
        if (answer instanceof Figure figure) {
            Shown shown = bindings.show(path, figure, metric.format(), where);
            return ranged ? bindings.cells().ranged(shown) : bindings.cells().bare(shown);
        }
        Missing missing = (Missing) answer;
        notes.add("— " + bindings.words().reason(missing.reason(), missing.about()));
        return Cell.UNKNOWN;
    }
}
