package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Parsed;

/** The checks of one record: they tell of what is wrong and remember whether anything was. */
final class Checks {

    private final Problems problems;
    private boolean passed = true;

    Checks(Problems problems) {
        this.problems = problems;
    }

    /** Whether nothing was wrong so far. */
    boolean passed() {
        return passed;
    }

    void wrong(Place place, String what, String hint) {
        passed = false;
        problems.add(place, what, hint);
    }

    /** Tells of a text, which is shown shortened: {@code label "text" about}. */
    void wrong(Place place, String label, String text, String about, String hint) {
        Parsed.Wrong<String> wrong = (Parsed.Wrong<String>) Parsed.<String>wrong(text, about, hint);
        wrong(place, label + wrong.what(), hint);
    }

    /**
     * That something holds of the value at a path within a record.
     *
     * @param what what is wrong otherwise, after the last key of the path
     */
    void that(boolean holds, Bound<?> record, String what, String hint, Object... path) {
        if (!holds) {
            wrong(record.at(path), label(path) + ": " + what, hint);
        }
    }

    /** That a number is above zero. */
    void positive(double number, Bound<?> record, Object... path) {
        that(number > 0, record, "must be above zero", "", path);
    }

    /** That a number is zero or above. */
    void notNegative(double number, Bound<?> record, Object... path) {
        that(number >= 0, record, "must not be below zero", "", path);
    }

    /** That a number is no more than the whole. */
    void share(double number, Bound<?> record, Object... path) {
        that(number <= 1, record, "is a share, and must not be above 1", "", path);
    }

    /** That a site uses no less energy than its machines, which are part of it. */
    void pue(double number, Bound<?> record, Object... path) {
        that(number >= 1, record, "must not be below 1", "all of a site over its machines", path);
    }

    /** That a text says something. */
    void filled(String text, Bound<?> record, Object... path) {
        that(!text.isBlank(), record, "says nothing", "write a text, or remove the key", path);
    }

    private static String label(Object... path) {
        StringBuilder label = new StringBuilder();
        for (Object step : path) {
            boolean index = step instanceof Integer;
            String dot = label.length() == 0 || index ? "" : ".";
            label.append(dot).append(index ? "[" + step + "]" : step);
        }
        return label.toString();
    }
}
