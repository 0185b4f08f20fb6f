package dev.reckoner.wording;

import dev.reckoner.quantity.Decimal;

/**
 * A number as a format shows it. A number below 1 keeps two significant digits, so that a tiny one
 * never reads as nothing.
 *
 * @param number in the format's unit, rounded
 * @param places to show at least
 */
record Rounded(Decimal number, int places) {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final int FEWEST_DIGITS = 2;
    private static final int PLAIN_DIGITS = 4;

    static Rounded of(double value, Format format) {
        Decimal exact = scaled(value, format);
        return switch (format) {
            case USD, CNY, YOTTAFLOP -> fixed(exact, 2);
            case USD0, BYTES, TOKENS -> fixed(exact, 0);
            case GB -> fixed(exact, 1);
            case GIB -> fixed(exact, exact.round(1).places() > 0 ? 1 : 0);
            case TIMES -> graded(exact, 3);
            case PERCENT, MS, SECONDS, JOULES, TOKENS_PER_SECOND -> graded(exact, 2);
            case COUNT -> fixed(exact, exact.places() > 0 && exact.whole().length() < 3 ? 1 : 0);
            case PLAIN -> plain(exact);
            case DATE -> throw new IllegalArgumentException("a number is no date");
        };
    }

    /** The same in a column of numbers, which all have as many places. */
    static Rounded inColumn(double value, Format format) {
        Rounded alone = of(value, format);
        Decimal rounded = scaled(value, format).round(alone.places());
        return rounded.digits() == 0 ? alone : new Rounded(rounded, alone.places());
    }

    /** The number in the format's unit, with all its digits. */
    static Decimal scaled(double value, Format format) {
        return switch (format) {
            case GB -> shifted(Decimal.of(value), 9);
            case GIB -> Decimal.of(value / GIB);
            case PERCENT -> shifted(Decimal.of(value), -2);
            case MS -> shifted(Decimal.of(value), -3);
            case YOTTAFLOP -> shifted(Decimal.of(value), 24);
            default -> Decimal.of(value);
        };
    }

    /** Divided by a power of ten. */
    static Decimal shifted(Decimal number, int power) {
        return number.digits() == 0
                ? number
                : new Decimal(number.negative(), number.digits(), number.places() + power);
    }

    private static Rounded fixed(Decimal exact, int places) {
        Decimal twoDigits = exact.significant(FEWEST_DIGITS);
        boolean tiny = exact.whole().equals("0") && twoDigits.places() > places;
        return new Rounded(tiny ? twoDigits : exact.round(places), places);
    }

    /** One place, and none once so many digits stand before the point. */
    private static Rounded graded(Decimal exact, int digits) {
        boolean large = exact.round(1).whole().length() >= digits;
        return fixed(exact, large || exact.digits() == 0 ? 0 : 1);
    }

    private static Rounded plain(Decimal exact) {
        boolean large = exact.whole().length() >= PLAIN_DIGITS;
        return new Rounded(large ? exact.round(0) : exact.significant(PLAIN_DIGITS), 0);
    }
}
