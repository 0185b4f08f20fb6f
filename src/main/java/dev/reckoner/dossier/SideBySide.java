package dev.reckoner.dossier;

import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of two things, fact by fact; a fact that neither has is left out.
 *
 * @param <T> what is compared
 */
final class SideBySide<T> {

    private final Folio folio;
    private final T first;
    private final T second;
    private final List<Table.Row> rows = new ArrayList<>();

    SideBySide(Folio folio, T first, T second) {
        this.folio = folio;
        this.first = first;
        this.second = second;
    }

    /**
     * A row of words.
     *
     * @param id for programs
     */
    SideBySide<T> words(String id, String label, Function<T, Cell> cell) {
        return row(id, label, new Cell.Text(""), cell);
    }

    /** A row of numbers in one unit. */
    SideBySide<T> numbers(String id, String label, Unit unit, Function<T, Cell> cell) {
        return row(id, label, folio.unit(unit), cell);
    }

    /** A row of numbers in a unit that is only written here. */
    SideBySide<T> row(String id, String label, Cell.Text unit, Function<T, Cell> cell) {
        Cell left = cell.apply(first);
        Cell right = cell.apply(second);
        if (!(left instanceof Cell.Unknown && right instanceof Cell.Unknown)) {
            Cell.Text name = new Cell.Text(label, "", id, false);
            rows.add(new Table.Row(name, List.of(left, right, unit)));
        }
        return this;
    }

    /** The table as HTML. */
    String html(String id, String caption, String left, String right) {
        Column names = folio.columns().words("fact", "column-fact");
        return html(id, caption, names, left, right);
    }

    /** The same where the rows are no facts. */
    String html(String id, String caption, Column names, String left, String right) {
        boolean units = rows.stream().anyMatch(SideBySide::hasUnit);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("first", left));
        columns.add(new Column("second", right));
        if (units) {
            columns.add(folio.columns().words("unit", "column-unit"));
        }
        List<Table.Row> shown =
                rows.stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                row.name(), row.cells().subList(0, columns.size())))
                        .toList();
        return folio.table(id, caption, names, columns, shown);
    }

    private static boolean hasUnit(Table.Row row) {
        return row.cells().get(2) instanceof Cell.Text unit && !unit.text().isEmpty();
    }
}
