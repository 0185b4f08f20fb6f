package dev.reckoner.article.markdown;

import dev.reckoner.problem.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A fenced block that stands for something computed.
 *
 * @param place of its opening fence
 * @param body the lines between the fences, each ending in a line feed; may be empty
 * @param bodyLine line of the file on which the body begins
 */
public record Fence(Kind kind, Place place, String body, int bodyLine) {

    /** What a block stands for. */
    public enum Kind {
        TABLE,
        CHART,
        CHEAPEST,
        SCORES,
        CLAIM,
        HISTORY;

        /** As authors write them. */
        static List<String> names() {
            return Arrays.stream(values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList();
        }

        static Optional<Kind> of(String language) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(language))
                    .findFirst();
        }
    }
}
