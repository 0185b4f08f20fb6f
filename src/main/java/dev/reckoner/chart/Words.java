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

    boolean isMuted() {
        return plain.isEmpty();
    }

    /** Whether it is written without any attribute but its place. */
    boolean isUnmarked() {
        return !isMuted() && anchor == Anchor.START;
    }

    /** Whether both are of one kind and stand on the same side of their place. */
    boolean isLike(Words other) {
        boolean single = muted.isEmpty() || isMuted();
        boolean otherSingle = other.muted.isEmpty() || other.isMuted();
        return single && otherSingle && isMuted() == other.isMuted() && anchor == other.anchor;
    }

    static Words plain(String text, double x, double y) {
        return new Words(text, "", Tenths.round(x), Tenths.round(y), Anchor.START);
    }

    static Words muted(String text, double x, double y, Anchor anchor) {
        return new Words("", text, Tenths.round(x), Tenths.round(y), anchor);
    }
}
