package dev.reckoner.wording;

import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** A way to show a number. */
public enum Format {
    /** A whole number, or one decimal place. */
    COUNT,
    /** A count in a sentence, such as "2.3 million". */
    COUNT_SHORT,
    /** How many times as much. */
    TIMES,
    /** Hundredths. */
    PERCENT,
    /** Hundredths with one place, as benchmarks are scored. */
    SCORE,
    /** Dollars and cents. */
    USD,
    /** Whole dollars. */
    USD0,
    /** Dollars in a sentence, such as "$1.4 million". */
    USD_SHORT,
    /** Yuan and their hundredths. */
    CNY,
    /** Whole yuan. */
    CNY0,
    /** Yuan in a sentence. */
    CNY_SHORT,
    /** Euros and cents. */
    EUR,
    /** Whole euros. */
    EUR0,
    /** Euros in a sentence. */
    EUR_SHORT,
    /** Thousands of millions of bytes. */
    GB,
    /** 2<sup>30</sup> bytes. */
    GIB,
    /** Whole bytes. */
    BYTES,
    /** Each of them, also where the unit is a million. */
    TOKENS,
    /** Tokens in a sentence, such as "2.3 million tokens". */
    TOKENS_SHORT,
    MILLION_TOKENS,
    TOKENS_PER_SECOND,
    /** Floating-point operations, of which there are so many that powers of ten count them. */
    FLOP,
    /** Thousandths of a second. */
    MS,
    /** Whole seconds, or one decimal place. */
    SECONDS,
    DAYS,
    MONTHS,
    YEARS,
    /** Energy, in watt-seconds. */
    JOULES,
    /** Energy, as it is sold. */
    KWH,
    WATTS,
    KW,
    /** Greenhouse gases, in grams of carbon dioxide that warm alike. */
    GRAMS,
    /** The same, a thousand grams each. */
    KG,
    /** The same, a million grams each. */
    TONNES,
    /** A day, which is no quantity: it fits no unit, and {@link Words#date} writes it. */
    DATE,
    /** Four significant digits, or all before the point. */
    PLAIN;

    /** The first that fits is usual, where nothing below says otherwise. */
    private static final List<Format> USUAL =
            List.of(
                    GB,
                    TOKENS_PER_SECOND,
                    MILLION_TOKENS,
                    TOKENS,
                    MS,
                    DAYS,
                    MONTHS,
                    YEARS,
                    JOULES,
                    KWH,
                    WATTS,
                    KW,
                    KG);

    private static final Unit A_YEAR = Unit.NONE.per(Unit.YEAR);

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

    /** How a quantity is shown when nobody asks for anything else; never in short. */
    public static Format usual(Unit unit) {
        for (Format money : List.of(USD, CNY, EUR)) {
            if (money.fits(unit)) {
                return usualMoney(money, unit);
            }
        }
        if (BYTES.fits(unit) && below(unit, Dimension.TOKEN)) {
            return BYTES;
        }
        if (GRAMS.fits(unit) && below(unit, Dimension.YEAR)) {
            return TONNES;
        }
        boolean each =
                below(unit, Dimension.TOKEN)
                        || below(unit, Dimension.MILLION_TOKENS)
                        || below(unit, Dimension.KILOWATT);
        if (GRAMS.fits(unit) && each) {
            return GRAMS;
        }
        if (FLOP.fits(unit) && unit.equals(Unit.of(Dimension.FLOP))) {
            return FLOP;
        }
        for (Format format : USUAL) {
            if (format.fits(unit)) {
                return format;
            }
        }
        return unit.equals(A_YEAR) ? PERCENT : counted(unit) ? COUNT : PLAIN;
    }

    /** A rate of exchange is no amount of money, and what falls due needs no cents. */
    private static Format usualMoney(Format money, Unit unit) {
        boolean exchange =
                below(unit, Dimension.USD)
                        || below(unit, Dimension.CNY)
                        || below(unit, Dimension.EUR);
        boolean due = below(unit, Dimension.MONTH) || below(unit, Dimension.YEAR);
        if (exchange) {
            return PLAIN;
        }
        return switch (money) {
            case USD -> due ? USD0 : USD;
            case CNY -> due ? CNY0 : CNY;
            default -> due ? EUR0 : EUR;
        };
    }

    /** Whether a quantity of that unit can be shown so. */
    public boolean fits(Unit unit) {
        return switch (this) {
            case USD, USD0, USD_SHORT -> unit.power(Dimension.USD) == 1;
            case CNY, CNY0, CNY_SHORT -> unit.power(Dimension.CNY) == 1;
            case EUR, EUR0, EUR_SHORT -> unit.power(Dimension.EUR) == 1;
            case GB, GIB, BYTES ->
                    unit.power(Dimension.BYTE) == 1 && unit.power(Dimension.FLOP) == 0;
            case TOKENS, TOKENS_SHORT ->
                    unit.power(Dimension.TOKEN) + unit.power(Dimension.MILLION_TOKENS) == 1
                            && unit.power(Dimension.SECOND) == 0;
            case MILLION_TOKENS ->
                    unit.power(Dimension.MILLION_TOKENS) == 1 && unit.power(Dimension.TOKEN) == 0;
            case TOKENS_PER_SECOND ->
                    unit.power(Dimension.TOKEN) == 1 && unit.power(Dimension.SECOND) == -1;
            case FLOP -> unit.power(Dimension.FLOP) == 1 && unit.power(Dimension.BYTE) == 0;
            case MS, SECONDS -> unit.equals(Unit.SECOND);
            case DAYS -> unit.equals(Unit.DAY);
            case MONTHS -> unit.equals(Unit.MONTH);
            case YEARS -> unit.equals(Unit.YEAR);
            case JOULES -> unit.power(Dimension.WATT) == 1 && unit.power(Dimension.SECOND) == 1;
            case KWH -> unit.power(Dimension.KILOWATT) == 1 && unit.power(Dimension.HOUR) == 1;
            case WATTS ->
                    unit.power(Dimension.WATT) == 1
                            && unit.power(Dimension.KILOWATT) == 0
                            && timeless(unit);
            case KW ->
                    unit.power(Dimension.KILOWATT) == 1
                            && unit.power(Dimension.WATT) == 0
                            && timeless(unit);
            case GRAMS, KG, TONNES -> unit.power(Dimension.GRAM) == 1;
            case TIMES, SCORE -> unit.equals(Unit.NONE);
            case PERCENT -> unit.equals(Unit.NONE) || unit.equals(A_YEAR);
            case COUNT, COUNT_SHORT, PLAIN -> true;
            case DATE -> false;
        };
    }

    /**
     * Whether it rounds large numbers and writes them in short words, which only a sentence may:
     * tables, axes and explanations show the number {@link #inFull}.
     */
    public boolean isShort() {
        return inFull() != this;
    }

    /** The same with every digit before the point; itself where it is not short. */
    public Format inFull() {
        return switch (this) {
            case COUNT_SHORT -> COUNT;
            case USD_SHORT -> USD;
            case CNY_SHORT -> CNY;
            case EUR_SHORT -> EUR;
            case TOKENS_SHORT -> TOKENS;
            default -> this;
        };
    }

    /** Whether an axis may say thousands and millions in short. */
    boolean money() {
        return switch (this) {
            case USD, USD0, CNY, CNY0, EUR, EUR0 -> true;
            default -> false;
        };
    }

    /** Whether the unit below the line, such as a month, is named at the head of a column. */
    boolean namesWhatItIsPer() {
        return this != COUNT && this != PLAIN && this != TOKENS_PER_SECOND;
    }

    private static boolean below(Unit unit, Dimension dimension) {
        return unit.power(dimension) < 0;
    }

    private static boolean timeless(Unit unit) {
        return unit.power(Dimension.SECOND) == 0 && unit.power(Dimension.HOUR) == 0;
    }

    private static boolean counted(Unit unit) {
        for (Dimension dimension : Dimension.values()) {
            boolean things =
                    switch (dimension) {
                        case DEVICE, INSTANCE, PLATE, PERSON, HOUR, DAY, MONTH, YEAR -> true;
                        default -> false;
                    };
            if (things && unit.power(dimension) > 0) {
                return true;
            }
        }
        return false;
    }
}
