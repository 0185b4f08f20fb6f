package dev.reckoner.publish;

import dev.reckoner.quantity.Day;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day for which a site is reckoned: as asked for, else {@code SOURCE_DATE_EPOCH}, else the
 * site's own setting, else the newest day on which a fact was checked. Never the clock.
 */
public final class SiteDay {

    private SiteDay() {}

    /** The first of them that is there. */
    static Day of(Optional<Day> asked, Optional<Day> epoch, Optional<Day> site, Day checkedOn) {
        return asked.or(() -> epoch).or(() -> site).orElse(checkedOn);
    }

    /** The day, in UTC, of a number of seconds since 1970; empty for anything else. */
    public static Optional<Day> ofEpoch(String seconds) {
        if (!seconds.matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Day.parse(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
