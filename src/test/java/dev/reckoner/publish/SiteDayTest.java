package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.quantity.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day for which a site is reckoned. */
class SiteDayTest {

    private static final Optional<Day> ASKED = Day.parse("2025-01-01");
    private static final Optional<Day> EPOCH = Day.parse("2025-02-02");
    private static final Optional<Day> SITE = Day.parse("2025-03-03");
    private static final Day CHECKED = Day.parse("2025-04-04").orElseThrow();

    @Test
    void whatIsAskedForComesFirstAndWhatWasCheckedLast() {
        assertEquals(ASKED.get(), SiteDay.of(ASKED, EPOCH, SITE, CHECKED));
        assertEquals(EPOCH.get(), SiteDay.of(Optional.empty(), EPOCH, SITE, CHECKED));
        assertEquals(SITE.get(), SiteDay.of(Optional.empty(), Optional.empty(), SITE, CHECKED));
        assertEquals(
                CHECKED, SiteDay.of(Optional.empty(), Optional.empty(), Optional.empty(), CHECKED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01",
        "86399, 1970-01-01",
        "86400, 1970-01-02",
        "1746835200, 2025-05-10",
        "1746921599, 2025-05-10"
    })
    void secondsAreDaysInUtc(String seconds, String day) {
        assertEquals(Day.parse(day), SiteDay.ofEpoch(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1e9", "17.5", "yesterday", "９", "9999999999999999999"})
    void anythingElseIsNoDay(String seconds) {
        assertEquals(Optional.empty(), SiteDay.ofEpoch(seconds));
    }
}
