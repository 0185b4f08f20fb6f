package dev.reckoner.chart;

import java.util.List;

/**
 * Points that compare two readings of the same thing, such as measured and estimated.
 *
 * @param title names the drawing for those who cannot see it
 * @param description says what it shows
 * @param across what the horizontal axis is, with its unit
 * @param up what the vertical axis is, with its unit
 * @param groups each with a colour of its own
 */
public record Scatter(
        String title, String description, String across, String up, List<Group> groups) {

    /** Points of one kind. */
    public record Group(String label, Tone tone, List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /**
     * One point, or several at one place.
     *
     * @param x above zero
     * @param y above zero
     * @param count how many
     */
    public record Point(double x, double y, int count) {
        public Point {
            if (!(x > 0) || !(y > 0) || count < 1) {
                throw new IllegalArgumentException("no place for " + x + ", " + y);
            }
        }
    }

    public Scatter {
        groups = List.copyOf(groups);
        if (groups.isEmpty() || groups.stream().allMatch(group -> group.points().isEmpty())) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }
}
