package dev.reckoner.catalogue;

import dev.reckoner.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text of ours in several languages, which may hold expressions in braces.
 *
 * @param lines by language tag; none where nothing is said
 */
public record Translated(Map<String, Line> lines) {

    /** Nothing said. */
    public static final Translated NOTHING = new Translated(Map.of());

    /**
     * One line of text.
     *
     * @param place where it stands
     */
    public record Line(String text, Place place) {}

    public Translated {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /** The text in a language, if it is written in that. */
    public Optional<Line> in(String language) {
        return Optional.ofNullable(lines.get(language));
    }

    /** Whether nothing is said in any language. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
