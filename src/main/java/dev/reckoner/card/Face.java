package dev.reckoner.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Text in a font for readers of one language.
 *
 * @param chinese whether quotation marks and the ellipsis fill a square
 */
record Face(Font font, boolean chinese) {

    /** Readers expect a gap between Chinese and Latin text, and nobody types it. */
    private static final double SCRIPT_GAP = 0.125;

    /** Marks of which the font has a narrow form, among its private characters. */
    private static final String SQUARE = "\u2018\u2019\u201C\u201D\u2026";

    private static final String NARROW = "\uE018\uE019\uE01C\uE01D\uE026";

    static Face of(Font font, String language) {
        return new Face(font, language.equals("zh") || language.startsWith("zh-"));
    }

    /** Width in pixels at a size in pixels. */
    double width(String text, double size) {
        double em = 0;
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            em += gap(before, character) + font.advance(form(character));
            before = character;
        }
        return em * size;
    }

    /** The text from a point on its baseline. */
    Outline line(String text, double size, double x, double baseline) {
        List<double[]> polygons = new ArrayList<>();
        double em = 0;
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            em += gap(before, character);
            Outline glyph = font.outline(form(character));
            polygons.addAll(glyph.placed(size, -size, x + em * size, baseline).polygons());
            em += font.advance(form(character));
            before = character;
        }
        return new Outline(polygons);
    }

    /** What the font does not have of a text, each character once. */
    Set<Integer> missing(String text) {
        Set<Integer> missing = new TreeSet<>();
        text.codePoints().filter(character -> !font.has(form(character))).forEach(missing::add);
        return missing;
    }

    private int form(int character) {
        if (Character.isWhitespace(character) || character == '\u00A0' || character == '\u202F') {
            return ' ';
        }
        int square = chinese ? -1 : SQUARE.indexOf(character);
        return square < 0 ? character : NARROW.charAt(square);
    }

    private static double gap(int before, int now) {
        boolean meet = isHan(before) ? isLatin(now) : isLatin(before) && isHan(now);
        return meet ? SCRIPT_GAP : 0;
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }
}
