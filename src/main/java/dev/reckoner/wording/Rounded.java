package dev.reckoner.wording;

import dev.reckoner.quantity.Decimal;

/**
 * A number as a format shows it. A number below 1 keeps two significant digits, and a price with
 * cents three, as price lists do ($0.435), so that a tiny one never reads as nothing.
 *
 * @param number in the format's unit, rounded
 * @param places to show at least
 */
record Rounded(Decimal number, int places) {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final int FEWEST_DIGITS = 2;
    private static final int PRICE_DIGITS = 3;
    private static final int POWER_DIGITS = 3;
    private static final int PLAIN_DIGITS = 4;

    static Rounded of(double value, Format format) {
        Decimal exact = scaled(value, format);
        return switch (format.inFull()) {
            case USD, CNY, EUR -> fixed(exact, 2, PRICE_DIGITS);
            case USD0, CNY0, EUR0, BYTES, TOKENS, WATTS -> fixed(exact, 0);
            case GB, SCORE -> fixed(exact, 1);
            case GIB -> fixed(exact, exact.round(1).places() > 0 ? 1 : 0);
            case TIMES, MILLION_TOKENS, KWH, KW, KG, TONNES -> graded(exact, 3);
            case PERCENT, MS, SECONDS, JOULES, TOKENS_PER_SECOND, GRAMS -> graded(exact, 2);
            case COUNT, DAYS, MONTHS, YEARS ->
                    fixed(exact, exact.places() > 0 && exact.whole().length() < 3 ? 1 : 0);
            case FLOP -> new Rounded(exact.significant(POWER_DIGITS), 0);
            case PLAIN -> plain(exact);
            default -> throw new IllegalArgumentException("a number is no date");
        };
    }

    /**
     * The same in a column of numbers, which all have as many places; list prices have their own.
     */
    static Rounded inColumn(double value, Format format) {
        Rounded alone = of(value, format);
        boolean own =
                switch (format) {
                    case USD, CNY, EUR, FLOP -> true;
                    default -> false;
                };
        Decimal rounded = scaled(value, format).round(alone.places());
        return own || rounded.digits() == 0 ? alone : new Rounded(rounded, alone.places());
    }

    /** The number in the format's unit, with all its digits. */
    static Decimal scaled(double value, Format format) {
        return switch (format) {
            case GB -> shifted(Decimal.of(value), 9);
            case KG -> shifted(Decimal.of(value), 3);
            case TONNES -> shifted(Decimal.of(value), 6);
            case GIB -> Decimal.of(value / GIB);
            case PERCENT, SCORE -> shifted(Decimal.of(value), -2);
            case MS -> shifted(Decimal.of(value), -3);
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
        return fixed(exact, places, FEWEST_DIGITS);
    }

    private static Rounded fixed(Decimal exact, int places, int fewestDigits) {
        Decimal fewest = exact.significant(fewestDigits);
        boolean tiny = exact.whole().equals("0") && fewest.places() > places;
        return new Rounded(tiny ? fewest : exact.round(places), places);
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
