package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
}
