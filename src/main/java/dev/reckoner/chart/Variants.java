package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Models in full and what was made of them smaller: what a variant takes to run (across, less is
 * cheaper) against what it can do (up, from 0).
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same; may be empty
 * @param texts what stands at the axes and in the key
 * @param logarithmic whether equal factors across are equal lengths; else equal differences are,
 *     from 0
 * @param families one to five, no two of the same tone, of {@value #MOST} marks at most together
 */
public record Variants(
        String title, String description, Texts texts, boolean logarithmic, List<Family> families) {

    /** Beyond this, marks and links can no longer be told apart. */
    public static final int MOST = 60;

    /**
     * @throws IllegalArgumentException if the title is blank, there is no family or too many marks,
     *     or two families share a tone
     */
    public Variants {
        Objects.requireNonNull(description);
        Objects.requireNonNull(texts);
        families = List.copyOf(families);
        Set<Tone> tones = new HashSet<>();
        int marks = 0;
        for (Family family : families) {
            marks += family.marks().size();
            if (!tones.add(family.tone())) {
                throw new IllegalArgumentException("two families look like " + family.label());
            }
        }
        if (title.isBlank() || marks == 0 || marks > MOST) {
            throw new IllegalArgumentException(
                    "needs a title and 1 to " + MOST + " marks, not " + marks + ": " + title);
        }
    }

    /**
     * Texts in the page's language.
     *
     * @param across names the axis from left to right, with its unit
     * @param up names the upright axis, with its unit
     * @param full says what a ringed mark stands for
     */
    public record Texts(String across, String up, String full) {

        public Texts {
            Objects.requireNonNull(across);
            Objects.requireNonNull(up);
            Objects.requireNonNull(full);
        }
    }

    /**
     * A model and its variants, joined by a line.
     *
     * @param label names them in the key, where there are several families; never blank
     * @param marks at least one
     */
    public record Family(String label, Tone tone, List<Mark> marks) {

        /**
         * @throws IllegalArgumentException if the label is blank or there is no mark
         */
        public Family {
            Objects.requireNonNull(tone);
            marks = List.copyOf(marks);
            if (label.isBlank() || marks.isEmpty()) {
                throw new IllegalArgumentException("a family needs a label and marks: " + label);
            }
        }

        /** The marks from left to right, and those of equal x from the bottom up. */
        List<Mark> along() {
            List<Mark> along = new ArrayList<>(marks);
            along.sort(Comparator.comparingDouble(Mark::x).thenComparingDouble(Mark::y));
            return along;
        }
    }

    /**
     * A variant.
     *
     * @param label names it, never blank
     * @param text both values with their units, formatted for the page's language
     * @param x above 0
     * @param y 0 or above
     * @param full whether it is the model in full
     * @param href address of the explanation, as {@code #why-…}; empty for no link
     */
    public record Mark(String label, String text, double x, double y, boolean full, String href) {

        /**
         * @throws IllegalArgumentException if the label is blank or a number has no place
         */
        public Mark {
            Objects.requireNonNull(text);
            Objects.requireNonNull(href);
            if (label.isBlank()) {
                throw new IllegalArgumentException("a mark needs a label");
            }
            LogAxis.placeable(x, label);
            if (y != 0) {
                LogAxis.placeable(y, label);
            }
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
        return families.stream().flatMap(f -> f.marks().stream()).anyMatch(Mark::linked);
    }

    boolean hasFull() {
        return families.stream().flatMap(f -> f.marks().stream()).anyMatch(Mark::full);
    }
}
