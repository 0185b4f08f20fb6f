package dev.reckoner.card;

/** A picture while it is painted: pixels of red, green, blue and opacity, 8 bits each. */
final class Canvas {

    /** Shares of pixels are told apart in so many steps: more would only cost bytes. */
    private static final int STEPS = 15;

    private static final int FULL = 255;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** A transparent picture. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Opacity, red, green and blue, from the highest byte to the lowest. */
    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    Canvas fill(Outline outline, int rgb) {
        return fill(outline, rgb, 1);
    }

    /**
     * Paints an area; what lies outside of the picture is cut off.
     *
     * @param opacity from 0 to 1
     */
    Canvas fill(Outline outline, int rgb, double opacity) {
        Coverage coverage = Coverage.of(outline);
        for (int row = 0; row < coverage.height(); row++) {
            int y = coverage.top() + row;
            if (y >= 0 && y < height) {
                double[] shares = coverage.row(row);
                for (int column = 0; column < shares.length; column++) {
                    int x = coverage.left() + column;
                    int share = (int) (shares[column] * STEPS + 0.5) * (FULL / STEPS);
                    if (share > 0 && x >= 0 && x < width) {
                        int alpha = (int) (share * opacity + 0.5);
                        pixels[y * width + x] = over(rgb, alpha, pixels[y * width + x]);
                    }
                }
            }
        }
        return this;
    }

    private static int over(int rgb, int alpha, int below) {
        int kept = (below >>> 24) * (FULL - alpha);
        int sum = alpha * FULL + kept;
        if (sum == 0) {
            return 0;
        }
        int result = (sum + FULL / 2) / FULL << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int upper = rgb >> shift & FULL;
            int lower = below >> shift & FULL;
            result |= (upper * alpha * FULL + lower * kept + sum / 2) / sum << shift;
        }
        return result;
    }
}
