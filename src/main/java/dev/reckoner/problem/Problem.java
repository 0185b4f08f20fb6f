package dev.reckoner.problem;

import java.util.Objects;

/**
 * A mistake that somebody who edits content can make and mend.
 *
 * @param place where it is
 * @param severity whether it stops publishing
 * @param rule what kind of mistake it is: the {@link Area} of its file, or a check by name, such as
 *     {@code plausible/price-outlier}
 * @param what what is wrong, with the offending text
 * @param hint what to do about it; may be empty
 */
public record Problem(Place place, Severity severity, String rule, String what, String hint)
        implements Comparable<Problem> {

    /** Whether a problem stops publishing. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Problem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(what);
        Objects.requireNonNull(hint);
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : what.compareTo(other.what);
    }
}
