package dev.reckoner.dossier;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Conflict;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.List;

/** A table of plain facts, each with its source and the day on which it was checked. */
final class Facts {

    private final Folio folio;
    private final Citations citations;
    private final List<Table.Row> rows = new ArrayList<>();

    Facts(Folio folio, Citations citations) {
        this.folio = folio;
        this.citations = citations;
    }

    /**
     * A fact in words.
     *
     * @param label key of a phrase
     * @param field its name in the data file
     */
    Facts words(String label, String field, String value) {
        Citation citation = citations.byField().get(field);
        Cell.Text name = new Cell.Text(folio.phrase(label), "", field, false);
        if (citation == null || value.isEmpty()) {
            rows.add(
                    new Table.Row(
                            name,
                            List.of(Cell.UNKNOWN, new Cell.Text(""), Cell.UNKNOWN, Cell.UNKNOWN)));
        } else {
            row(name, new Cell.Text(value), "", citation);
        }
        return this;
    }

    /** A number. */
    Facts number(Figure figure) {
        String label = folio.words().term(figure.name().term()).name();
        Cell.Text name = new Cell.Text(label, "", figure.name().term(), false);
        String unit = figure.unit().toString();
        row(name, folio.fact(figure), unit, figure.citations().get(0));
        return this;
    }

    private void row(Cell.Text name, Cell value, String unit, Citation citation) {
        List<Cell> cells = new ArrayList<>();
        cells.add(value);
        cells.add(new Cell.Text(unit));
        cells.addAll(folio.source(citation));
        rows.add(new Table.Row(name, cells));
    }

    /** The table as HTML. */
    String html(String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(folio.words("value", "column-value"));
        columns.add(folio.words("unit", "column-unit"));
        columns.addAll(folio.sourceColumns());
        Column names = folio.words("fact", "column-fact");
        return folio.table("facts-table", caption, names, columns, rows);
    }

    /** Where sources disagree, and why the value above was kept; empty where they do not. */
    static String conflicts(Folio folio, List<Conflict> conflicts) {
        List<Table.Row> rows = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(conflict.value()));
            String reason =
                    conflict.reason()
                            .getOrDefault(
                                    folio.words().language(),
                                    conflict.reason().values().iterator().next());
            cells.add(new Cell.Text(reason));
            cells.addAll(folio.source(conflict.citation()));
            rows.add(new Table.Row(new Cell.Text(conflict.field()), cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(folio.words("other-value", "column-other-value"));
        columns.add(folio.words("reason", "column-reason"));
        columns.addAll(folio.sourceColumns());
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "conflicts-table",
                        folio.phrase("conflicts-caption"),
                        folio.words("field", "column-fact"),
                        columns,
                        rows);
    }
}
