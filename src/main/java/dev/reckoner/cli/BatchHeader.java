package dev.reckoner.cli;

import dev.reckoner.price.Question.Column;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first line of a table of questions: columns in any order, each once.
 *
 * @param columns in the order of the table
 */
record BatchHeader(List<Column> columns) {

    private static final List<Column> NEEDED = List.of(Column.MODEL, Column.ACCELERATOR);

    BatchHeader {
        columns = List.copyOf(columns);
    }

    /** The header that cells make; nothing, and told, where they make none. */
    static Optional<BatchHeader> of(String file, List<String> cells, Problems problems) {
        Place place = new Place(file, 1, 0);
        List<String> known = Column.ALL.stream().map(Column::id).toList();
        List<Column> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String cell : cells) {
            int found = known.indexOf(cell);
            if (found < 0) {
                String hint = Nearest.hint(cell, known);
                String all = "the columns are " + String.join(",", known);
                problems.add(
                        place, "there is no column \"" + cell + "\"", hint.isEmpty() ? all : hint);
            } else if (!seen.add(Column.ALL.get(found))) {
                problems.add(place, "column \"" + cell + "\" is written twice", "");
            } else {
                columns.add(Column.ALL.get(found));
            }
        }
        for (Column needed : NEEDED) {
            if (!columns.contains(needed)) {
                problems.add(place, "column \"" + needed.id() + "\" is missing", "add it");
            }
        }
        return problems.stopPublishing() ? Optional.empty() : Optional.of(new BatchHeader(columns));
    }
}
