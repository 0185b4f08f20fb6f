package dev.reckoner.card;

import java.util.ArrayList;
import java.util.List;

/**
 * What is filled: closed polygons, each as x and y alternately. Where they overlap, the area counts
 * once if they run the same way round, and not at all if they run against each other.
 */
record Outline(List<double[]> polygons) {

    static final Outline EMPTY = new Outline(List.of());

    /** Steps of a quarter of a circle; at a radius of 250 pixels it strays by 0.05 of one. */
    private static final int QUARTER = 20;

    Outline {
        polygons = List.copyOf(polygons);
    }

    static Outline rectangle(double left, double top, double width, double height) {
        double right = left + width;
        double bottom = top + height;
        double[] corners = {left, top, right, top, right, bottom, left, bottom};
        return new Outline(List.of(corners));
    }

    static Outline circle(double x, double y, double radius) {
        return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    /** A rectangle whose corners are quarters of a circle. */
    static Outline rounded(double left, double top, double width, double height, double radius) {
        List<Double> points = new ArrayList<>();
        double right = left + width - radius;
        double bottom = top + height - radius;
        corner(points, right, bottom, radius, 0);
        corner(points, left + radius, bottom, radius, 1);
        corner(points, left + radius, top + radius, radius, 2);
        corner(points, right, top + radius, radius, 3);
        return new Outline(List.of(points.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** By the rational form of the circle, since sine and cosine differ between machines. */
    private static void corner(
            List<Double> points, double x, double y, double radius, int quarters) {
        for (int i = 0; i <= QUARTER; i++) {
            double t = (double) i / QUARTER;
            double across = radius * (1 - t * t) / (1 + t * t);
            double down = radius * 2 * t / (1 + t * t);
            for (int turn = 0; turn < quarters; turn++) {
                double turned = -down;
                down = across;
                across = turned;
            }
            points.add(x + across);
            points.add(y + down);
        }
    }

    /** The same, scaled and then moved. */
    Outline placed(double scaleX, double scaleY, double x, double y) {
        return new Outline(
                polygons.stream()
                        .map(
                                polygon -> {
                                    double[] placed = new double[polygon.length];
                                    for (int i = 0; i < polygon.length; i += 2) {
                                        placed[i] = polygon[i] * scaleX + x;
                                        placed[i + 1] = polygon[i + 1] * scaleY + y;
                                    }
                                    return placed;
                                })
                        .toList());
    }

    Outline with(Outline other) {
        List<double[]> all = new ArrayList<>(polygons);
        all.addAll(other.polygons);
        return new Outline(all);
    }

    /** The least and the greatest of x and of y; all 0 for an empty outline. */
    Bounds bounds() {
        if (polygons.isEmpty()) {
            return new Bounds(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double[] polygon : polygons) {
            for (int i = 0; i < polygon.length; i += 2) {
                left = Math.min(left, polygon[i]);
                right = Math.max(right, polygon[i]);
                top = Math.min(top, polygon[i + 1]);
                bottom = Math.max(bottom, polygon[i + 1]);
            }
        }
        return new Bounds(left, top, right, bottom);
    }

    /** The smallest upright rectangle around an outline. */
    record Bounds(double left, double top, double right, double bottom) {}
}
