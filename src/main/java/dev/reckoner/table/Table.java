package dev.reckoner.table;

import java.util.List;
import java.util.Objects;

/**
 * A table of one page.
 *
 * @param id its anchor, and the name of its files beside the page, without an ending
 * @param caption as HTML
 * @param names the column of row heads
 * @param columns the others
 * @param notes what is to be said below it, in plain text, after a dash where it says why cells
 *     have one
 */
public record Table(
        String id,
        String caption,
        Column names,
        List<Column> columns,
        List<Row> rows,
        List<String> notes) {

    /**
     * A row.
     *
     * @param name its head
     * @param cells one for each column but that of the heads
     */
    public record Row(Cell.Text name, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(name);
            cells = List.copyOf(cells);
        }
    }

    public Table {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(names);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        id + ": " + columns.size() + " columns, " + row.cells().size() + " cells");
            }
        }
    }
}
