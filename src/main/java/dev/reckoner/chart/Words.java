package dev.reckoner.chart;

/**
 * A line of text on its baseline: a plain part, a muted part, or one after the other.
 *
 * @param y of the baseline
 */
record Words(String plain, String muted, double x, double y, Anchor anchor) {

    /** On which side of its x a text stands. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Words plain(String text, double x, double y) {
        return new Words(text, "", Tenths.round(x), Tenths.round(y), Anchor.START);
    }

    static Words muted(String text, double x, double y, Anchor anchor) {
        return new Words("", text, Tenths.round(x), Tenths.round(y), anchor);
    }
}
