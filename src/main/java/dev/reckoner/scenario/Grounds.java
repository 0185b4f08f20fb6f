package dev.reckoner.scenario;

import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On which assumptions the figures of one ledger rest. */
public final class Grounds {

    /** Figures share what they are made of: each is looked through once. */
    private final Map<String, Set<String>> known = new HashMap<>();

    /** The ids of assumptions in the derivation of a figure, itself included. */
    public Set<String> of(Figure figure) {
        Set<String> present = known.get(figure.id());
        if (present != null) {
            return present;
        }
        Set<String> found = new TreeSet<>();
        if (figure.derivation() instanceof Assumed) {
            found.add(figure.name().term());
        }
        for (Figure input : figure.inputs()) {
            found.addAll(of(input));
        }
        known.put(figure.id(), found);
        return found;
    }
}
