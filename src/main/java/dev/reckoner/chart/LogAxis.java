package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on which equal factors are equal lengths. It begins and ends at 1, 2 or 5 ×
 * 10<sup>n</sup>, a little beyond the values. Ticks are powers of ten; where fewer than three lie
 * on the axis, 2 and 5 × 10<sup>n</sup> are ticks too, and where there are many, only each second,
 * third… power is.
 *
 * @param first where the axis begins, above 0
 * @param last where it ends
 */
record LogAxis(double first, double last, List<Double> ticks) implements Scale {

    /** Smaller numbers, and those beyond its inverse, are a mistake of the caller's. */
    static final double SMALLEST = 1e-100;

    /** Room for half a mark at the ends. */
    private static final double MARGIN = 1.05;

    private static final int FEWEST_POWERS = 3;

    private static final int MOST_POWERS = 7;

    LogAxis {
        ticks = List.copyOf(ticks);
    }

    static LogAxis over(double least, double greatest) {
        double first = roundBelow(least / MARGIN);
        double last = roundAbove(greatest * MARGIN);
        List<Double> powers = between(first, last, 1);
        if (powers.size() < FEWEST_POWERS) {
            return new LogAxis(first, last, between(first, last, 1, 2, 5));
        }
        int stride = (powers.size() + MOST_POWERS - 1) / MOST_POWERS;
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i < powers.size(); i += stride) {
            ticks.add(powers.get(i));
        }
        return new LogAxis(first, last, ticks);
    }

    /**
     * The number itself.
     *
     * @param label says in the message whose number it is
     * @throws IllegalArgumentException if it has no place on such an axis
     */
    static double placeable(double number, String label) {
        // Written so that NaN fails too.
        if (!(number >= SMALLEST && number <= 1 / SMALLEST)) {
            throw new IllegalArgumentException(label + ": " + number + " has no logarithm to draw");
        }
        return number;
    }

    @Override
    public double share(double value) {
        return Math.log(value / first) / Math.log(last / first);
    }

    private static List<Double> between(double first, double last, int... digits) {
        List<Double> values = new ArrayList<>();
        for (int n = Axis.magnitude(first); n <= Axis.magnitude(last); n++) {
            for (int digit : digits) {
                double value = Axis.times(digit, n);
                if (value >= first && value <= last) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static double roundBelow(double value) {
        int magnitude = Axis.magnitude(value);
        double below = Axis.times(1, magnitude);
        for (int digit : new int[] {2, 5}) {
            double round = Axis.times(digit, magnitude);
            below = round <= value ? round : below;
        }
        return below;
    }

    private static double roundAbove(double value) {
        int magnitude = Axis.magnitude(value);
        double above = Axis.times(1, magnitude + 1);
        for (int digit : new int[] {5, 2, 1}) {
            double round = Axis.times(digit, magnitude);
            above = round >= value ? round : above;
        }
        return above;
    }
}
