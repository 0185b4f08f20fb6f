package dev.reckoner.throughput;

import java.util.Arrays;

/** Points below which a share of some values lies, between neighbours in proportion. */
final class Quantile {

    private Quantile() {}

    static double median(double[] values) {
        return of(values, 0.5);
    }

    /**
     * @param values at least one, in any order
     * @param share from 0 to 1
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
