package dev.reckoner.chart;

/**
 * How wide a text is likely to be. The font is the reader's, so this is an estimate, and one on the
 * large side: that of the widest of the usual interface faces (San Francisco, Segoe UI, Roboto,
 * Arial). A Chinese character is exactly 1 em wide.
 */
final class TextWidth {

    /** Bold text is this much wider. */
    static final double BOLD = 1.07;

    /** Browsers draw a gap between Chinese and Latin text. */
    private static final double SCRIPT_GAP = 0.125;

    private TextWidth() {}

    /** Width in pixels of text of a size in pixels. */
    static double of(String text, double size) {
        double em = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int now = text.codePointAt(i);
            em += em(now);
            if (isHan(before) ? isLatin(now) : isLatin(before) && isHan(now)) {
                em += SCRIPT_GAP;
            }
            before = now;
        }
        return em * size;
    }

    /** Width in pixels of semi-bold text. */
    static double ofBold(String text, double size) {
        return of(text, size) * BOLD;
    }

    /** Whether a character fills a square: Han, kana, hangul, full-width forms. */
    static boolean isSquare(int character) {
        return character >= 0x2E80 && character < 0xFB00 && !isSurrogate(character)
                || character >= 0xFE30 && character < 0xFE70
                || character >= 0xFF00 && character < 0xFF61
                || character > 0xFFFF;
    }

    private static boolean isHan(int character) {
        return character >= 0x3400 && character < 0xA000;
    }

    private static boolean isLatin(int character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    private static boolean isSurrogate(int character) {
        return character >= 0xD800 && character < 0xE000;
    }

    private static double em(int character) {
        if (character > 0xFFFF) {
            return 1.25; // emoji are wider than characters
        }
        if (isSquare(character) || among(character, "“”‘’…—·@")) {
            return 1; // a Chinese face may draw these quotation marks and dots full width
        }
        if (among(character, "ijlI.,:;'|! \u00A0")) {
            return 0.29;
        }
        if (among(character, "ftr()[]{}/\\-`\"°")) {
            return 0.4;
        }
        if (among(character, "mwMW%")) {
            return 0.93;
        }
        if (character >= 'a' && character <= 'z') {
            return 0.58;
        }
        if (character >= '0' && character <= '9' || among(character, "$€£¥–+<>=~×÷≈≤≥−_?*")) {
            return 0.62;
        }
        return 0.74; // capitals, other signs, other alphabets
    }

    private static boolean among(int character, String characters) {
        return characters.indexOf(character) >= 0;
    }
}
