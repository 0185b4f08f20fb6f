package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The round values at which grid lines stand, in equal steps of 1, 2, 2.5 or 5 × 10<sup>n</sup>,
 * from 0, or a step not above the least value, to the first that is not below the greatest.
 *
 * @param ticks ascending
 */
record Axis(List<Double> ticks) implements Scale {

    /** Values below this are drawn as 0. */
    private static final double SMALLEST = 1e-100;

    /** Powers of ten below the greatest value at which steps are still tried. */
    private static final int FINEST = 4;

    /** In order of preference. Steps of 2.5 would make fractions of what is counted: 25 it is. */
    private static final int[] DIGITS = {1, 2, 5, 25};

    Axis {
        ticks = List.copyOf(ticks);
    }

    /**
     * The axis that wastes least room beyond the greatest value.
     *
     * @param greatest value to reach; 0 gives an axis of one tick
     * @param whole whether the values are counts, so that no tick is a fraction
     */
    static Axis reaching(double greatest, boolean whole, int fewestSteps, int mostSteps) {
        if (greatest < SMALLEST) {
            return new Axis(List.of(0.0));
        }
        int magnitude = magnitude(greatest);
        Axis best = new Axis(List.of(0.0));
        for (int exponent = magnitude; exponent >= magnitude - 2; exponent--) {
            for (int digits : DIGITS) {
                boolean fraction = exponent < 0 && (whole || digits > 9);
                double steps = Math.ceil(greatest / times(digits, exponent) - 1e-9);
                if (fraction || steps < fewestSteps || steps > mostSteps) {
                    continue;
                }
                Axis axis = of((int) steps, digits, exponent);
                if (best.last() == 0 || axis.last() < best.last()) {
                    best = axis;
                }
            }
        }
        // A count below the fewest steps has no step of its own: then one by one.
        return best.last() > 0 ? best : of((int) Math.ceil(greatest), 1, 0);
    }

    /**
     * An axis for values that are looked at for their differences: from 0 where the least value is
     * nearer to it than to the greatest, else from a step below the least.
     */
    static Axis spanning(double least, double greatest, int fewestSteps, int mostSteps) {
        if (least < greatest / 2) {
            return reaching(greatest, false, fewestSteps, mostSteps);
        }
        Axis best = reaching(greatest, false, fewestSteps, mostSteps);
        int magnitude = magnitude(greatest);
        for (int exponent = magnitude; exponent >= magnitude - FINEST; exponent--) {
            for (int digits : DIGITS) {
                double step = times(digits, exponent);
                long first = (long) Math.floor(least / step + 1e-9);
                long last = (long) Math.ceil(greatest / step - 1e-9);
                boolean fits = last - first >= fewestSteps && last - first <= mostSteps;
                if (fits && (last - first) * step < best.last() - best.first()) {
                    List<Double> ticks = new ArrayList<>();
                    for (long i = first; i <= last; i++) {
                        ticks.add(times(i * digits, exponent));
                    }
                    best = new Axis(ticks);
                }
            }
        }
        return best;
    }

    double first() {
        return ticks.get(0);
    }

    double last() {
        return ticks.get(ticks.size() - 1);
    }

    @Override
    public double share(double value) {
        return last() > first() ? (value - first()) / (last() - first()) : 0;
    }

    private static Axis of(int steps, int digits, int exponent) {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(times((long) i * digits, exponent));
        }
        return new Axis(ticks);
    }

    /** The n for which the value lies from 10<sup>n</sup> to below 10<sup>n+1</sup>. */
    static int magnitude(double value) {
        int magnitude = 0;
        while (times(1, magnitude + 1) <= value) {
            magnitude++;
        }
        while (times(1, magnitude) > value) {
            magnitude--;
        }
        return magnitude;
    }

    /** Dividing by a power of ten, not multiplying by its inverse: 3 × 0.2 would not be 0.6. */
    static double times(long digits, int exponent) {
        double power = 1;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power *= 10;
        }
        return exponent < 0 ? digits / power : digits * power;
    }
}
