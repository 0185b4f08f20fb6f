package dev.reckoner.chart;

/** A rectangle that something takes up. */
record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
        return left >= other.left
                && right <= other.right
                && top >= other.top
                && bottom <= other.bottom;
    }

    /** A square around a point, or what a line from one point to another covers. */
    static Box around(double x1, double y1, double x2, double y2, double margin) {
        return new Box(
                Math.min(x1, x2) - margin,
                Math.min(y1, y2) - margin,
                Math.max(x1, x2) + margin,
                Math.max(y1, y2) + margin);
    }
}
