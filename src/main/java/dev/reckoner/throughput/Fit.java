package dev.reckoner.throughput;

import java.util.Arrays;
import java.util.List;

/**
 * Coefficients that are not negative and make the sums of parts agree with the measured times: the
 * least squares of relative errors, in which what lies far off counts less.
 *
 * <p>The relative error is taken against the geometric mean of measured and computed time, so that
 * half and double weigh alike; beyond a ratio of 1.35 a measurement's weight falls with its
 * distance (Huber, 1964). Each round solves weighted non-negative least squares by coordinate
 * descent, with a little shrinkage for parts that always come together.
 */
final class Fit {

    private static final int ROUNDS = 15;
    private static final int SWEEPS = 4000;
    private static final double FAR = 0.35;
    private static final double SHRINKAGE = 1e-4;

    private Fit() {}

    /** One coefficient for each part. */
    static double[] of(List<Sample> samples) {
        int terms = samples.get(0).parts().length;
        double[] scale = scale(samples, terms);
        double[] coefficients = new double[terms];
        double[] computed = new double[samples.size()];
        for (int i = 0; i < computed.length; i++) {
            computed[i] = samples.get(i).trial().seconds();
        }
        for (int round = 0; round < ROUNDS; round++) {
            coefficients = solve(samples, computed, scale);
            for (int i = 0; i < computed.length; i++) {
                computed[i] = Math.max(samples.get(i).computed(coefficients), 1e-9);
            }
        }
        return coefficients;
    }

    /** The root of the mean square of each part relative to its measured time. */
    private static double[] scale(List<Sample> samples, int terms) {
        double[] scale = new double[terms];
        for (Sample sample : samples) {
            for (int j = 0; j < terms; j++) {
                double share = sample.parts()[j] / sample.trial().seconds();
                scale[j] += share * share;
            }
        }
        for (int j = 0; j < terms; j++) {
            scale[j] = Math.sqrt(scale[j] / samples.size());
        }
        return scale;
    }

    private static double[] solve(List<Sample> samples, double[] computed, double[] scale) {
        int terms = scale.length;
        double[][] products = new double[terms][terms];
        double[] targets = new double[terms];
        double[] row = new double[terms];
        for (int i = 0; i < computed.length; i++) {
            Sample sample = samples.get(i);
            double measured = sample.trial().seconds();
            double ratio = Math.max(computed[i] / measured, measured / computed[i]) - 1;
            double weight = 1 / (measured * computed[i] * Math.max(1, ratio / FAR));
            for (int j = 0; j < terms; j++) {
                row[j] = scale[j] == 0 ? 0 : sample.parts()[j] / scale[j];
            }
            for (int j = 0; j < terms; j++) {
                targets[j] += weight * row[j] * measured;
                for (int k = 0; k < terms; k++) {
                    products[j][k] += weight * row[j] * row[k];
                }
            }
        }
        for (int j = 0; j < terms; j++) {
            products[j][j] += SHRINKAGE * samples.size();
        }
        double[] scaled = descend(products, targets);
        for (int j = 0; j < terms; j++) {
            scaled[j] = scale[j] == 0 ? 0 : scaled[j] / scale[j];
        }
        return scaled;
    }

    /** The x ≥ 0 that minimises x·P·x − 2·t·x, one coordinate after another. */
    private static double[] descend(double[][] products, double[] targets) {
        double[] x = new double[targets.length];
        double[] before = new double[targets.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int j = 0; j < x.length; j++) {
                double rest = targets[j];
                for (int k = 0; k < x.length; k++) {
                    rest -= k == j ? 0 : products[j][k] * x[k];
                }
                x[j] = Math.max(0, rest / products[j][j]);
            }
            if (Arrays.equals(x, before)) {
                break;
            }
            System.arraycopy(x, 0, before, 0, x.length);
        }
        return x;
    }
}
