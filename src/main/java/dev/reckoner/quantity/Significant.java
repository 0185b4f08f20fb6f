package dev.reckoner.quantity;

/**
 * Decimal digits of doubles. {@code Math.ceil(0.1 * 3 * 10)} is 4, because the product is a little
 * above 3: a value is therefore snapped to 12 significant digits before it is rounded up, compared
 * or shown.
 */
public final class Significant {

    /** How many digits are trusted. */
    public static final int DIGITS = 12;

    private static final double UPPER = 1e12;
    private static final double LOWER = 1e11;

    private Significant() {}

    /** The nearest value with 12 significant digits. */
    public static double snap(double value) {
        if (value == 0) {
            return 0;
        }
        return Decimal.of(value).value();
    }

    /** The smallest whole number that is not below the snapped value. */
    public static double ceil(double value) {
        return positiveZero(Math.ceil(snap(value)));
    }

    /** The greatest whole number that is not above the snapped value. */
    public static double floor(double value) {
        return positiveZero(Math.floor(snap(value)));
    }

    /** Compares snapped values. */
    public static int compare(double a, double b) {
        return Double.compare(snap(a), snap(b));
    }

    static double positiveZero(double value) {
        return value == 0 ? 0 : value;
    }

    /** Ten to a power from 0 to 308, by a loop: {@code Math.pow} differs between platforms. */
    static double ten(int power) {
        double result = 1;
        for (int i = 0; i < power; i++) {
            result *= 10;
        }
        return result;
    }

    /** The exponent e for which value · 10^e has 12 digits before the point. */
    static int shift(double magnitude) {
        int shift = 0;
        double scaled = magnitude;
        while (scaled >= UPPER) {
            scaled /= 10;
            shift--;
        }
        while (scaled < LOWER) {
            scaled *= 10;
            shift++;
        }
        return shift;
    }
}
