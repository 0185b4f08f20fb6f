package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on which equal ratios are equally far apart.
 *
 * @param low the power of ten at its start
 * @param high the power of ten at its end
 */
record LogAxis(int low, int high) {

    private static final double LOG2_OF_TEN = 3.321928094887362;

    /** The axis from the power of ten below the least to that above the greatest. */
    static LogAxis around(double least, double greatest) {
        int low = (int) Math.floor(log10(least) + 1e-9);
        int high = (int) Math.ceil(log10(greatest) - 1e-9);
        return new LogAxis(low, Math.max(high, low + 1));
    }

    /** Where a value stands, from 0 at the start to 1 at the end. */
    double share(double value) {
        return (log10(value) - low) / (high - low);
    }

    /** The powers of ten on it. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int power = low; power <= high; power++) {
            double value = 1;
            for (int i = 0; i < Math.abs(power); i++) {
                value *= 10;
            }
            ticks.add(power < 0 ? 1 / value : value);
        }
        return ticks;
    }

    /**
     * The logarithm of a positive value, by a series that all platforms sum up alike: log₂ of the
     * fraction is 2 · artanh(z) ÷ ln 2 with z = (m − 1) ÷ (m + 1).
     */
    static double log10(double value) {
        int exponent = Math.getExponent(value);
        double fraction = value;
        for (int i = 0; i < Math.abs(exponent); i++) {
            fraction = exponent > 0 ? fraction / 2 : fraction * 2;
        }
        double z = (fraction - 1) / (fraction + 1);
        double power = z;
        double sum = 0;
        for (int k = 1; k < 40; k += 2) {
            sum += power / k;
            power *= z * z;
        }
        double ln2 = 0.6931471805599453;
        return (exponent + 2 * sum / ln2) / LOG2_OF_TEN;
    }
}
