package dev.reckoner.dossier;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Conflict;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    Facts words(String label, String field, Optional<String> value) {
        Cell.Text name = new Cell.Text(folio.phrase(label), "", field, false);
        return row(name, value.map(Cell.Text::new), new Cell.Text(""), field);
    }

    /** A number that is no figure of its own, by the key of its label. */
    Facts plain(String label, String field, double value, Unit unit) {
        Cell.Text name = new Cell.Text(folio.phrase(label), "", field, false);
        return row(name, Optional.of(folio.fact(value, unit)), folio.unit(unit), field);
    }

    /**
     * A number in a unit that is only written here.
     *
     * @param label in plain text
     * @param id of the row for programs
     * @param unit in plain text
     */
    Facts plain(String label, String id, double value, String unit, String field) {
        Cell.Text name = new Cell.Text(label, "", id, false);
        Cell.Text written = new Cell.Text(unit);
        return row(name, Optional.of(folio.fact(value, Unit.NONE)), written, field);
    }

    /** A number. */
    Facts number(Figure figure) {
        String label = folio.words().term(figure.name().term()).name();
        Cell.Text name = new Cell.Text(label, "", figure.name().term(), false);
        row(name, folio.fact(figure), folio.unit(figure.unit()), figure.citations().get(0));
        return this;
    }

    private Facts row(
            Cell.Text name, Optional<? extends Cell> value, Cell.Text unit, String field) {
        Citation citation = citations.byField().get(field);
        if (value.isEmpty()) {
            rows.add(new Table.Row(name, Collections.nCopies(4, Cell.UNKNOWN)));
        } else if (citation == null) {
            // A filing, such as how a card is built in, has no source.
            rows.add(new Table.Row(name, List.of(value.get(), unit, Cell.UNKNOWN, Cell.UNKNOWN)));
        } else {
            row(name, value.get(), unit, citation);
        }
        return this;
    }

    private void row(Cell.Text name, Cell value, Cell.Text unit, Citation citation) {
        List<Cell> cells = new ArrayList<>();
        cells.add(value);
        cells.add(unit);
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
            cells.add(said(folio, conflict.value()));
            String reason =
                    conflict.reason()
                            .getOrDefault(
                                    folio.words().language(),
                                    conflict.reason().values().iterator().next());
            cells.add(new Cell.Text(reason));
            cells.addAll(folio.source(conflict.citation()));
            Cell.Text name =
                    new Cell.Text(label(folio, conflict.field()), "", conflict.field(), false);
            rows.add(new Table.Row(name, cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(folio.words("other-value", "column-other-value"));
        columns.add(folio.words("reason", "column-reason"));
        columns.addAll(folio.sourceColumns());
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "conflicts-table",
                        folio.phrase("conflicts-table"),
                        folio.words("field", "column-fact"),
                        columns,
                        rows);
    }

    /** What a reader calls a field, as the table of facts does. */
    private static String label(Folio folio, String field) {
        String term = field.replace('_', '-');
        if (folio.words().terms().containsKey(term)) {
            return folio.words().term(term).name();
        }
        String phrase = "fact-" + term;
        return folio.words().phrases().containsKey(phrase) ? folio.phrase(phrase) : field;
    }

    /** What another source says: a bare number is grouped as ours are. */
    private static Cell said(Folio folio, String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? folio.fact(Double.parseDouble(value), Unit.NONE) : new Cell.Text(value);
    }
}
