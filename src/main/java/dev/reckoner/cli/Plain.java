package dev.reckoner.cli;

import dev.reckoner.quantity.Decimal;

/** Numbers for programs: digits and a point, no exponent, no separators, no language. */
final class Plain {

    private static final int DIGITS = 9;

    private Plain() {}

    /** Nine significant digits; whole numbers up to 12. */
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return Long.toString((long) value);
        }
        Decimal exact = Decimal.of(value);
        Decimal decimal = exact.significant(DIGITS);
        String fraction = decimal.fraction(0);
        String whole = (decimal.negative() ? "-" : "") + decimal.whole();
        return fraction.isEmpty() ? whole : whole + "." + fraction;
    }
}
