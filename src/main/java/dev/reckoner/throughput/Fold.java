package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measurements that have something in common, and what those teach that share nothing of it.
 *
 * @param mark what they have in common
 */
record Fold(String mark, List<Sample> out, List<FirstToken> firsts, Calibrating known) {

    Fold {
        out = List.copyOf(out);
        firsts = List.copyOf(firsts);
    }

    /** Folds that are at least so far from what is known. */
    static List<Fold> at(Distance distance, List<Sample> samples, List<FirstToken> firsts) {
        List<Function<Sample, String>> marks =
                switch (distance) {
                    case SAME_MODEL -> List.of(Sample::configuration);
                    case OTHER_MODELS -> List.of(Sample::geometry);
                    case NONE -> List.of(Sample::geometry, Sample::family);
                };
        Map<String, Sample> groups = new TreeMap<>();
        samples.forEach(sample -> groups.putIfAbsent(mark(sample, marks), sample));
        List<Fold> folds = new ArrayList<>();
        groups.forEach((mark, one) -> fold(mark, one, marks, samples, firsts, folds));
        return List.copyOf(folds);
    }

    private static void fold(
            String mark,
            Sample one,
            List<Function<Sample, String>> marks,
            List<Sample> samples,
            List<FirstToken> firsts,
            List<Fold> folds) {
        List<Sample> rest = samples.stream().filter(s -> !related(s, one, marks)).toList();
        if (!rest.isEmpty()) {
            folds.add(
                    new Fold(
                            mark,
                            samples.stream().filter(s -> mark(s, marks).equals(mark)).toList(),
                            firsts.stream()
                                    .filter(f -> mark(f.sample(), marks).equals(mark))
                                    .toList(),
                            Calibrating.on(
                                    rest,
                                    firsts.stream()
                                            .filter(f -> !related(f.sample(), one, marks))
                                            .toList())));
        }
    }

    private static String mark(Sample sample, List<Function<Sample, String>> marks) {
        StringBuilder mark = new StringBuilder();
        marks.forEach(of -> mark.append(mark.length() == 0 ? "" : " ").append(of.apply(sample)));
        return mark.toString();
    }

    private static boolean related(Sample a, Sample b, List<Function<Sample, String>> marks) {
        return marks.stream().anyMatch(of -> of.apply(a).equals(of.apply(b)));
    }

    /** Estimates by what the others teach. */
    static List<Held> estimates(List<Fold> folds) {
        List<Held> held = new ArrayList<>();
        folds.forEach(fold -> held.addAll(fold.known().estimates(fold.out(), fold.firsts())));
        return List.copyOf(held);
    }
}
