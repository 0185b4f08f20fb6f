package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;

/**
 * Numbers as text in one language. A format that does not fit the unit of a number throws {@link
 * IllegalArgumentException}.
 *
 * @param words the language
 */
public record FigureText(Words words) {

    private static final int TICK_DIGITS = 3;
    private static final int CENTS = 2;

    public FigureText {
        Objects.requireNonNull(words);
    }

    /** The number as a sentence names it, such as "$143,547" or "811.7 GB". */
    public String text(Estimate estimate, Format format) {
        check(format, estimate.unit());
        return text(estimate.value(), format);
    }

    /** The number alone, for a column whose heading names the unit. */
    public String bare(Estimate estimate, Format format) {
        check(format, estimate.unit());
        return bare(Rounded.inColumn(estimate.value(), format));
    }

    /** The unit at the head of a column, such as "USD a month"; empty where there is none. */
    public String unit(Format format, Unit unit) {
        check(format, unit);
        StringBuilder heading = new StringBuilder(words.format(format).heading());
        if (format.namesWhatItIsPer()) {
            for (Map.Entry<String, String> per : words.per().entrySet()) {
                heading.append(below(unit, per.getKey()) ? per.getValue() : "");
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
        String low = text(estimate.range().low(), format);
        String high = text(estimate.range().high(), format);
        if (estimate.range().exact() || low.equals(high)) {
            return "";
        }
        Rounded lowest = Rounded.of(estimate.range().low(), format);
        boolean unitOnce = words.format(format).text().beginsWithNumber();
        return words.phrase("range", unitOnce ? bare(lowest) : low, high);
    }

    /**
     * Short texts for values of an axis, in three significant digits: "$60k", "60 GB". Zero is "0".
     */
    public DoubleFunction<String> ticks(Format format, Unit unit) {
        check(format, unit);
        return value -> tick(Rounded.scaled(value, format).significant(TICK_DIGITS), format);
    }

    private String tick(Decimal number, Format format) {
        if (number.digits() == 0) {
            return "0";
        }
        String text = words.numbers().magnitude(number, 0);
        if (format.money()) {
            for (Scale scale : words.scales()) {
                if (number.whole().length() > scale.power()) {
                    Decimal scaled = Rounded.shifted(number, scale.power());
                    text = scale.text().with(words.numbers().magnitude(scaled, 0));
                }
            }
        }
        return words.numbers().sign(number) + words.format(format).tick().with(text);
    }

    private String text(double value, Format format) {
        Rounded rounded = Rounded.of(value, format);
        String digits = words.numbers().magnitude(rounded.number(), rounded.places());
        return words.numbers().sign(rounded.number()) + words.format(format).text().with(digits);
    }

    private String bare(Rounded rounded) {
        return words.numbers().sign(rounded.number())
                + words.numbers().magnitude(rounded.number(), rounded.places());
    }

    /** Money with a fraction has cents. */
    private String digits(Decimal number, Unit unit) {
        boolean money =
                unit.power(Dimension.USD) > 0
                        || unit.power(Dimension.CNY) > 0
                        || unit.power(Dimension.EUR) > 0;
        return words.numbers().magnitude(number, money && number.places() > 0 ? CENTS : 0);
    }

    private static boolean below(Unit unit, String symbol) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.symbol().equals(symbol)) {
                return unit.power(dimension) < 0;
            }
        }
        return false;
    }

    private static void check(Format format, Unit unit) {
        if (!format.fits(unit)) {
            throw new IllegalArgumentException(format.id() + " cannot show \"" + unit + "\"");
        }
    }
}
