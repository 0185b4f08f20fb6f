package dev.reckoner.chart;

import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values that hold for a while and then change at once, such as prices, each seen on single days:
 * on which day one became the next is not known.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param up names the upright axis, with its unit
 * @param lines one to {@value #MOST}
 * @param mark a day to stand out
 */
public record Steps(
        String title, String description, String up, List<Line> lines, Optional<Mark> mark) {

    /** There are so many tones. */
    public static final int MOST = 5;

    /**
     * @throws IllegalArgumentException if the title is blank, or there is no line or too many
     */
    public Steps {
        Objects.requireNonNull(description);
        Objects.requireNonNull(up);
        Objects.requireNonNull(mark);
        lines = List.copyOf(lines);
        if (title.isBlank() || lines.isEmpty() || lines.size() > MOST) {
            throw new IllegalArgumentException(
                    "needs a title and 1 to " + MOST + " lines, not " + lines.size());
        }
    }

    /** A day, and the words that stand at it. */
    public record Mark(Day day, String text) {

        public Mark {
            Objects.requireNonNull(day);
            Objects.requireNonNull(text);
        }
    }

    /**
     * What one thing cost.
     *
     * @param label names it, never blank
     * @param steps the oldest first, at least one
     */
    public record Line(String label, List<Step> steps) {

        /**
         * @throws IllegalArgumentException if the label is blank, there is no step, or one begins
         *     before its neighbour has ended
         */
        public Line {
            steps = List.copyOf(steps);
            if (label.isBlank() || steps.isEmpty()) {
                throw new IllegalArgumentException("a line needs a label and steps: " + label);
            }
            for (int i = 1; i < steps.size(); i++) {
                Optional<Day> end = steps.get(i - 1).to();
                if (end.isEmpty() || end.get().compareTo(steps.get(i).from()) > 0) {
                    throw new IllegalArgumentException(label + " has two values on one day");
                }
            }
        }

        /** The value after a step, if its end is the day on which another was seen. */
        Optional<Step> next(int step) {
            boolean follows =
                    step + 1 < steps.size()
                            && steps.get(step).to().equals(Optional.of(steps.get(step + 1).from()));
            return follows ? Optional.of(steps.get(step + 1)) : Optional.empty();
        }
    }

    /**
     * A value.
     *
     * @param from the first day on which it was seen
     * @param lastSeen the last one
     * @param to the first day on which it was seen no more; empty while it lasts
     * @param withdrawn whether on that day there was nothing in its place
     * @param value not negative
     * @param text the value with its unit, short
     * @param spoken value and days in words, for readers who do not see the drawing
     * @param href address of its explanation, as {@code #why-…}; empty for no link
     */
    public record Step(
            Day from,
            Day lastSeen,
            Optional<Day> to,
            boolean withdrawn,
            double value,
            String text,
            String spoken,
            String href) {

        /**
         * @throws IllegalArgumentException if the days are not in order, or the value is negative
         *     or not finite
         */
        public Step {
            Objects.requireNonNull(text);
            Objects.requireNonNull(spoken);
            Objects.requireNonNull(href);
            boolean ordered = from.compareTo(lastSeen) <= 0;
            ordered &= to.map(end -> lastSeen.compareTo(end) < 0).orElse(true);
            if (!ordered || !(value >= 0 && value < 1e100)) {
                throw new IllegalArgumentException("no step: " + value + " from " + from);
            }
        }

        boolean linked() {
            return !href.isEmpty();
        }
    }

    boolean linked() {
        return lines.stream().anyMatch(line -> line.steps().stream().anyMatch(Step::linked));
    }
}
