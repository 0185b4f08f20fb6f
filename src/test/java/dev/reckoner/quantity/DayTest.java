package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-10", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
    void aDayIsWrittenAsItIsRead(String text) {
        assertEquals(text, Day.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-5-10",
                "2025-05-1",
                "2025/05/10",
                "2025-05-32",
                "2025-04-31",
                "2025-13-01",
                "2025-00-10",
                "2025-05-00",
                "0000-01-01",
                "2025-02-29",
                "1900-02-29",
                "-025-05-10",
                "2025-05-+1",
                "2025-05-1０",
                " 2025-05-10",
                "2025-05-10T00:00",
            })
    void whatIsNoDayIsNotRead(String text) {
        assertEquals(Optional.empty(), Day.parse(text));
    }

    @Test
    void theCalendarIsTheGregorianOne() {
        LocalDate day = LocalDate.of(1895, 1, 1);
        Day before = Day.parse("1894-12-31").orElseThrow();
        while (day.getYear() < 2105) {
            Day next = Day.parse(day.toString()).orElseThrow();
            assertTrue(before.compareTo(next) < 0, day.toString());
            before = next;
            day = day.plusDays(1);
        }
        for (String missing : List.of("1900-02-29", "2100-02-29", "2023-02-29")) {
            assertEquals(Optional.empty(), Day.parse(missing));
        }
    }

    @Test
    void daysCompareByYearFirst() {
        assertTrue(new Day(2024, 12, 31).compareTo(new Day(2025, 1, 1)) < 0);
        assertTrue(new Day(2025, 2, 1).compareTo(new Day(2025, 1, 31)) > 0);
        assertEquals(0, new Day(2025, 1, 1).compareTo(new Day(2025, 1, 1)));
    }

    @Test
    void whatIsNoDayCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Day(2025, 2, 29));
    }

    /** Every day of two centuries is one after the day before it, leap days too. */
    @Test
    void aDayLiesAsManyDaysAfterAnotherAsTheCalendarSays() {
        LocalDate first = LocalDate.of(1895, 1, 1);
        Day from = Day.parse(first.toString()).orElseThrow();
        for (long days = 0; days < 200 * 366; days++) {
            Day day = Day.parse(first.plusDays(days).toString()).orElseThrow();
            assertEquals(days, day.since(from), day.toString());
            assertEquals(-days, from.since(day), day.toString());
        }
        assertEquals(2, new Day(2024, 3, 1).since(new Day(2024, 2, 28)));
        assertEquals(1, new Day(2025, 3, 1).since(new Day(2025, 2, 28)));
        assertEquals(1, new Day(1900, 3, 1).since(new Day(1900, 2, 28)));
        assertEquals(366, new Day(2025, 1, 1).since(new Day(2024, 1, 1)));
    }
}
