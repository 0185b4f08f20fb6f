package dev.reckoner.catalogue.editing;

import dev.reckoner.quantity.Decimal;

/** Numbers of at most six significant digits, as a data file has them. */
final class SixDigits {

    private static final int DIGITS = 6;

    /** What readers of data files take: nothing finer, nothing larger. */
    private static final int PLACES = 40;

    private static final double MOST = 1e40;

    /** Up to here a number is shown without a power of ten. */
    private static final int PLAIN_WHOLE = 6;

    private static final int PLAIN_ZEROS = 3;

    private SixDigits() {}

    /**
     * {@code 1.02}, {@code 131072}, {@code 8.03026e9}, {@code 3.2e-6}.
     *
     * @throws IllegalArgumentException for what is not finite, or above 10⁴⁰
     */
    static String text(double number) {
        if (!(Math.abs(number) <= MOST)) {
            throw new IllegalArgumentException(number + " cannot be written to a data file");
        }
        Decimal decimal = Decimal.of(number).significant(DIGITS).round(PLACES);
        String digits = Long.toString(decimal.digits());
        int exponent = digits.length() - 1 - decimal.places();
        String sign = decimal.negative() ? "-" : "";
        if (exponent < PLAIN_WHOLE && exponent >= -PLAIN_ZEROS) {
            return sign + pointed(decimal.whole(), decimal.fraction(0));
        }
        return sign + pointed(digits.substring(0, 1), digits.substring(1)) + "e" + exponent;
    }

    /** The number that a reader finds. */
    static double rounded(double number) {
        return Double.parseDouble(text(number));
    }

    private static String pointed(String whole, String fraction) {
        return fraction.isEmpty() ? whole : whole + "." + fraction;
    }
}
