package dev.reckoner.problem.reading;

import java.util.Locale;

/** The characters that no text of ours may hold, because nobody sees them or they mislead. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Whether a code point may stand in a text: tab and line breaks, but no other control, no line
     * separator that editors do not count, no embedding, override or isolate of direction, no half
     * of a surrogate pair. Joiners and marks stay, as emoji and Arabic need them.
     */
    static boolean allowed(int point) {
        if (point < 0x20) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        return !(point >= 0x7F && point <= 0x9F
                || point >= 0x2028 && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point == 0xFEFF
                || point == 0xFFFE
                || point == 0xFFFF);
    }

    /** Where the first character stands that is not allowed; -1 if all are. */
    static int firstForbidden(String text) {
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int point = text.codePointAt(i);
            width = Character.charCount(point);
            if (!allowed(point)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells of each character that is not allowed and puts U+FFFD in its stead. */
    static String clean(Origin origin, String text, Reports reports) {
        int first = firstForbidden(text);
        if (first < 0) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text);
        Cursor cursor = new Cursor(origin, text);
        int width;
        for (int i = first; i < text.length(); i += width) {
            int point = text.codePointAt(i);
            width = Character.charCount(point);
            if (!allowed(point)) {
                cleaned.setCharAt(i, REPLACEMENT);
                if (!reports.full()) {
                    reports.add(cursor.at(i), name(point) + " cannot stand here", "remove it");
                }
            }
        }
        return cleaned.toString();
    }

    /** For example {@code the character U+202E (RIGHT-TO-LEFT OVERRIDE)}. */
    static String name(int point) {
        String name = Character.getName(point);
        boolean nameless = name == null || point >= 0xD800 && point <= 0xF8FF;
        return "the character " + code(point) + (nameless ? "" : " (" + name + ")");
    }

    /** For example {@code U+202E}. */
    static String code(int point) {
        return "U+" + hex(point, 4);
    }

    /** A number in capital hexadecimal digits, at least so many. */
    static String hex(int number, int digits) {
        String hex = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
