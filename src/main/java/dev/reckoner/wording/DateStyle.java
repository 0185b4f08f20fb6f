package dev.reckoner.wording;

import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Objects;

/**
 * How a language writes days.
 *
 * @param day pattern of {@code {year}}, {@code {month}} and {@code {day}}
 * @param months the twelve names put in for the month
 */
public record DateStyle(String day, List<String> months) {

    public DateStyle {
        Objects.requireNonNull(day);
        months = List.copyOf(months);
        if (months.size() != 12) {
            throw new IllegalArgumentException("needs twelve months");
        }
    }

    String text(Day date) {
        return day.replace("{year}", Integer.toString(date.year()))
                .replace("{month}", months.get(date.month() - 1))
                .replace("{day}", Integer.toString(date.day()));
    }
}
