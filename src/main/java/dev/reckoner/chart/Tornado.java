package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What single causes do to one value when each lies at either end of its range and all others stay.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param texts what stands above and below
 * @param value the one that is moved
 * @param href address of its explanation, to which the drawing links as a whole; may be empty
 * @param rows one to {@value #MOST}, drawn from top to bottom
 */
public record Tornado(
        String title, String description, Texts texts, double value, String href, List<Row> rows) {

    /** Causes beyond these move little. */
    public static final int MOST = 10;

    /**
     * @throws IllegalArgumentException if the title is blank, the value is no length, or there is
     *     no row or too many
     */
    public Tornado {
        Objects.requireNonNull(description);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(href);
        value = Bar.length(value, title);
        rows = List.copyOf(rows);
        if (title.isBlank() || rows.isEmpty() || rows.size() > MOST) {
            throw new IllegalArgumentException(
                    "needs a title and 1 to " + MOST + " rows, not " + rows.size());
        }
    }

    /**
     * Texts in the page's language.
     *
     * @param value the value that is moved
     * @param low says what the bars of the low ends are
     * @param high the same of the high ends
     */
    public record Texts(String value, String low, String high) {

        public Texts {
            Objects.requireNonNull(value);
            Objects.requireNonNull(low);
            Objects.requireNonNull(high);
        }
    }

    /**
     * A cause.
     *
     * @param label names it, never blank
     * @param detail its range; may be empty
     * @param low the value at its low end; empty where there is none then
     * @param high the value at its high end
     */
    public record Row(String label, String detail, Optional<End> low, Optional<End> high) {

        /**
         * @throws IllegalArgumentException if the label is blank
         */
        public Row {
            Objects.requireNonNull(detail);
            Objects.requireNonNull(low);
            Objects.requireNonNull(high);
            if (label.isBlank()) {
                throw new IllegalArgumentException("a row needs a label");
            }
        }

        /** Those that it has, the low one first. */
        List<End> ends() {
            return Stream.of(low, high).flatMap(Optional::stream).toList();
        }
    }

    /**
     * A value that another choice leads to.
     *
     * @param text the value, formatted for the page's language
     */
    public record End(double value, String text) {

        public End {
            value = Bar.length(value, text);
        }
    }
}
