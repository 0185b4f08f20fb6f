package dev.reckoner.article.markdown;

import dev.reckoner.problem.Place;

/**
 * An expression as its author wrote it.
 *
 * @param place of its opening brace
 * @param text everything between <code>{=</code> and the closing brace, spaces, format and name
 *     included; its first letter stands two columns after {@code place}. A line break is a space.
 * @param spot where in the document it stands
 */
public record Written(Place place, String text, Spot spot) {

    /** Kinds of surroundings, which decide whether a figure can be a link. */
    public enum Spot {
        TEXT,
        HEADING,
        TABLE,
        LINK_TEXT,
        LINK_TITLE,
        ALT_TEXT;

        /** Whether only plain text can stand there. */
        public boolean isPlain() {
            return this == LINK_TEXT || this == LINK_TITLE || this == ALT_TEXT;
        }
    }
}
