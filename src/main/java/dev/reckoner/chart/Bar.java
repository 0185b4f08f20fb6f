package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;

/**
 * One bar of a chart. All values of a chart have the same unit.
 *
 * @param label what the bar stands for, never blank
 * @param detail a second, muted line; may be empty
 * @param value length of the bar, from 0 to {@value #GREATEST}
 * @param low lower end of the plausible range, in the unit of the value
 * @param high upper end; equal to {@code low} where there is no range
 * @param text the value, formatted for the page's language
 * @param tone the bar's colour
 * @param href address of the value's explanation, as {@code #why-…}; empty for no link
 * @param parts what the bar is made of, from its beginning; none for a bar of one piece
 */
public record Bar(
        String label,
        String detail,
        double value,
        double low,
        double high,
        String text,
        Tone tone,
        String href,
        List<Part> parts) {

    /** Beyond this a length is a mistake of the caller's, and sums of lengths stay finite. */
    static final double GREATEST = 1e100;

    /** By how much of the value the sum of the parts may differ from it. */
    private static final double CLOSE = 1e-6;

    /**
     * @throws IllegalArgumentException if the label is blank, or a number is not finite, below 0 or
     *     beyond the greatest, or the range runs backwards, or the parts do not add up to the value
     */
    public Bar {
        Objects.requireNonNull(detail);
        Objects.requireNonNull(text);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(href);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a bar needs a label");
        }
        value = length(value, label);
        low = length(low, label);
        high = length(high, label);
        if (low > high) {
            throw new IllegalArgumentException(label + ": the range ends before it begins");
        }
        parts = List.copyOf(parts);
        double sum = 0;
        for (Part part : parts) {
            sum += part.value();
        }
        if (!parts.isEmpty() && Math.abs(sum - value) > CLOSE * value) {
            throw new IllegalArgumentException(label + ": the parts add up to " + sum);
        }
    }

    /** A bar without a range. */
    public static Bar of(
            String label, String detail, double value, String text, Tone tone, String href) {
        return new Bar(label, detail, value, value, value, text, tone, href, List.of());
    }

    /** The same bar with a range mark from {@code low} to {@code high}. */
    public Bar within(double low, double high) {
        return new Bar(label, detail, value, low, high, text, tone, href, parts);
    }

    /** The same bar made of parts, which add up to its value. */
    public Bar madeOf(List<Part> parts) {
        return new Bar(label, detail, value, low, high, text, tone, href, parts);
    }

    boolean ranged() {
        return low < high;
    }

    boolean linked() {
        return !href.isEmpty();
    }

    /** How far the bar and its range mark reach, in the unit of the value. */
    double reach() {
        return Math.max(value, high);
    }

    /** The bar in words, for readers who do not see it. */
    String spoken() {
        return detail.isBlank() ? label + ", " + text : label + ", " + detail + ", " + text;
    }

    static double length(double number, String label) {
        // Written so that NaN fails too; adding 0 turns -0 into 0.
        if (!(number >= 0 && number <= GREATEST)) {
            throw new IllegalArgumentException(label + ": " + number + " is not a length");
        }
        return number + 0.0;
    }
}
