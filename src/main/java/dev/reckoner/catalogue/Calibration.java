package dev.reckoner.catalogue;

import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What measurements taught the formulas of speed.
 *
 * @param fittedOn the newest day of the measurements' sources
 * @param measurements how many were fitted
 * @param coefficients by the term that each multiplies
 * @param neighbours measured points, each with how far it lay off the formulas
 * @param spreads how far off estimates were that did not know the measurement, by distance
 */
public record Calibration(
        Day fittedOn,
        int measurements,
        Map<String, Double> coefficients,
        List<Neighbour> neighbours,
        List<Spread> spreads) {

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

    public Calibration {
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
        neighbours = List.copyOf(neighbours);
        spreads = List.copyOf(spreads);
    }

    /** The spread of a metric at a distance. */
    public Optional<Spread> spread(Distance distance, String metric) {
        return spreads.stream()
                .filter(s -> s.distance() == distance && s.metric().equals(metric))
                .findFirst();
    }
}
