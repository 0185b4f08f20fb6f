package dev.reckoner.card;

/**
 * How much of each pixel an outline covers, exactly.
 *
 * <p>Each edge adds to the pixels it crosses the signed area to its right, and to the pixel after
 * them the height that it leaves there; the running sum of a row is then the covered share of each
 * pixel. (The method of accumulated signed areas, as in FreeType's smooth rasteriser and in Raph
 * Levien's font-rs.) Only + − × ÷ of IEEE doubles are used, which every machine rounds alike.
 */
final class Coverage {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final double[] cells;

    private Coverage(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.cells = new double[(width + 2) * height];
    }

    static Coverage of(Outline outline) {
        Outline.Bounds bounds = outline.bounds();
        int left = (int) Math.floor(bounds.left());
        int top = (int) Math.floor(bounds.top());
        int right = (int) Math.ceil(bounds.right());
        int bottom = (int) Math.ceil(bounds.bottom());
        Coverage coverage = new Coverage(left, top, right - left, bottom - top);
        for (double[] polygon : outline.polygons()) {
            int last = polygon.length - 2;
            for (int i = 0, before = last; i <= last; before = i, i += 2) {
                coverage.edge(polygon[before], polygon[before + 1], polygon[i], polygon[i + 1]);
            }
        }
        return coverage;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The covered share of each pixel of a row, from 0 to 1. */
    double[] row(int y) {
        double[] shares = new double[width];
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += cells[y * (width + 2) + x];
            shares[x] = Math.min(1, Math.abs(sum));
        }
        return shares;
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean down = fromY < toY;
        double topX = (down ? fromX : toX) - left;
        double topY = (down ? fromY : toY) - top;
        double bottomX = (down ? toX : fromX) - left;
        double bottomY = (down ? toY : fromY) - top;
        double slope = (bottomX - topX) / (bottomY - topY);
        double least = Math.min(topX, bottomX);
        double most = Math.max(topX, bottomX);
        for (int y = (int) topY; y < bottomY; y++) {
            double begin = Math.max(topY, y);
            double end = Math.min(bottomY, y + 1);
            if (begin < end) {
                double x1 = clamped(topX + (begin - topY) * slope, least, most);
                double x2 = clamped(topX + (end - topY) * slope, least, most);
                crossing(y, Math.min(x1, x2), Math.max(x1, x2), down ? end - begin : begin - end);
            }
        }
    }

    /** Rounding must not carry an edge out of its own pixels. */
    private static double clamped(double x, double least, double most) {
        return Math.min(most, Math.max(least, x));
    }

    /** An edge within one row, from x1 to x2, of so much signed height. */
    private void crossing(int y, double x1, double x2, double tall) {
        int first = (int) x1;
        int start = y * (width + 2);
        if (x2 <= first + 1) {
            double right = first + 1 - (x1 + x2) / 2;
            cells[start + first] += tall * right;
            cells[start + first + 1] += tall * (1 - right);
            return;
        }
        double perPixel = tall / (x2 - x1);
        double told = 0;
        for (int x = first; x < x2; x++) {
            double from = Math.max(x1, x);
            double to = Math.min(x2, x + 1);
            double within = perPixel * (to - from);
            double area = told + within * (x + 1 - (from + to) / 2);
            cells[start + x] += area;
            told = within - (area - told);
        }
        cells[start + (int) Math.ceil(x2)] += told;
    }
}
