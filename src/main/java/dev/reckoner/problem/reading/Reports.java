package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;

/** Passes on the problems of one text, but not without end: a broken file may hold millions. */
final class Reports {

    private final Problems problems;
    private int added;

    Reports(Problems problems) {
        this.problems = problems;
    }

    void add(Place place, String what, String hint) {
        added++;
        if (added <= Limits.PROBLEMS) {
            problems.add(place, what, hint);
        } else if (added == Limits.PROBLEMS + 1) {
            problems.add(place, "further mistakes are not listed", "mend those before it first");
        }
    }

    /** Whether going on is no use. */
    boolean full() {
        return added > Limits.PROBLEMS;
    }
}
