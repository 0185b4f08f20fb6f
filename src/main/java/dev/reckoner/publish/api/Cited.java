package dev.reckoner.publish.api;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.provenance.Citation;
import dev.reckoner.publish.api.Entries.Fact;
import dev.reckoner.publish.api.Entries.Facts;
import dev.reckoner.publish.api.Entries.Said;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fields of a record, each with its source. */
record Cited(Citations citations) {

    Fact fact(String field, Quantity value) {
        Citation citation = citations.of(field);
        return new Fact(
                value.value(),
                value.unit().toString(),
                citation.source().id(),
                citation.locator(),
                citation.checkedOn());
    }

    Fact fact(String field, double value, Unit unit) {
        return fact(field, new Quantity(value, unit));
    }

    Said said(String field, String value) {
        Citation citation = citations.of(field);
        return new Said(value, citation.source().id(), citation.locator(), citation.checkedOn());
    }

    /**
     * Numbers by name; nothing where there are none.
     *
     * @param each what one of the written numbers is in the unit
     */
    Optional<Facts> facts(String field, Map<String, Double> written, double each, Unit unit) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> values = new TreeMap<>();
        written.forEach((name, value) -> values.put(name, value * each));
        Citation citation = citations.of(field);
        return Optional.of(
                new Facts(
                        values,
                        unit.toString(),
                        citation.source().id(),
                        citation.locator(),
                        citation.checkedOn()));
    }
}
