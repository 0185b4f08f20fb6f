package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;

/**
 * What a few things were before, and are after, something happened.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param before names the left side, such as a day
 * @param after names the right side
 * @param lines one to {@value #MOST}
 */
public record Slopes(
        String title, String description, String before, String after, List<Line> lines) {

    /** Beyond this, labels have no room beside the ends. */
    public static final int MOST = 8;

    /**
     * @throws IllegalArgumentException if the title is blank, or there is no line or too many
     */
    public Slopes {
        Objects.requireNonNull(description);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        lines = List.copyOf(lines);
        if (title.isBlank() || lines.isEmpty() || lines.size() > MOST) {
            throw new IllegalArgumentException(
                    "needs a title and 1 to " + MOST + " lines, not " + lines.size());
        }
    }

    /**
     * One thing.
     *
     * @param label names it, never blank
     */
    public record Line(String label, Tone tone, End before, End after) {

        /**
         * @throws IllegalArgumentException if the label is blank
         */
        public Line {
            Objects.requireNonNull(tone);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            if (label.isBlank()) {
                throw new IllegalArgumentException("a line needs a label");
            }
        }
    }

    /**
     * A value at one side.
     *
     * @param low lower end of the plausible range
     * @param high upper end; equal to {@code low} where there is no range
     * @param text the value, formatted for the page's language
     * @param href address of its explanation; empty for no link
     */
    public record End(double value, double low, double high, String text, String href) {

        /**
         * @throws IllegalArgumentException if a number is no length, or the range runs backwards
         */
        public End {
            Objects.requireNonNull(href);
            value = Bar.length(value, text);
            low = Bar.length(low, text);
            high = Bar.length(high, text);
            if (low > high) {
                throw new IllegalArgumentException(text + ": the range ends before it begins");
            }
        }

        boolean ranged() {
            return low < high;
        }

        double reach() {
            return Math.max(value, high);
        }
    }

    boolean linked() {
        return lines.stream()
                .anyMatch(l -> !l.before().href().isEmpty() || !l.after().href().isEmpty());
    }

    double reach() {
        double reach = 0;
        for (Line line : lines) {
            reach = Math.max(reach, Math.max(line.before().reach(), line.after().reach()));
        }
        return reach;
    }
}
