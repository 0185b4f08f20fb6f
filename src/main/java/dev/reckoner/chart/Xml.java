package dev.reckoner.chart;

/** Text that XML and HTML read as text, between tags and inside double quotes. */
public final class Xml {

    private Xml() {}

    /** The text with markup escaped; what XML 1.0 does not allow at all is left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == '&') {
                escaped.append("&amp;");
            } else if (character == '<') {
                escaped.append("&lt;");
            } else if (character == '>') {
                escaped.append("&gt;");
            } else if (character == '"') {
                escaped.append("&quot;");
            } else if (isAllowed(character)) {
                escaped.appendCodePoint(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0xD800 && (character < 0x7F || character > 0x9F)
                || character >= 0xE000 && character < 0xFFFE
                || character > 0xFFFF;
    }
}
