package dev.reckoner.problem.reading;

/** Shows an editor what they wrote. */
final class Excerpt {

    private static final int MOST = 120;

    private Excerpt() {}

    /**
     * The text in quotes: at most 120 characters of it, what cannot be seen as {@code <U+0007>}.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int[] points = text.codePoints().limit(MOST + 1).toArray();
        for (int i = 0; i < Math.min(points.length, MOST); i++) {
            if (Characters.allowed(points[i]) && points[i] >= ' ') {
                shown.appendCodePoint(points[i]);
            } else {
                shown.append('<').append(Characters.code(points[i])).append('>');
            }
        }
        return shown.append(points.length > MOST ? "…\"" : "\"").toString();
    }
}
