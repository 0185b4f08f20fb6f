package dev.reckoner.wording;

import dev.reckoner.quantity.Decimal;
import java.util.Objects;

/**
 * How a language writes digits.
 *
 * @param decimal between whole and fraction
 * @param group between every three digits of the whole
 * @param minus before a number below zero
 */
public record NumberStyle(String decimal, String group, String minus) {

    private static final int GROUP = 3;
    private static final int LONGEST = 6;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public NumberStyle {
        Objects.requireNonNull(decimal);
        Objects.requireNonNull(group);
        Objects.requireNonNull(minus);
    }

    /** The digits without a sign, with at least so many places. */
    String magnitude(Decimal number, int places) {
        String fraction = number.fraction(places);
        return grouped(number.whole()) + (fraction.isEmpty() ? "" : decimal + fraction);
    }

    /** The digits before a word such as 亿, which are too few to need groups. */
    String ungrouped(Decimal number) {
        String fraction = number.fraction(0);
        return number.whole() + (fraction.isEmpty() ? "" : decimal + fraction);
    }

    /** The digits times a power of ten, such as "3.8 × 10²⁵"; below a million as they are. */
    String power(Decimal number) {
        int power = number.whole().length() - 1;
        if (power < LONGEST) {
            return magnitude(number, 0);
        }
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(power).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return magnitude(Rounded.shifted(number, power), 0) + " × 10" + raised;
    }

    /** What stands before the whole text: the minus or nothing. */
    String sign(Decimal number) {
        return number.negative() ? minus : "";
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        return text.toString();
    }
}
