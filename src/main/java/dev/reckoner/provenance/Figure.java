package dev.reckoner.provenance;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Objects;

/**
 * A number that can explain itself.
 *
 * @param id unique in a site: the path or expression that names it
 * @param name what it is called
 * @param estimate value, unit and range
 * @param derivation how it came about
 */
public record Figure(String id, Name name, Estimate estimate, Derivation derivation)
        implements Answer {

    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(estimate);
        Objects.requireNonNull(derivation);
        if (derivation instanceof Computed computed
                && !computed.result().quantity().equals(estimate.quantity())) {
            throw new IllegalArgumentException(id + " is not what its formula gives");
        }
    }

    /** A figure that is computed from others: its value is what the formula gives. */
    public static Figure computed(String id, Name name, Expr formula, Map<String, Figure> inputs) {
        Computed computed = new Computed(formula, inputs);
        return new Figure(id, name, computed.result(), computed);
    }

    public double value() {
        return estimate.value();
    }

    public Unit unit() {
        return estimate.unit();
    }
}
