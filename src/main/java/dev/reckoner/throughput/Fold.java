package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Samples that have something in common, and what all others teach that share nothing of it.
 *
 * @param mark what they have in common
 */
record Fold(String mark, List<Sample> out, Calibrating known) {

    Fold {
        out = List.copyOf(out);
    }

    /** Folds that are at least so far from what is known. */
    static List<Fold> at(Distance distance, List<Sample> samples) {
        return switch (distance) {
            case SAME_MODEL -> of(samples, List.of(Sample::configuration));
            case OTHER_MODELS -> of(samples, List.of(Sample::geometry));
            case NONE -> of(samples, List.of(Sample::geometry, Sample::family));
        };
    }

    private static List<Fold> of(List<Sample> samples, List<Function<Sample, String>> marks) {
        Map<String, List<Sample>> groups = new TreeMap<>();
        for (Sample sample : samples) {
            StringBuilder mark = new StringBuilder();
            marks.forEach(of -> mark.append(of.apply(sample)).append(' '));
            groups.computeIfAbsent(mark.toString(), g -> new ArrayList<>()).add(sample);
        }
        List<Fold> folds = new ArrayList<>();
        groups.forEach(
                (mark, out) -> {
                    List<Sample> rest = new ArrayList<>(samples);
                    for (Function<Sample, String> of : marks) {
                        String common = of.apply(out.get(0));
                        rest.removeIf(sample -> of.apply(sample).equals(common));
                    }
                    if (!rest.isEmpty()) {
                        folds.add(new Fold(mark.strip(), out, Calibrating.on(rest)));
                    }
                });
        return List.copyOf(folds);
    }

    /** Estimates by what others teach. */
    List<Held> estimates() {
        return known.estimates(out);
    }

    static List<Held> estimates(List<Fold> folds) {
        List<Held> held = new ArrayList<>();
        folds.forEach(fold -> held.addAll(fold.estimates()));
        return List.copyOf(held);
    }
}
