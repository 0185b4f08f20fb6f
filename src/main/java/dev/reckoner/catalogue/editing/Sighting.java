package dev.reckoner.catalogue.editing;

import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A price that somebody saw on a day.
 *
 * @param provider id in {@code providers.yaml}
 * @param what the cells that tell for what, such as {@code api_model}, by column
 * @param day on which it held
 * @param price what the source tells of it, in USD, by column
 * @param further cells that a new row gets, such as {@code context_up_to}, by column
 * @param locator where in the source it stands
 */
public record Sighting(
        String provider,
        Map<String, String> what,
        Day day,
        Map<String, BigDecimal> price,
        Map<String, String> further,
        String locator) {

    public Sighting {
        Objects.requireNonNull(provider);
        Objects.requireNonNull(day);
        Objects.requireNonNull(locator);
        what = Collections.unmodifiableMap(new LinkedHashMap<>(what));
        price = Collections.unmodifiableMap(new LinkedHashMap<>(price));
        further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
    }

    /** For readers: {@code together-ai deepseek-ai/DeepSeek-R1}. */
    public String name() {
        return provider + " " + String.join(" ", what.values()).strip();
    }

    /** The price for readers: {@code input 0.2, output 0.77}. */
    public String priceText() {
        return String.join(
                ", ",
                price.entrySet().stream()
                        .map(cell -> cell.getKey() + " " + plain(cell.getValue()))
                        .toList());
    }

    /** The same sighting for other cells. */
    Sighting of(Map<String, String> cells) {
        return new Sighting(provider, cells, day, price, further, locator);
    }

    static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /** The days joined as a cell holds them. */
    static String joined(List<Day> days) {
        return String.join(";", days.stream().map(Day::toString).toList());
    }
}
