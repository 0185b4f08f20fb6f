package dev.reckoner.wording;

import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.Optional;

/** A way to show a number. */
public enum Format {
    /** A whole number, or one decimal place. */
    COUNT,
    /** How many times as much. */
    TIMES,
    /** Hundredths. */
    PERCENT,
    /** Dollars and cents. */
    USD,
    /** Whole dollars. */
    USD0,
    /** Yuan and their hundredths. */
    CNY,
    /** Thousands of millions of bytes. */
    GB,
    /** 2<sup>30</sup> bytes. */
    GIB,
    /** Whole bytes. */
    BYTES,
    TOKENS,
    TOKENS_PER_SECOND,
    /** Thousandths of a second. */
    MS,
    /** Whole seconds, or one decimal place. */
    SECONDS,
    /** Energy, in watt-seconds. */
    JOULES,
    /** 10<sup>24</sup> operations, in which the training of large models is counted. */
    YOTTAFLOP,
    /** A day, which is no quantity: it fits no unit, and {@link Words#date} writes it. */
    DATE,
    /** Four significant digits, or all before the point. */
    PLAIN;

    /** The name that authors use, such as {@code tokens-per-second}. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (char c : name().toCharArray()) {
            id.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return id.toString();
    }

    /** The format of that name. */
    public static Optional<Format> of(String id) {
        for (Format format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** How a quantity is shown when nobody asks for anything else. */
    public static Format usual(Unit unit) {
        if (USD.fits(unit)) {
            boolean rent = unit.power(Dimension.MONTH) < 0 || unit.power(Dimension.YEAR) < 0;
            return rent ? USD0 : USD;
        }
        if (CNY.fits(unit)) {
            return CNY;
        }
        if (BYTES.fits(unit)) {
            boolean small = unit.power(Dimension.TOKEN) < 0;
            return small ? BYTES : GB;
        }
        if (TOKENS_PER_SECOND.fits(unit)) {
            return TOKENS_PER_SECOND;
        }
        if (TOKENS.fits(unit)) {
            return TOKENS;
        }
        if (MS.fits(unit)) {
            return MS;
        }
        if (JOULES.fits(unit)) {
            return JOULES;
        }
        return counted(unit) ? COUNT : PLAIN;
    }

    /** Whether a quantity of that unit can be shown so. */
    public boolean fits(Unit unit) {
        return switch (this) {
            case USD, USD0 -> unit.power(Dimension.USD) == 1;
            case CNY -> unit.power(Dimension.CNY) == 1;
            case GB, GIB, BYTES ->
                    unit.power(Dimension.BYTE) == 1 && unit.power(Dimension.FLOP) == 0;
            case TOKENS -> unit.power(Dimension.TOKEN) == 1 && unit.power(Dimension.SECOND) == 0;
            case TOKENS_PER_SECOND ->
                    unit.power(Dimension.TOKEN) == 1 && unit.power(Dimension.SECOND) == -1;
            case MS, SECONDS -> unit.equals(Unit.of(Dimension.SECOND));
            case JOULES -> unit.power(Dimension.WATT) == 1 && unit.power(Dimension.SECOND) == 1;
            case YOTTAFLOP -> unit.equals(Unit.of(Dimension.FLOP));
            case TIMES, PERCENT -> unit.equals(Unit.NONE);
            case COUNT, PLAIN -> true;
            case DATE -> false;
        };
    }

    /** Whether an axis may say thousands and millions in short. */
    boolean money() {
        return this == USD || this == USD0 || this == CNY;
    }

    /** Whether the unit below the line, such as a month, is named at the head of a column. */
    boolean namesWhatItIsPer() {
        return money()
                || this == GB
                || this == GIB
                || this == BYTES
                || this == TOKENS
                || this == JOULES;
    }

    private static boolean counted(Unit unit) {
        for (Dimension dimension : Dimension.values()) {
            boolean things =
                    switch (dimension) {
                        case DEVICE, INSTANCE, PLATE, WATT, HOUR, MONTH, YEAR -> true;
                        default -> false;
                    };
            if (things && unit.power(dimension) > 0) {
                return true;
            }
        }
        return false;
    }
}
