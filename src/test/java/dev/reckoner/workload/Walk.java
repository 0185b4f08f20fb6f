package dev.reckoner.workload;

import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;

import java.util.ArrayList;
import java.util.List;

/** A figure and all figures behind it. */
public final class Walk {

    private Walk() {}

    public static List<Figure> of(Figure figure) {
        List<Figure> all = new ArrayList<>();
        collect(figure, all);
        return all;
    }

    private static void collect(Figure figure, List<Figure> all) {
        all.add(figure);
        if (figure.derivation() instanceof Computed computed) {
            computed.inputs().values().forEach(input -> collect(input, all));
        }
        if (figure.derivation() instanceof Chosen chosen) {
            chosen.inputs().values().forEach(input -> collect(input, all));
            for (Rejected rejected : chosen.rejected()) {
                rejected.about().forEach(about -> collect(about, all));
            }
        }
    }
}
