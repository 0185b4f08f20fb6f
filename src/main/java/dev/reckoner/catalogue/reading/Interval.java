package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a row of prices holds.
 *
 * @param from the first
 * @param to the first on which it held no more; empty while it lasts
 * @param observed the days on which it was seen
 * @param reach tokens of context up to which it holds, where a row says so
 * @param row for the places of mistakes
 */
record Interval(
        Day from, Optional<Day> to, List<Day> observed, Optional<Double> reach, Bound<?> row) {

    /** The last day on which it was seen. */
    Day lastSeen() {
        return observed.get(observed.size() - 1);
    }

    /** Tells of days that contradict each other within the row. */
    void check(Checks checks) {
        to.ifPresent(
                end -> {
                    boolean ends = from.compareTo(end) < 0;
                    checks.that(ends, row, "is not after valid_from", "", "valid_to");
                });
        boolean begins = observed.get(0).equals(from);
        String hint = "a price holds from the first day on which it was seen";
        checks.that(begins, row, "does not begin with valid_from, " + from, hint, "observed");
        for (int i = 1; i < observed.size(); i++) {
            Day day = observed.get(i);
            boolean later = observed.get(i - 1).compareTo(day) < 0;
            checks.that(later, row, day + " is not after the day before it", "sort", "observed");
        }
        boolean within = to.isEmpty() || lastSeen().compareTo(to.get()) < 0;
        String what = lastSeen() + " is not before valid_to";
        checks.that(within, row, what, "valid_to is the day of another price", "observed");
    }

    /**
     * Tells of rows of one id that overlap, or leave days between them open. Rows for different
     * lengths of context may hold at the same time.
     */
    static void checkInOrder(List<Interval> ofOneId, Checks checks) {
        List<Interval> sorted = new ArrayList<>(ofOneId);
        sorted.sort(Comparator.comparing(Interval::from));
        for (int i = 1; i < sorted.size(); i++) {
            sorted.get(i).checkAfter(sorted.subList(0, i), checks);
        }
    }

    private void checkAfter(List<Interval> before, Checks checks) {
        Optional<Interval> overlapped = before.stream().filter(this::overlaps).findFirst();
        if (overlapped.isPresent()) {
            String other = "the row at " + overlapped.get().row.at();
            String hint = "let one end where the next begins, or give one another id";
            checks.wrong(row.at("valid_from"), "overlaps " + other, hint);
        } else if (before.stream().allMatch(other -> other.endsBefore(from))) {
            Interval last =
                    before.stream().max(Comparator.comparing(one -> one.to.get())).orElseThrow();
            String what =
                    "no price from "
                            + last.to.get()
                            + ", where the row at "
                            + last.row.at()
                            + " ends";
            String hint = "add a row with the price withdrawn for the days between";
            checks.wrong(row.at("valid_from"), what, hint);
        }
    }

    private boolean overlaps(Interval earlier) {
        boolean tiers =
                reach.isPresent() && earlier.reach.isPresent() && !reach.equals(earlier.reach);
        return !tiers && earlier.to.map(end -> end.compareTo(from) > 0).orElse(true);
    }

    private boolean endsBefore(Day day) {
        return to.map(end -> end.compareTo(day) < 0).orElse(false);
    }
}
