package dev.reckoner.table;

import dev.reckoner.quantity.Range;
import java.util.Objects;
import java.util.Optional;

/** What stands in a place of a table. */
public sealed interface Cell {

    /** Nothing is known. */
    Cell UNKNOWN = new Unknown();

    /**
     * A number.
     *
     * @param value in the unit of the column
     * @param shown as a reader sees it
     * @param range where the value lies within it, not only at it
     * @param shownRange as a reader sees it; may be empty where the table shows none
     * @param href way to its explanation, or empty
     */
    record Number(double value, String shown, Optional<Range> range, String shownRange, String href)
            implements Cell {
        public Number {
            Objects.requireNonNull(shown);
            Objects.requireNonNull(range);
            Objects.requireNonNull(shownRange);
            Objects.requireNonNull(href);
        }
    }

    /**
     * Words.
     *
     * @param href way to what they name, or empty
     * @param code what programs get instead, the same in every language; empty for the words
     * @param strong whether they stand out
     */
    record Text(String text, String href, String code, boolean strong) implements Cell {
        public Text {
            Objects.requireNonNull(text);
            Objects.requireNonNull(href);
            Objects.requireNonNull(code);
        }

        /** Words that lead nowhere. */
        public Text(String text) {
            this(text, "", "", false);
        }

        /** Words that lead to what they name. */
        public Text(String text, String href) {
            this(text, href, "", false);
        }
    }

    /** What no source says, or what does not apply: a dash. */
    record Unknown() implements Cell {}
}
