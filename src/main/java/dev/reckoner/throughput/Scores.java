package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Sums up how far estimates lie off. */
final class Scores {

    private final Spreads spreads;

    Scores(Spreads spreads) {
        this.spreads = spreads;
    }

    /**
     * Errors by group and metric.
     *
     * @param group which measurements a sample is counted with
     */
    List<Errors> of(String split, List<Held> held, Function<Sample, String> group) {
        Map<String, Map<String, List<Held>>> groups = new TreeMap<>();
        for (Held one : held) {
            groups.computeIfAbsent(group.apply(one.sample()), g -> new TreeMap<>())
                    .computeIfAbsent(one.sample().trial().metric(), m -> new ArrayList<>())
                    .add(one);
        }
        List<Errors> errors = new ArrayList<>();
        groups.forEach(
                (data, metrics) ->
                        metrics.forEach(
                                (metric, some) -> errors.add(errors(data, split, metric, some))));
        return List.copyOf(errors);
    }

    private Errors errors(String data, String split, String metric, List<Held> held) {
        double[] signed = new double[held.size()];
        int within = 0;
        for (int i = 0; i < signed.length; i++) {
            signed[i] = held.get(i).error();
            within += spreads.covers(held.get(i)) ? 1 : 0;
        }
        return errors(data, split, metric, signed, within);
    }

    /**
     * @param signed estimated ÷ measured − 1 of each
     * @param within how many lay within the range of their estimate
     */
    static Errors errors(String data, String split, String metric, double[] signed, int within) {
        double[] sizes = new double[signed.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(signed[i]);
        }
        return new Errors(
                data,
                split,
                metric,
                signed.length,
                Digits.six(Quantile.median(sizes)),
                Digits.six(Quantile.of(sizes, 0.9)),
                Digits.six(withoutNoise(Quantile.median(signed))),
                Digits.six((double) within / signed.length));
    }

    /** What is left where like is divided by like is no bias. */
    private static double withoutNoise(double bias) {
        return Math.abs(bias) < 1e-12 ? 0 : bias;
    }
}
