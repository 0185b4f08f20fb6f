package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * Numbers as text in one language. A format that does not fit the unit of a number throws {@link
 * IllegalArgumentException}.
 *
 * @param words the language
 */
public record FigureText(Words words) {

    private static final int SHORT_DIGITS = 3;

    /** A short format writes a number in full that has no more digits before the point. */
    private static final int FULL_LENGTH = 4;

    private static final int CENTS = 2;
    private static final double MILLION = 1e6;

    public FigureText {
        Objects.requireNonNull(words);
    }

    /** The number as a sentence names it, such as "$143,547" or "811.7 GB". */
    public String text(Estimate estimate, Format format) {
        check(format, estimate.unit());
        return text(estimate.value() * each(format, estimate.unit()), format);
    }

    /** The number alone, for a column whose heading names the unit. */
    public String bare(Estimate estimate, Format format) {
        check(format, estimate.unit());
        double value = estimate.value() * each(format, estimate.unit());
        Rounded rounded = Rounded.inColumn(value, format.inFull());
        return words.numbers().sign(rounded.number()) + digits(rounded, format);
    }

    /** The same for a fact that stands by itself: a whole number has no places. */
    public String stated(Estimate estimate, Format format) {
        check(format, estimate.unit());
        double value = estimate.value() * each(format, estimate.unit());
        Rounded rounded = Rounded.inColumn(value, format.inFull());
        boolean whole = rounded.number().round(0).equals(rounded.number());
        return words.numbers().sign(rounded.number())
                + digits(whole ? new Rounded(rounded.number(), 0) : rounded, format);
    }

    /** The unit at the head of a column, such as "USD a month"; empty where there is none. */
    public String unit(Format format, Unit unit) {
        check(format, unit);
        StringBuilder heading = new StringBuilder(words.format(format).heading());
        if (format.inFull().namesWhatItIsPer()) {
            Unit left = unit;
            for (Map.Entry<String, String> per : words.per().entrySet()) {
                Unit without = without(left, per.getKey());
                heading.append(without.equals(left) ? "" : per.getValue());
                left = without;
            }
        }
        return heading.toString();
    }

    /** All 12 digits and the unit in words, such as "$98.32 an hour for one machine". */
    public String exact(Quantity quantity) {
        Decimal number = Decimal.of(quantity.value());
        String digits = digits(number, quantity.unit());
        String canonical = quantity.unit().toString();
        return words.numbers().sign(number)
                + words.unit(quantity.unit())
                        .map(phrase -> phrase.with(digits))
                        .orElse(canonical.isEmpty() ? digits : digits + " " + canonical);
    }

    /** All 12 digits without the unit. */
    public String number(Quantity quantity) {
        Decimal number = Decimal.of(quantity.value());
        return words.numbers().sign(number) + digits(number, quantity.unit());
    }

    /** On what a number was fitted, such as "fitted on 2,847 measurements up to 1 August 2026". */
    public String fitted(Fitted fitted) {
        Quantity measurements = new Quantity(fitted.measurements(), Unit.NONE);
        return words.phrase("fitted-on", number(measurements), words.date(fitted.on()));
    }

    /** From where to where, such as "16 to 24"; empty where both ends read alike. */
    public String range(Estimate estimate, Format format) {
        check(format, estimate.unit());
        double each = each(format, estimate.unit());
        String low = text(estimate.range().low() * each, format);
        String high = text(estimate.range().high() * each, format);
        if (estimate.range().exact() || low.equals(high)) {
            return "";
        }
        boolean unitOnce = words.format(format).text().beginsWithNumber();
        String from =
                unitOnce ? signed(estimate.range().low() * each, format, Phrase.of("{}")) : low;
        return words.phrase("range", from, high);
    }

    /** The same for a column whose heading names the unit. */
    public String bareRange(Estimate estimate, Format format) {
        String low = bare(Estimate.exact(estimate.range().low(), estimate.unit()), format);
        String high = bare(Estimate.exact(estimate.range().high(), estimate.unit()), format);
        return low.equals(high) ? "" : words.phrase("range", low, high);
    }

    /**
     * Short texts for values of an axis, in three significant digits: "$60k", "60 GB". Zero is "0".
     */
    public DoubleFunction<String> ticks(Format format, Unit unit) {
        check(format, unit);
        Format full = format.inFull();
        double each = each(format, unit);
        return value -> tick(Rounded.scaled(value * each, full).significant(SHORT_DIGITS), full);
    }

    private String tick(Decimal number, Format format) {
        if (number.digits() == 0) {
            return "0";
        }
        String text =
                format.money()
                        ? inShort(number, scale -> Optional.of(scale.tick()))
                        : digits(new Rounded(number, 0), format);
        return words.numbers().sign(number) + words.format(format).tick().with(text);
    }

    /** The number in the word of the greatest scale below it that has one. */
    private String inShort(Decimal number, Function<Scale, Optional<Phrase>> wording) {
        String text = words.numbers().magnitude(number, 0);
        for (Scale scale : words.scales()) {
            Optional<Phrase> word = wording.apply(scale);
            if (word.isPresent() && number.whole().length() > scale.power()) {
                Decimal scaled = Rounded.shifted(number, scale.power());
                text = word.get().with(words.numbers().ungrouped(scaled));
            }
        }
        return text;
    }

    private String text(double value, Format format) {
        return signed(value, format, words.format(format).text());
    }

    private String signed(double value, Format format, Phrase around) {
        Decimal exact = Rounded.scaled(value, format);
        Rounded rounded = Rounded.of(value, format);
        boolean large = format.isShort() && exact.whole().length() > FULL_LENGTH;
        String number =
                large
                        ? inShort(exact.significant(SHORT_DIGITS), Scale::sentence)
                        : digits(rounded, format);
        return words.numbers().sign(rounded.number()) + around.with(number);
    }

    private String digits(Rounded rounded, Format format) {
        return format == Format.FLOP
                ? words.numbers().power(rounded.number())
                : words.numbers().magnitude(rounded.number(), rounded.places());
    }

    /** Money with a fraction has cents. */
    private String digits(Decimal number, Unit unit) {
        boolean money =
                unit.power(Dimension.USD) > 0
                        || unit.power(Dimension.CNY) > 0
                        || unit.power(Dimension.EUR) > 0;
        return words.numbers().magnitude(number, money && number.places() > 0 ? CENTS : 0);
    }

    /** The unit without a product below the line, such as kilowatt*hour; itself where none is. */
    private static Unit without(Unit unit, String product) {
        Unit left = unit;
        for (Dimension dimension : Dimension.values()) {
            if (("*" + product + "*").contains("*" + dimension.symbol() + "*")) {
                if (unit.power(dimension) >= 0) {
                    return unit;
                }
                left = left.times(Unit.of(dimension));
            }
        }
        return left;
    }

    /** How many of what the format counts make one of the unit. */
    private static double each(Format format, Unit unit) {
        boolean millions = unit.power(Dimension.MILLION_TOKENS) > 0;
        return millions && format.inFull() == Format.TOKENS ? MILLION : 1;
    }

    private static void check(Format format, Unit unit) {
        if (!format.fits(unit)) {
            throw new IllegalArgumentException(format.id() + " cannot show \"" + unit + "\"");
        }
    }
}
