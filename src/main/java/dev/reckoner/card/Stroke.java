package dev.reckoner.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of some thickness along open or closed paths.
 *
 * @param width in pixels
 * @param round whether ends and corners are round; otherwise ends are cut off
 * @param dashes lengths of dash and gap by turns; empty for an unbroken line
 */
record Stroke(double width, boolean round, List<Double> dashes) {

    Stroke {
        dashes = List.copyOf(dashes);
    }

    static Stroke solid(double width) {
        return new Stroke(width, false, List.of());
    }

    /** A line of some thickness around all of an outline, which grows by half of it. */
    static Outline around(Outline outline, double width) {
        List<double[]> polygons = new ArrayList<>();
        for (double[] polygon : outline.polygons()) {
            new Stroke(width, false, List.of()).pieces(closed(polygon), polygons);
        }
        return new Outline(polygons);
    }

    /** The area of the line; each path is x and y alternately. */
    Outline along(List<double[]> paths) {
        List<double[]> polygons = new ArrayList<>();
        for (double[] path : paths) {
            for (double[] dash : dashes.isEmpty() ? List.of(path) : dashed(path)) {
                pieces(dash, polygons);
            }
        }
        return new Outline(polygons);
    }

    /** A path that ends where it began. */
    static double[] closed(double[] polygon) {
        double[] path = Arrays.copyOf(polygon, polygon.length + 2);
        path[polygon.length] = polygon[0];
        path[polygon.length + 1] = polygon[1];
        return path;
    }

    private void pieces(double[] path, List<double[]> polygons) {
        for (int i = 0; i + 3 < path.length; i += 2) {
            double dx = path[i + 2] - path[i];
            double dy = path[i + 3] - path[i + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length > 0) {
                double x = dy / length * width / 2;
                double y = -dx / length * width / 2;
                double[] piece = {
                    path[i] + x,
                    path[i + 1] + y,
                    path[i + 2] + x,
                    path[i + 3] + y,
                    path[i + 2] - x,
                    path[i + 3] - y,
                    path[i] - x,
                    path[i + 1] - y
                };
                polygons.add(piece);
            }
        }
        if (round) {
            for (int i = 0; i < path.length; i += 2) {
                polygons.addAll(Outline.circle(path[i], path[i + 1], width / 2).polygons());
            }
        }
    }

    private List<double[]> dashed(double[] path) {
        List<double[]> dashes = new ArrayList<>();
        int turn = 0;
        double left = dashes().get(0);
        for (int i = 0; i + 3 < path.length; i += 2) {
            double dx = path[i + 2] - path[i];
            double dy = path[i + 3] - path[i + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            double at = 0;
            while (at < length) {
                double end = Math.min(length, at + left);
                if (turn % 2 == 0) {
                    double from = at / length;
                    double to = end / length;
                    double[] dash = {
                        path[i] + dx * from, path[i + 1] + dy * from,
                        path[i] + dx * to, path[i + 1] + dy * to
                    };
                    dashes.add(dash);
                }
                left -= end - at;
                if (left <= 0) {
                    turn++;
                    left = dashes().get(turn % dashes().size());
                }
                at = end;
            }
        }
        return dashes;
    }
}
