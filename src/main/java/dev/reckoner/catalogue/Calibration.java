package dev.reckoner.catalogue;

import dev.reckoner.problem.Says;
import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What measurements taught the formulas of speed.
 *
 * @param fittedOn the newest day of the measurements' sources
 * @param measurements how many were fitted
 * @param coefficients by the term that each multiplies
 * @param timed ids of the coefficients that are seconds; the others are pure numbers
 * @param neighbours measured points, each with how far it lay off the formulas
 * @param spreads how far off estimates were that did not know the measurement, by distance
 * @param errors how far off estimates were, by what was held back from the fit
 * @param rejected what was not fitted, by the reason
 * @param dots the same as a picture
 */
public record Calibration(
        Day fittedOn,
        int measurements,
        Map<String, Double> coefficients,
        Set<String> timed,
        List<Neighbour> neighbours,
        List<Spread> spreads,
        List<Errors> errors,
        Map<String, Rejected> rejected,
        List<Dot> dots) {

    /**
     * Measured and estimated times that lie close together, in milliseconds a token, where the
     * estimate did not know the measurement's model.
     *
     * @param metric id of the measured metric
     * @param measurements how many
     */
    public record Dot(String metric, double measured, double estimated, int measurements) {}

    /** Without a picture. */
    public Calibration(
            Day fittedOn,
            int measurements,
            Map<String, Double> coefficients,
            Set<String> timed,
            List<Neighbour> neighbours,
            List<Spread> spreads,
            List<Errors> errors,
            Map<String, Rejected> rejected) {
        this(
                fittedOn,
                measurements,
                coefficients,
                timed,
                neighbours,
                spreads,
                errors,
                rejected,
                List.of());
    }

    /**
     * Measurements that lie close together.
     *
     * @param generation of the accelerator
     * @param active parameters multiplied for one token
     * @param ratio measured time ÷ time by the formulas, on average
     * @param measurements how many
     */
    public record Neighbour(
            String engine,
            Accelerator.Generation generation,
            double active,
            double devices,
            double input,
            double output,
            double concurrency,
            double ratio,
            int measurements) {}

    /** How near the nearest measurements are. */
    public enum Distance {
        /** The same model on this engine and generation. */
        SAME_MODEL,
        /** Other models on this engine and generation. */
        OTHER_MODELS,
        /** Nothing on this engine and generation. */
        NONE
    }

    /**
     * The middle 80 % of measured ÷ estimated time.
     *
     * @param metric id of the measured metric
     * @param measurements how many times were compared
     */
    public record Spread(
            Distance distance, String metric, double low, double high, int measurements) {}

    /**
     * How far off estimates of some measurements were; shares of what was measured.
     *
     * @param data which measurements
     * @param unknown what the fit did not know of them
     * @param metric id of the measured metric
     * @param rows how many were compared
     * @param median of |estimated ÷ measured − 1|
     * @param p90 what 90 % of them do not exceed
     * @param bias median of estimated ÷ measured − 1; below zero where estimates are too low
     * @param coverage share of measurements that lay within the range of their estimate
     */
    public record Errors(
            String data,
            String unknown,
            String metric,
            int rows,
            double median,
            double p90,
            double bias,
            double coverage) {}

    /**
     * Measurements that no fit can use for one reason.
     *
     * @param rows how many
     * @param examples ids of a few of them
     */
    public record Rejected(
            @Says("How many.") int rows, @Says("Ids of some.") List<String> examples) {

        /** How many examples are kept at most. */
        public static final int EXAMPLES = 5;

        public Rejected {
            examples = List.copyOf(examples);
            if (rows < 1 || examples.size() > Math.min(rows, EXAMPLES)) {
                throw new IllegalArgumentException(
                        examples.size() + " examples of " + rows + " rows; at most " + EXAMPLES);
            }
        }
    }

    public Calibration {
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
        timed = Collections.unmodifiableSet(new TreeSet<>(timed));
        neighbours = List.copyOf(neighbours);
        spreads = List.copyOf(spreads);
        errors = List.copyOf(errors);
        dots = List.copyOf(dots);
        rejected = Collections.unmodifiableMap(new LinkedHashMap<>(rejected));
        if (!coefficients.keySet().containsAll(timed)) {
            throw new IllegalArgumentException("only coefficients are timed, not all of " + timed);
        }
    }

    /** The spread of a metric at a distance. */
    public Optional<Spread> spread(Distance distance, String metric) {
        return spreads.stream()
                .filter(s -> s.distance() == distance && s.metric().equals(metric))
                .findFirst();
    }
}
