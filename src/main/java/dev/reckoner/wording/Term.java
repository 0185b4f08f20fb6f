package dev.reckoner.wording;

import java.util.Objects;

/**
 * What something is called.
 *
 * @param name as a heading, such as "Monthly rent"
 * @param symbol as formulas print it, such as "monthly rent"
 * @param sentence one sentence that says what it is
 */
public record Term(String name, String symbol, String sentence) {

    public Term {
        Objects.requireNonNull(name);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(sentence);
    }
}
