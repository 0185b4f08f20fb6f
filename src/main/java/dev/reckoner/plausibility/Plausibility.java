package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All checks. */
public final class Plausibility {

    private Plausibility() {}

    /**
     * What hardly can be so in a catalogue, without what its conflicts settle.
     *
     * @param named whether articles, scenarios or the sums name an assumption
     */
    public static List<Finding> of(Catalogue catalogue, Predicate<String> named) {
        List<Finding> findings = new ArrayList<>();
        catalogue.models().values().forEach(model -> findings.addAll(ModelSize.of(model)));
        catalogue.accelerators().values().forEach(one -> findings.addAll(Bandwidth.of(one)));
        findings.addAll(new Rates(catalogue.accelerators().values()).findings());
        findings.addAll(Rents.of(catalogue));
        findings.addAll(TokenPrices.of(catalogue));
        findings.addAll(Dates.of(catalogue));
        findings.addAll(MeasuredTwice.of(catalogue.measurements()));
        findings.addAll(Unused.of(catalogue, named));
        return findings.stream().filter(one -> !settled(one, catalogue.conflicts())).toList();
    }

    private static boolean settled(Finding finding, List<Conflict> conflicts) {
        return conflicts.stream().anyMatch(finding::isSettledBy);
    }
}
