package dev.reckoner.provenance;

import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Derivation.Remark;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * The same with a remark on its result.
     *
     * @throws IllegalStateException for a figure that is not computed
     */
    public Figure remarked(Remark remark) {
        if (!(derivation instanceof Computed sum)) {
            throw new IllegalStateException(id + " is not computed");
        }
        Computed remarked = new Computed(sum.formula(), sum.inputs(), Optional.of(remark));
        return new Figure(id, name, estimate, remarked);
    }

    /** What is remarked on its result; nothing for a leaf. */
    public Optional<Remark> remark() {
        return derivation instanceof Computed sum ? sum.remark() : Optional.empty();
    }

    public double value() {
        return estimate.value();
    }

    public Unit unit() {
        return estimate.unit();
    }

    /** The figures put into this one; none for a leaf. */
    public Collection<Figure> inputs() {
        if (derivation instanceof Computed computed) {
            return computed.inputs().values();
        }
        if (derivation instanceof Chosen chosen) {
            return chosen.inputs().values();
        }
        return List.of();
    }

    /** Where a leaf was read, or what an assumption leans on; none for a sum. */
    public List<Citation> citations() {
        if (derivation instanceof Given given) {
            return List.of(given.citation());
        }
        if (derivation instanceof Measured measured) {
            return List.of(measured.citation());
        }
        return derivation instanceof Assumed assumed ? assumed.citations() : List.of();
    }

    /** The facts that stand nearest to this figure, one step of its derivation after another. */
    public List<Citation> nearestCitations() {
        List<Citation> found = new ArrayList<>();
        Collection<Figure> step = List.of(this);
        while (found.isEmpty() && !step.isEmpty()) {
            List<Figure> deeper = new ArrayList<>();
            for (Figure figure : step) {
                if (figure.derivation instanceof Given || figure.derivation instanceof Measured) {
                    found.addAll(figure.citations());
                }
                deeper.addAll(figure.inputs());
            }
            step = deeper;
        }
        return List.copyOf(found);
    }
}
