package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.problem.Problems;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Warns of prices that are still shown as the last known, though nobody has seen them for long. */
final class Freshness {

    /** The assumption that says how many days are long; without it nobody is warned. */
    private static final String LIMIT = "price-age";

    private final List<Interval> open = new ArrayList<>();

    /** A price holds on certain days. */
    void add(Interval interval) {
        if (interval.to().isEmpty()) {
            open.add(interval);
        }
    }

    /**
     * @param today the newest day on which any fact was checked
     */
    void check(Map<String, Assumption> assumptions, Optional<Day> today, Problems problems) {
        Assumption limit = assumptions.get(LIMIT);
        if (limit == null || today.isEmpty() || !limit.estimate().unit().equals(Unit.DAY)) {
            return;
        }
        for (Interval interval : open) {
            long age = today.get().since(interval.lastSeen());
            if (age > limit.estimate().value()) {
                problems.warn(
                        interval.row().at("observed"),
                        "the price was last seen " + age + " days before " + today.get(),
                        "look again and add the day to observed, or end it with valid_to");
            }
        }
    }
}
