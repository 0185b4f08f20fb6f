package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A choice of ours, with a reason and a plausible range.
 *
 * @param reason by language tag
 */
public record Assumption(
        String id, Estimate estimate, Map<String, String> reason, List<Citation> citations) {

    public Assumption {
        reason = Collections.unmodifiableMap(new LinkedHashMap<>(reason));
        citations = List.copyOf(citations);
    }

    /** The same without doubt, at one value. */
    public Assumption at(double value) {
        return new Assumption(id, Estimate.exact(value, estimate.unit()), reason, citations);
    }

    public Figure figure() {
        return new Figure(
                "assumption:" + id, new Name(id, ""), estimate, new Assumed(reason, citations));
    }
}
