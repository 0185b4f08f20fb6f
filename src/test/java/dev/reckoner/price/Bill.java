package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;

/**
 * A bill that somebody published, and what we make of the same numbers.
 *
 * @param source publisher, page and date, with the numbers that went in
 * @param published what came out
 * @param precision how far the published number may lie off for its last digit
 * @param ours the same by our sums
 */
record Bill(String source, double published, double precision, double ours) {

    static Bill of(String source, double published, double precision, Answer ours) {
        return new Bill(source, published, precision, value(ours));
    }

    static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    void check() {
        assertEquals(published, ours, precision, source);
    }

    @Override
    public String toString() {
        return source;
    }
}
