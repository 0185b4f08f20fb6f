package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.quantity.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A measurement beside its estimate.
 *
 * @param metric id of the metric, percentiles aside
 * @param measured in the unit that sums use
 * @param estimated in the same unit
 */
public record Comparison(
        Measurement measurement, String metric, double measured, Estimate estimated) {

    /** What comes of a measurement. */
    public sealed interface Result {

        record Compared(Comparison comparison) implements Result {}

        /**
         * @param reason why there is no estimate: a key of the words files
         */
        record Unmodelled(Measurement measurement, String reason) implements Result {}
    }

    /** Estimated ÷ measured − 1. */
    public double error() {
        return estimated.value() / measured - 1;
    }

    /** Whether what was measured lies within the range of the estimate. */
    public boolean isWithin() {
        return measured >= estimated.range().low() && measured <= estimated.range().high();
    }

    /**
     * Errors by group and metric.
     *
     * @param split what estimates did not know
     * @param group what measurements are counted with
     */
    public static List<Errors> errors(
            List<Comparison> comparisons, String split, Function<Comparison, String> group) {
        Map<String, Map<String, List<Comparison>>> groups = new TreeMap<>();
        for (Comparison one : comparisons) {
            groups.computeIfAbsent(group.apply(one), g -> new TreeMap<>())
                    .computeIfAbsent(one.metric, m -> new ArrayList<>())
                    .add(one);
        }
        List<Errors> errors = new ArrayList<>();
        groups.forEach(
                (data, metrics) ->
                        metrics.forEach(
                                (metric, some) -> errors.add(errors(data, split, metric, some))));
        return List.copyOf(errors);
    }

    private static Errors errors(
            String data, String split, String metric, List<Comparison> comparisons) {
        double[] signed = new double[comparisons.size()];
        int within = 0;
        for (int i = 0; i < signed.length; i++) {
            signed[i] = comparisons.get(i).error();
            within += comparisons.get(i).isWithin() ? 1 : 0;
        }
        return Scores.errors(data, split, metric, signed, within);
    }
}
