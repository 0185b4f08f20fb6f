package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Spread;
import java.util.List;

/**
 * What measurements nearby say about an estimate: how far off the formulas were there, on average,
 * drawn towards 1 where there is little to lean on.
 *
 * <p>Nearby is the same engine and generation of accelerators. A measurement counts for 1 ÷ (1 +
 * d²)⁴, where d² = Σ s·(a/b + b/a − 2) over parameters at work, devices, tokens in and out, and
 * sequences: a ratio of two adds s/2. The formulas themselves count as much as eight measurements
 * at the very spot.
 */
final class Correction {

    static final double OWN_WEIGHT = 8;
    private static final double OF_LOAD = 1 / 4.5;
    private static final double OF_DEVICES = 1;
    private static final double OF_SIZE = 1 / 18.0;

    private final Nearby nearby;
    private final double[] setup;
    private final double[] ratios;
    private final double[] measurements;

    /** The measurements on an engine and generation, seen from a model on so many devices. */
    Correction(
            List<Neighbour> neighbours,
            String engine,
            Accelerator.Generation generation,
            double active,
            double devices) {
        this(new Nearby(neighbours, engine, generation), active, devices);
    }

    /** The same where the measurements are at hand. */
    Correction(Nearby nearby, double active, double devices) {
        this.nearby = nearby;
        int size = nearby.points().size();
        this.setup = new double[size];
        this.ratios = new double[size];
        this.measurements = new double[size];
        for (int i = 0; i < size; i++) {
            Neighbour neighbour = nearby.points().get(i);
            setup[i] =
                    OF_SIZE * apart(neighbour.active(), active)
                            + OF_DEVICES * apart(neighbour.devices(), devices);
            ratios[i] = neighbour.ratio();
            measurements[i] = neighbour.measurements();
        }
    }

    /** Measured ÷ computed time to be expected. */
    double factor(double input, double output, double concurrency) {
        double[] byInput = nearby.inputs().from(input, OF_LOAD);
        double[] byOutput = nearby.outputs().from(output, OF_LOAD);
        double[] byLoad = nearby.loads().from(concurrency, OF_LOAD);
        int[] inputs = nearby.inputs().places();
        int[] outputs = nearby.outputs().places();
        int[] loads = nearby.loads().places();
        double sum = OWN_WEIGHT;
        double weights = OWN_WEIGHT;
        for (int i = 0; i < setup.length; i++) {
            double distance =
                    setup[i] + byInput[inputs[i]] + byOutput[outputs[i]] + byLoad[loads[i]];
            double near = 1 / (1 + distance);
            double squared = near * near;
            double weight = squared * squared * measurements[i];
            sum += weight * ratios[i];
            weights += weight;
        }
        return sum / weights;
    }

    /** How many measurements there are on this engine and generation. */
    int measurements() {
        int sum = 0;
        for (Neighbour neighbour : nearby.points()) {
            sum += neighbour.measurements();
        }
        return sum;
    }

    /** How near the nearest are. */
    Distance distance(double active) {
        if (nearby.points().isEmpty()) {
            return Distance.NONE;
        }
        for (Neighbour neighbour : nearby.points()) {
            if (same(neighbour.active(), active)) {
                return Distance.SAME_MODEL;
            }
        }
        return Distance.OTHER_MODELS;
    }

    /** Whether two counts of parameters at work are those of one geometry, as files round them. */
    static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-5 * b;
    }

    static double apart(double a, double b) {
        double above = Math.max(a, 1);
        double below = Math.max(b, 1);
        return above / below + below / above - 2;
    }

    /** The middle 80 % around an estimate; a factor each. */
    static Spread spread(Calibration calibration, Distance distance, String metric) {
        return calibration
                .spread(distance, metric)
                .orElseGet(() -> new Spread(distance, metric, 0.5, 2, 0));
    }
}
