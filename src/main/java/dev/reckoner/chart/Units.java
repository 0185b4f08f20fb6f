package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;

/**
 * Counts of things, a mark for each or for so many of them, to be compared row by row.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param key what one mark stands for
 * @param each how many of the things a mark is, above 0
 * @param round whether the things are drawn as discs, not as squares; discs have no groups
 * @param rows at least one; none of more than {@value #MOST} marks
 */
public record Units(
        String title, String description, String key, double each, boolean round, List<Row> rows) {

    /** Beyond this, nobody counts marks. */
    public static final int MOST = 120;

    /**
     * @throws IllegalArgumentException if the title is blank, there is no row, one has too many
     *     marks, or discs have groups
     */
    public Units {
        Objects.requireNonNull(description);
        Objects.requireNonNull(key);
        rows = List.copyOf(rows);
        boolean sound = !title.isBlank() && !rows.isEmpty() && each > 0;
        for (Row row : rows) {
            sound &= Math.max(row.value(), row.room()) / each <= MOST;
            sound &= !round || row.group() == 0;
        }
        if (!sound) {
            throw new IllegalArgumentException("needs a title and rows of few marks: " + title);
        }
    }

    /** From here on a mark is several things. */
    private static final int FEW = 60;

    /**
     * A round number of things to a mark: 1 while nobody minds counting, else the least that makes
     * no more than {@value #FEW} marks.
     */
    public static double each(double greatest) {
        if (greatest <= MOST) {
            return 1;
        }
        int exponent = 0;
        while (true) {
            for (int digits : new int[] {1, 2, 5}) {
                double each = Axis.times(digits, exponent);
                if (greatest / each <= FEW) {
                    return each;
                }
            }
            exponent++;
        }
    }

    /**
     * A count.
     *
     * @param label what is counted, never blank
     * @param detail a second, muted line; may be empty
     * @param value how many
     * @param group how many stand together, as in one machine; 0 for no groups
     * @param room how many the groups hold, marks without a thing included; not below the value
     *     where there are groups, and 0 where there are none
     * @param text the count, formatted for the page's language
     * @param href address of its explanation; empty for no link
     */
    public record Row(
            String label,
            String detail,
            double value,
            int group,
            double room,
            String text,
            Tone tone,
            String href) {

        /**
         * @throws IllegalArgumentException if the label is blank, a number is no length, or the
         *     groups do not hold the things
         */
        public Row {
            Objects.requireNonNull(detail);
            Objects.requireNonNull(text);
            Objects.requireNonNull(tone);
            Objects.requireNonNull(href);
            value = Bar.length(value, label);
            room = Bar.length(room, label);
            if (label.isBlank() || group < 0 || group > 0 && room < value) {
                throw new IllegalArgumentException("no row of units: " + label + ", " + group);
            }
        }

        String spoken() {
            return detail.isBlank() ? label + ", " + text : label + ", " + detail + ", " + text;
        }
    }

    boolean linked() {
        return rows.stream().anyMatch(row -> !row.href().isEmpty());
    }
}
