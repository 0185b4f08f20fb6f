package dev.reckoner.card;

/**
 * The mark of the site: a character in paper on a square of seal red.
 *
 * @param character the first of this text
 */
record Seal(Font font, Inks inks, String character) {

    /** Of the side of the square, as on the pages. */
    private static final double CORNER = 4 / 32.0;

    private static final double GLYPH = 22 / 32.0;

    /** The square with the character in its middle. */
    void paint(Canvas canvas, double left, double top, double side) {
        canvas.fill(Outline.rounded(left, top, side, side, side * CORNER), inks.of("seal"));
        canvas.fill(glyph(left, top, side, GLYPH), inks.of("paper"));
    }

    /** Red to the edges, for those who cut out the shape themselves. */
    void paintFull(Canvas canvas, double side, double share) {
        canvas.fill(Outline.rectangle(0, 0, side, side), inks.of("seal"));
        canvas.fill(glyph(0, 0, side, share), inks.of("paper"));
    }

    Outline glyph(double left, double top, double side) {
        return glyph(left, top, side, GLYPH);
    }

    double corner(double side) {
        return side * CORNER;
    }

    /** The character in the middle of the square, its longer side a share of the square's. */
    private Outline glyph(double left, double top, double side, double share) {
        Outline glyph = font.outline(character.codePointAt(0));
        Outline.Bounds bounds = glyph.bounds();
        double width = bounds.right() - bounds.left();
        double height = bounds.bottom() - bounds.top();
        double scale = side * share / Math.max(width, height);
        double x = left + side / 2 - (bounds.left() + width / 2) * scale;
        double y = top + side / 2 + (bounds.top() + height / 2) * scale;
        return glyph.placed(scale, -scale, x, y);
    }
}
