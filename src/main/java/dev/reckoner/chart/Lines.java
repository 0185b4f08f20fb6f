package dev.reckoner.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How something grows with something else, each a multiple of itself: a line for each of a few
 * things, on two logarithmic axes.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param across names the axis from left to right, with its unit
 * @param up names the upright axis, with its unit
 * @param series one to five, no two of the same tone
 * @param href address to which the drawing links as a whole; empty where its points are links
 */
public record Lines(
        String title,
        String description,
        String across,
        String up,
        List<Series> series,
        String href) {

    /** There are so many tones. */
    public static final int MOST = 5;

    /**
     * @throws IllegalArgumentException if the title is blank, or the series are none, too many or
     *     look alike
     */
    public Lines {
        Objects.requireNonNull(description);
        Objects.requireNonNull(across);
        Objects.requireNonNull(up);
        Objects.requireNonNull(href);
        series = List.copyOf(series);
        Set<Tone> tones = new HashSet<>();
        series.forEach(line -> tones.add(line.tone()));
        if (title.isBlank() || series.isEmpty() || tones.size() < series.size()) {
            throw new IllegalArgumentException("needs a title and lines that differ: " + title);
        }
    }

    /**
     * A line.
     *
     * @param label names it, never blank
     * @param points from left to right, at least one
     */
    public record Series(String label, Tone tone, List<Point> points) {

        /**
         * @throws IllegalArgumentException if the label is blank, or the points are none or do not
         *     go from left to right
         */
        public Series {
            Objects.requireNonNull(tone);
            points = List.copyOf(points);
            boolean ascending = !points.isEmpty();
            for (int i = 1; i < points.size(); i++) {
                ascending &= points.get(i - 1).x() < points.get(i).x();
            }
            if (label.isBlank() || !ascending) {
                throw new IllegalArgumentException("a line needs a label and points: " + label);
            }
        }

        Point last() {
            return points.get(points.size() - 1);
        }

        boolean ranged() {
            return points.stream().anyMatch(point -> point.low() < point.high());
        }
    }

    /**
     * A point of a line.
     *
     * @param x above 0
     * @param y above 0
     * @param low lower end of the plausible range, above 0
     * @param high upper end; equal to {@code low} where there is no range
     * @param text the value, formatted for the page's language
     * @param spoken both values in words, for readers who do not see the drawing
     * @param href address of the explanation; empty for no link
     */
    public record Point(
            double x, double y, double low, double high, String text, String spoken, String href) {

        /**
         * @throws IllegalArgumentException if a number has no place or the range runs backwards
         */
        public Point {
            Objects.requireNonNull(text);
            Objects.requireNonNull(spoken);
            Objects.requireNonNull(href);
            LogAxis.placeable(x, spoken);
            LogAxis.placeable(y, spoken);
            LogAxis.placeable(low, spoken);
            LogAxis.placeable(high, spoken);
            if (low > high) {
                throw new IllegalArgumentException(spoken + ": the range ends before it begins");
            }
        }
    }

    boolean linked() {
        return !href.isEmpty()
                || series.stream()
                        .flatMap(line -> line.points().stream())
                        .anyMatch(point -> !point.href().isEmpty());
    }
}
