package dev.reckoner.provenance;

import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;

import java.util.List;
import java.util.Map;

/** Figures that are assumed to be what a test needs. */
final class Samples {

    private Samples() {}

    static Figure exact(String term, double value, Unit unit) {
        return figure(term, Estimate.exact(value, unit));
    }

    static Figure figure(String term, Estimate estimate) {
        return figure(term + "-id", term, estimate);
    }

    static Figure figure(String id, String term, Estimate estimate) {
        Assumed assumed = new Assumed(Map.of("en", "for a test"), List.of());
        return new Figure(id, new Name(term, ""), estimate, assumed);
    }
}
