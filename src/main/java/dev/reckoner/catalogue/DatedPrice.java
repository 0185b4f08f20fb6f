package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A price and the days on which it held.
 *
 * @param from the first day on which it was seen
 * @param to the first day on which another was seen, that day not included; empty while it lasts
 * @param price empty where the offer was withdrawn
 * @param observed the days on which it was seen
 * @param note what an editor adds, in English
 */
public record DatedPrice(
        Day from,
        Optional<Day> to,
        Optional<Quantity> price,
        List<Day> observed,
        Optional<String> note,
        Citation citation) {

    public DatedPrice {
        observed = List.copyOf(observed);
    }

    /** The last day on which it was seen. */
    public Day lastSeen() {
        return observed.get(observed.size() - 1);
    }

    /** For how many days up to a day nobody had seen it; none where another price ended it. */
    public long unseen(Day day) {
        return to.isPresent() ? 0 : Math.max(0, day.since(lastSeen()));
    }

    /** Whether it held on a day. */
    public boolean heldOn(Day day) {
        return from.compareTo(day) <= 0 && to.map(end -> day.compareTo(end) < 0).orElse(true);
    }
}
