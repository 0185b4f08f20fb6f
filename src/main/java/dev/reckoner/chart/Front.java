package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A few choices, each with something of which more is better (to the right) and something of which
 * less is better (down), such as speed and cost. The front is those that no other choice beats in
 * both.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param texts what stands at the axes and in the key
 * @param across how the axis from left to right is divided; the other one is logarithmic
 * @param marks one to {@value #MOST}
 */
public record Front(
        String title, String description, Texts texts, Spacing across, List<Mark> marks) {

    /** Beyond this, labels and links can no longer be told apart. */
    public static final int MOST = 60;

    /**
     * @throws IllegalArgumentException if the title is blank, there is no mark or too many, or one
     *     on the front is dearer than another on it that is better
     */
    public Front {
        Objects.requireNonNull(description);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(across);
        marks = List.copyOf(marks);
        if (title.isBlank() || marks.isEmpty() || marks.size() > MOST) {
            throw new IllegalArgumentException(
                    "needs a title and 1 to "
                            + MOST
                            + " marks, not "
                            + marks.size()
                            + ": "
                            + title);
        }
        List<Mark> front = along(marks);
        for (int i = 1; i < front.size(); i++) {
            if (front.get(i).y() < front.get(i - 1).y()) {
                throw new IllegalArgumentException(
                        front.get(i - 1).label() + " is beaten by " + front.get(i).label());
            }
        }
    }

    /** Whether equal differences or equal factors are equal lengths. */
    public enum Spacing {
        LINEAR,
        LOGARITHMIC
    }

    /**
     * Texts in the page's language.
     *
     * @param across names the axis from left to right, with its unit
     * @param up names the upright axis, with its unit
     * @param front names the marks on the front
     * @param behind names the others
     */
    public record Texts(String across, String up, String front, String behind) {

        public Texts {
            Objects.requireNonNull(across);
            Objects.requireNonNull(up);
            Objects.requireNonNull(front);
            Objects.requireNonNull(behind);
        }
    }

    /**
     * A choice.
     *
     * @param label names it, never blank
     * @param text both values with their units, formatted for the page's language
     * @param x of which more is better, above 0
     * @param y of which less is better, above 0
     * @param onFront whether no other choice beats it in both
     * @param href address of the explanation, as {@code #why-…}; empty for no link
     */
    public record Mark(
            String label, String text, double x, double y, boolean onFront, String href) {

        /**
         * @throws IllegalArgumentException if the label is blank, or a number is not finite, not
         *     above 0, or beyond 10<sup>±100</sup>
         */
        public Mark {
            Objects.requireNonNull(text);
            Objects.requireNonNull(href);
            if (label.isBlank()) {
                throw new IllegalArgumentException("a mark needs a label");
            }
            LogAxis.placeable(x, label);
            LogAxis.placeable(y, label);
        }

        boolean linked() {
            return !href.isEmpty();
        }

        /** The mark in words, for readers who do not see it. */
        String spoken() {
            return text.isBlank() ? label : label + ", " + text;
        }
    }

    boolean linked() {
        return marks.stream().anyMatch(Mark::linked);
    }

    boolean hasBehind() {
        return marks.stream().anyMatch(mark -> !mark.onFront());
    }

    /** The marks on the front from left to right; those of equal x from the bottom up. */
    List<Mark> front() {
        return along(marks);
    }

    private static List<Mark> along(List<Mark> marks) {
        List<Mark> front = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.onFront()) {
                front.add(mark);
            }
        }
        front.sort(Comparator.comparingDouble(Mark::x).thenComparingDouble(Mark::y));
        return front;
    }
}
