package dev.reckoner.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed curve of quadratic Béziers, as TrueType writes them: between two control points in a row
 * lies a point of the curve, halfway.
 */
final class Contour {

    /** How far a polygon may stray from its curve, in units of the font (mostly 1/1000 em). */
    private static final double TOLERANCE = 0.25;

    private record Point(double x, double y, boolean onCurve) {

        Point halfway(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    private final List<Point> points = new ArrayList<>();

    void point(double x, double y, boolean onCurve) {
        Point point = new Point(x, y, onCurve);
        if (!points.isEmpty() && !onCurve && !last().onCurve) {
            points.add(last().halfway(point));
        }
        points.add(point);
    }

    /** The curve in straight pieces, x and y alternately. */
    double[] polygon() {
        if (!points.get(0).onCurve && !last().onCurve) {
            points.add(last().halfway(points.get(0)));
        }
        int start = points.get(0).onCurve ? 0 : 1;
        List<Double> polygon = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get((start + i) % points.size());
            if (point.onCurve) {
                polygon.add(point.x);
                polygon.add(point.y);
            } else {
                Point from = points.get((start + i - 1) % points.size());
                curve(polygon, from, point, points.get((start + i + 1) % points.size()));
            }
        }
        return polygon.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    /** The points between the ends of a curve. */
    private static void curve(List<Double> polygon, Point from, Point control, Point to) {
        double bendX = from.x - 2 * control.x + to.x;
        double bendY = from.y - 2 * control.y + to.y;
        double bend = Math.sqrt(bendX * bendX + bendY * bendY) / 4;
        int pieces = (int) Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE)));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double u = 1 - t;
            polygon.add(u * u * from.x + 2 * u * t * control.x + t * t * to.x);
            polygon.add(u * u * from.y + 2 * u * t * control.y + t * t * to.y);
        }
    }
}
