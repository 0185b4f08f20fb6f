package dev.reckoner.wording;

import dev.reckoner.quantity.Significant;

/** Works out a printed sum, as a reader with a pocket calculator would. */
final class Reader {

    private final String text;
    private int at;

    private Reader(String text) {
        this.text = text.replace(" ", "");
    }

    /** The value of a text such as {@code ⌈16 ÷ 8⌉ × 98.32}. */
    static double value(String text) {
        Reader reader = new Reader(text);
        double value = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException(text + " cannot be read from " + reader.at);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (takes("+")) {
                value += product();
            } else if (takes("−")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (takes("×")) {
                value *= power();
            } else if (takes("÷")) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        double base = atom();
        return takes("^") ? Math.pow(base, atom()) : base;
    }

    private double atom() {
        if (takes("−")) {
            return -atom();
        }
        if (takes("(")) {
            return closed(sum(), ")");
        }
        if (takes("⌈")) {
            return closed(Significant.ceil(sum()), "⌉");
        }
        if (takes("⌊")) {
            return closed(Significant.floor(sum()), "⌋");
        }
        if (takes("min(")) {
            double left = closed(sum(), ";");
            return closed(Math.min(left, sum()), ")");
        }
        if (takes("max(")) {
            double left = closed(sum(), ";");
            return closed(Math.max(left, sum()), ")");
        }
        return number();
    }

    private double number() {
        int start = at;
        while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.parseDouble(text.substring(start, at).replace(",", ""));
    }

    private double closed(double value, String mark) {
        if (!takes(mark)) {
            throw new IllegalArgumentException(mark + " is missing in " + text + " at " + at);
        }
        return value;
    }

    private boolean takes(String mark) {
        boolean there = text.startsWith(mark, at);
        at += there ? mark.length() : 0;
        return there;
    }
}
