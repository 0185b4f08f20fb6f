package dev.reckoner.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Many pairs of a measured and a predicted value, in the same unit, by group.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description the numbers behind it (how many, the median error), for readers who do not see
 *     the points; never blank, because no table repeats the points
 * @param texts what stands at the axes and in the key
 * @param groups one to five, the first drawn lowest; no two of the same tone
 * @param href address of the method's explanation; empty for no link
 */
public record Scatter(
        String title, String description, Texts texts, List<Group> groups, String href) {

    /**
     * @throws IllegalArgumentException if a text is blank, or there is no group, or two groups
     *     share a tone and so could not be told apart
     */
    public Scatter {
        Objects.requireNonNull(texts);
        Objects.requireNonNull(href);
        groups = List.copyOf(groups);
        if (title.isBlank() || description.isBlank() || groups.isEmpty()) {
            throw new IllegalArgumentException("needs a title, a description and points: " + title);
        }
        Set<Tone> tones = new HashSet<>();
        for (Group group : groups) {
            if (!tones.add(group.tone())) {
                throw new IllegalArgumentException("two groups look like " + group.label());
            }
        }
    }

    /**
     * Texts in the page's language.
     *
     * @param across names the axis of measured values, with its unit
     * @param up names the axis of predicted values, with its unit
     * @param equal names the diagonal, such as "predicted = measured"
     * @param band names the lines a quarter above and below it, such as "±25 %"
     * @param crowd says what sizes of marks mean; the numbers of points follow it
     */
    public record Texts(String across, String up, String equal, String band, String crowd) {

        public Texts {
            Objects.requireNonNull(across);
            Objects.requireNonNull(up);
            Objects.requireNonNull(equal);
            Objects.requireNonNull(band);
            Objects.requireNonNull(crowd);
        }
    }

    /**
     * Points that belong together.
     *
     * @param label names them in the key, never blank
     * @param detail a second, muted line of the key; may be empty
     * @param tone gives both colour and shape of the marks
     * @param points at least one
     */
    public record Group(String label, String detail, Tone tone, List<Point> points) {

        /**
         * @throws IllegalArgumentException if the label is blank or there is no point
         */
        public Group {
            Objects.requireNonNull(detail);
            Objects.requireNonNull(tone);
            points = List.copyOf(points);
            if (label.isBlank() || points.isEmpty()) {
                throw new IllegalArgumentException("a group needs a label and points: " + label);
            }
        }
    }

    /**
     * A pair of values.
     *
     * @param x measured, above 0
     * @param y predicted, above 0
     */
    public record Point(double x, double y) {

        /**
         * @throws IllegalArgumentException if a number is not finite, not above 0, or beyond
         *     10<sup>±100</sup>
         */
        public Point {
            LogAxis.placeable(x, "measured");
            LogAxis.placeable(y, "predicted");
        }
    }

    /** One axis for both values, so that equal values lie on the diagonal. */
    LogAxis axis() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (Group group : groups) {
            for (Point point : group.points()) {
                least = Math.min(least, Math.min(point.x(), point.y()));
                greatest = Math.max(greatest, Math.max(point.x(), point.y()));
            }
        }
        return LogAxis.over(least, greatest);
    }
}
