package dev.reckoner.workload;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One question: this workload, on this deployment, on that day.
 *
 * @param asOf the day whose prices hold
 * @param assumptions ours, by id
 */
public record Scenario(
        String id,
        Workload workload,
        Deployment deployment,
        Day asOf,
        Map<String, Assumption> assumptions) {

    public Scenario {
        assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
    }

    /** Model and precision, as tables and charts label it. */
    public String label() {
        return deployment.model().name() + " · " + deployment.precision().weights().name();
    }

    /** The name of one of its metrics. */
    public Name name(String term) {
        return new Name(term, label());
    }

    /** The id of one of its figures. */
    public String figureId(String term) {
        return id + "." + term;
    }

    /** A setting as a figure. */
    public Figure asked(String term, double value, Unit unit) {
        return new Figure(
                figureId(term), new Name(term, ""), Estimate.exact(value, unit), new Asked(id));
    }

    /** An assumption of ours. Ids that the engine needs are checked when the catalogue is read. */
    public Figure assumption(String assumptionId) {
        Assumption assumption = assumptions.get(assumptionId);
        if (assumption == null) {
            throw new IllegalStateException("no assumption " + assumptionId);
        }
        return assumption.figure();
    }
}
