package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines. */
public final class Wrap {

    private static final String ELLIPSIS = "…";

    /** No line begins with one of these… */
    private static final String NEVER_FIRST = "，。、；：？！）》”’」』】…—·％,.;:?!)]}%";

    /** …and none ends with one of these. */
    private static final String NEVER_LAST = "（《“‘「『【([{$";

    private Wrap() {}

    /** The lines of a text of a size in pixels, by estimated widths. */
    static List<String> lines(String text, double size, double width, int most) {
        return lines(text, part -> TextWidth.of(part, size), width, most);
    }

    /**
     * The lines of a text, broken at white space, after hyphens and slashes and between Chinese
     * characters; inside a word only if it is longer than a line.
     *
     * @param measure the width of a part of the text
     * @param width of a line
     * @param most lines; what does not fit ends in an ellipsis
     * @return no line for blank text
     */
    public static List<String> lines(
            String text, ToDoubleFunction<String> measure, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (measure.applyAsDouble(line + piece) <= width) {
                line += piece;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = piece.strip();
            while (measure.applyAsDouble(line) > width) {
                int end = fitting(line, measure, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(shortened(lines.get(most - 1), measure, width));
        return List.copyOf(kept);
    }

    /** What cannot be broken; white space is one space in front of what follows it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int now = text.codePointAt(i);
            if (Character.isWhitespace(now)) {
                space = true;
                continue;
            }
            if (piece.length() > 0 && (space || mayBreak(before, now))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (space && !pieces.isEmpty()) {
                piece.append(' ');
            }
            piece.appendCodePoint(now);
            before = now;
            space = false;
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int now) {
        if (NEVER_FIRST.indexOf(now) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isDigit(before)) {
            return false; // a number and its unit stay together, as in 2025年
        }
        return before == '-'
                || before == '/'
                || TextWidth.isSquare(before)
                || TextWidth.isSquare(now);
    }

    private static String shortened(String line, ToDoubleFunction<String> measure, double width) {
        double room = width - measure.applyAsDouble(ELLIPSIS);
        return line.substring(0, fitting(line, measure, room)).strip() + ELLIPSIS;
    }

    /** Where the part of a word that fits ends; at least one character does. */
    private static int fitting(String word, ToDoubleFunction<String> measure, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.applyAsDouble(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
