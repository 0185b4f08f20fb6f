package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which source gives which fact of a record.
 *
 * @param subject the record's id with its kind, such as {@code model:gemma-3-27b}
 * @param name what a reader calls it
 * @param byField the best source of each field, by the field's name in the data file
 */
public record Citations(String subject, String name, Map<String, Citation> byField) {

    public Citations {
        byField = Collections.unmodifiableMap(new TreeMap<>(byField));
    }

    /** Where a field was read. A field without a source was refused when it was read. */
    public Citation of(String field) {
        Citation citation = byField.get(field);
        if (citation == null) {
            throw new IllegalStateException(subject + " has no source for " + field);
        }
        return citation;
    }

    /** A fact as a figure. */
    public Figure given(String term, String field, double value, Unit unit) {
        return new Figure(
                subject + "." + term,
                new Name(term, name),
                Estimate.exact(value, unit),
                new Given(of(field)));
    }
}
