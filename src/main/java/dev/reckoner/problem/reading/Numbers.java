package dev.reckoner.problem.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number is: {@code 12}, {@code -0.5}, {@code .5}, {@code 1.5e3}, and nothing else. */
final class Numbers {

    private static final Pattern GRAMMAR =
            Pattern.compile("-?(0|[1-9][0-9]*)?(\\.[0-9]+)?(?<=[0-9])([eE][+-]?([0-9]+))?");

    /** An exponent of more digits is out of scale, and costly to work out. */
    private static final int EXPONENT_DIGITS = 3;

    /** Digits that any whole number may have. */
    private static final int SHORT = 9;

    private Numbers() {}

    static Parsed<BigDecimal> decimal(ScalarNode node) {
        String text = node.text();
        if (text.length() > Limits.NUMBER) {
            String hint = "a number has at most " + Limits.NUMBER + " characters";
            return Parsed.wrong(text, "is not a number", hint);
        }
        if (isShort(text) && !node.quoted()) {
            return Parsed.value(BigDecimal.valueOf(Integer.parseInt(text)));
        }
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            return Parsed.wrong(text, "is not a number", hint(text));
        }
        if (node.quoted()) {
            return Parsed.wrong(text, "is in quotes and so not a number", "remove the quotes");
        }
        String exponent = matcher.group(4);
        boolean apart = exponent != null && exponent.length() > EXPONENT_DIGITS;
        if (apart || outOfScale(new BigDecimal(text))) {
            return Parsed.wrong(text, "is too large or too fine", "between 1e-40 and 1e40");
        }
        return Parsed.value(new BigDecimal(text));
    }

    /**
     * Whether it is a few digits, as most numbers of large tables are: the grammar takes longer.
     */
    private static boolean isShort(String text) {
        if (text.isEmpty() || text.length() > SHORT || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean outOfScale(BigDecimal value) {
        int magnitude = value.precision() - value.scale();
        return value.scale() > Limits.SCALE || magnitude > Limits.SCALE + 1;
    }

    static Parsed<Double> real(ScalarNode node) {
        return decimal(node).then(value -> Parsed.value(value.doubleValue()));
    }

    /** A whole number; {@code 1.5e3} is one. */
    static Parsed<Long> whole(ScalarNode node, long least, long most) {
        return decimal(node).then(value -> whole(node.text(), value, least, most));
    }

    private static Parsed<Long> whole(String text, BigDecimal value, long least, long most) {
        if (value.stripTrailingZeros().scale() > 0) {
            return Parsed.wrong(text, "is not a whole number", "write it without a fraction");
        }
        boolean small = value.compareTo(BigDecimal.valueOf(least)) < 0;
        if (small || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Parsed.wrong(text, "is out of range", "between " + least + " and " + most);
        }
        return Parsed.value(value.longValueExact());
    }

    private static String hint(String text) {
        if (!text.equals(text.strip())) {
            return "remove the spaces around it";
        }
        if (text.matches("-?[0-9]+(,[0-9]+)+(\\.[0-9]+)?")) {
            return "use \".\" for the decimal point and no thousands separator";
        }
        if (text.matches("-?0[0-9]+(\\.[0-9]+)?")) {
            return "leave out the leading zeros";
        }
        if (text.matches("[0-9._]+")) {
            return "write digits on both sides of the point and no underscores";
        }
        if (text.matches("(?i)[+-]?\\.?(nan|inf|infinity)")) {
            return "only finite numbers are allowed";
        }
        return "write digits alone, such as 1500, 0.25 or 1.5e3";
    }
}
