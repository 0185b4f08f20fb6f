package dev.reckoner.wording;

import java.util.Objects;

/**
 * The words of one {@link Format}.
 *
 * @param text around the number in a sentence
 * @param heading the unit at the head of a column whose numbers stand alone; may be empty
 * @param tick around the number on an axis
 */
public record FormatWords(Phrase text, String heading, Phrase tick) {

    public FormatWords {
        Objects.requireNonNull(text);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(tick);
    }
}
