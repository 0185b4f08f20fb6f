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
        Decimal decimal = Decimal.of(value).significant(DIGITS);
        StringBuilder text = new StringBuilder(24).append(decimal.digits());
        int places = decimal.places();
        if (places <= 0) {
            text.append("0".repeat(-places));
        } else if (places < text.length()) {
            text.insert(text.length() - places, '.');
        } else {
            text.insert(0, "0." + "0".repeat(places - text.length()));
        }
        return (decimal.negative() ? text.insert(0, '-') : text).toString();
    }
}
