package dev.reckoner.intake.reading;

import dev.reckoner.catalogue.editing.Sighting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a list of prices holds.
 *
 * @param sightings in the order of their days
 * @param rest what is not understood, a line for each, with the reason
 */
public record Quotes(List<Sighting> sightings, List<String> rest) {

    /** Nothing. */
    public static final Quotes NONE = new Quotes(List.of(), List.of());

    public Quotes {
        List<Sighting> sorted = new ArrayList<>(sightings);
        sorted.sort((a, b) -> a.day().compareTo(b.day()));
        sightings = List.copyOf(sorted);
        rest = List.copyOf(new TreeSet<>(rest));
    }

    /** A price in USD; none for what is no number, is below zero or is out of any scale. */
    static Optional<BigDecimal> price(String text) {
        try {
            BigDecimal price = text.length() > 40 ? BigDecimal.ONE.negate() : new BigDecimal(text);
            boolean sound = price.signum() >= 0 && Math.abs(price.scale()) < 30;
            return sound ? Optional.of(price) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
