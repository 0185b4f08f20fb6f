package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A single value, not yet understood.
 *
 * @param text exactly as written, such as {@code 3.10}; what quotes and escapes stand for, if
 *     quoted
 */
public record ScalarNode(Place place, String text, Style style) implements Node {

    /** How a value is written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In quotes, or a block after {@code |} or {@code >}: always a text. */
        QUOTED,
        /** The cell of a table, where quotes only protect commas. */
        CELL
    }

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether it is certainly a text. */
    public boolean quoted() {
        return style == Style.QUOTED;
    }

    /** Whether nothing stands there, or YAML's word for nothing. */
    public boolean absent() {
        return style == Style.PLAIN && NULLS.contains(text);
    }

    /** The items of a list in one cell, which are joined by semicolons; all stand at its place. */
    List<Node> parts() {
        return Arrays.stream(text.split(";", -1))
                .<Node>map(part -> new ScalarNode(place, part, style))
                .toList();
    }

    @Override
    public Optional<Node> child(Object step) {
        return Optional.empty();
    }
}
