package dev.reckoner.dossier;

import dev.reckoner.provenance.Citation;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import java.util.List;

/** Two columns of a table that say who says something, and when it was read there. */
final class SourceColumns {

    private SourceColumns() {}

    /** Their heads. */
    static List<Column> heads(Columns columns) {
        return List.of(
                columns.words("source", "column-source"),
                columns.words("checked-on", "column-checked"));
    }

    /** The document by publisher and title. */
    static List<Cell> titled(Citation citation) {
        return cells(citation.source().publisher() + ", " + citation.source().title(), citation);
    }

    /** The same by its publisher alone, for tables that have many other columns. */
    static List<Cell> published(Citation citation) {
        return cells(citation.source().publisher(), citation);
    }

    private static List<Cell> cells(String name, Citation citation) {
        return List.of(
                new Cell.Text(name, citation.source().address(), citation.source().id(), false),
                new Cell.Text(citation.checkedOn().toString()));
    }
}
