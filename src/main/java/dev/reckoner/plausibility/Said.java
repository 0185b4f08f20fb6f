package dev.reckoner.plausibility;

import dev.reckoner.quantity.Decimal;

/** Numbers in what is told to an editor. */
final class Said {

    private Said() {}

    /** With three significant digits, and no zeros behind the last. */
    static String three(double value) {
        Decimal decimal = Decimal.of(value).significant(3);
        String fraction = decimal.fraction(0);
        return decimal.whole() + (fraction.isEmpty() ? "" : "." + fraction);
    }
}
