package dev.reckoner.wording;

import java.util.Objects;

/**
 * Words around one number, such as {@code {} GB}.
 *
 * @param one for a number that reads just 1, as in "1 byte"
 * @param other for every other number
 */
public record Phrase(String one, String other) {

    private static final String BLANK = "{}";

    public Phrase {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        if (blanks(one) != 1 || blanks(other) != 1) {
            throw new IllegalArgumentException("needs one {} for the number");
        }
    }

    /**
     * Reads {@code {} GB} or, where the number 1 needs other words, {@code {} byte|{} bytes}.
     *
     * @throws IllegalArgumentException where a {@code {}} is missing or one too many
     */
    public static Phrase of(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? new Phrase(text, text)
                : new Phrase(text.substring(0, bar), text.substring(bar + 1));
    }

    /** The words with the number put in. */
    public String with(String number) {
        return (number.equals("1") ? one : other).replace(BLANK, number);
    }

    /** Whether the words come after the number only. */
    boolean beginsWithNumber() {
        return other.startsWith(BLANK);
    }

    private static int blanks(String text) {
        int blanks = 0;
        for (int at = text.indexOf(BLANK); at >= 0; at = text.indexOf(BLANK, at + 1)) {
            blanks++;
        }
        return blanks;
    }
}
