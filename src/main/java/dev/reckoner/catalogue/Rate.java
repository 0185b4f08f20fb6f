package dev.reckoner.catalogue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A number that holds for a place or a thing from a day on, such as what a kilowatt-hour costs in
 * Germany.
 *
 * @param id {@code kind/name}
 * @param name what it is of, in a form that every language can print, such as {@code US-VA}
 * @param values oldest first
 */
public record Rate(String id, RateKind kind, String name, List<Dated> values) {

    /** A value, and the first day for which it is stated; it holds until the next. */
    public record Dated(Day from, Quantity value, Citation citation) {}

    public Rate {
        values = List.copyOf(values);
    }

    /** The value on a day as a figure; none before the first day for which one is stated. */
    public Answer on(Day day) {
        Optional<Dated> held =
                values.stream()
                        .filter(value -> value.from().compareTo(day) <= 0)
                        .reduce((earlier, later) -> later);
        if (held.isEmpty()) {
            return new Missing("no-rate", List.of(id, day.toString()));
        }
        Quantity value = held.get().value();
        return new Figure(
                "rate:" + id + "@" + held.get().from(),
                new Name(kind.id(), name),
                Estimate.exact(value.value(), value.unit()),
                new Given(held.get().citation()));
    }
}
