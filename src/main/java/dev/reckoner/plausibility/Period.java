package dev.reckoner.plausibility;

import dev.reckoner.quantity.Day;
import java.util.Optional;

/** Days from one on, up to but without another if there is one. */
record Period(Day from, Optional<Day> to) {

    /** Whether both have a day in common. */
    boolean meets(Period other) {
        return begunBefore(other.to) && other.begunBefore(to);
    }

    private boolean begunBefore(Optional<Day> end) {
        return end.map(day -> from.compareTo(day) < 0).orElse(true);
    }
}
