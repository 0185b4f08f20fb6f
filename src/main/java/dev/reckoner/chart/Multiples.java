package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The same small chart of bars for several groups, on one scale.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param rows what the bars of each panel stand for, from top to bottom; at least one
 * @param panels two to {@value #MOST}
 */
public record Multiples(String title, String description, List<String> rows, List<Panel> panels) {

    /** Beyond this, panels would be too small to read. */
    public static final int MOST = 8;

    /**
     * @throws IllegalArgumentException if the title is blank, there are too few or too many panels,
     *     or one has not a bar or a gap for each row
     */
    public Multiples {
        Objects.requireNonNull(description);
        rows = List.copyOf(rows);
        panels = List.copyOf(panels);
        boolean sound = !title.isBlank() && !rows.isEmpty();
        sound &= panels.size() >= 2 && panels.size() <= MOST;
        for (Panel panel : panels) {
            sound &= panel.bars().size() == rows.size();
        }
        if (!sound) {
            throw new IllegalArgumentException(
                    "needs a title, rows and 2 to " + MOST + " panels with a bar each: " + title);
        }
    }

    /**
     * A group.
     *
     * @param name never blank
     * @param bars one for each row; empty where there is no value
     */
    public record Panel(String name, List<Optional<Bar>> bars) {

        /**
         * @throws IllegalArgumentException if the name is blank
         */
        public Panel {
            bars = List.copyOf(bars);
            if (name.isBlank()) {
                throw new IllegalArgumentException("a panel needs a name");
            }
        }
    }

    boolean linked() {
        return panels.stream()
                .flatMap(panel -> panel.bars().stream())
                .anyMatch(bar -> bar.map(Bar::linked).orElse(false));
    }

    double reach() {
        double reach = 0;
        for (Panel panel : panels) {
            for (Optional<Bar> bar : panel.bars()) {
                reach = Math.max(reach, bar.map(Bar::reach).orElse(0.0));
            }
        }
        return reach;
    }
}
