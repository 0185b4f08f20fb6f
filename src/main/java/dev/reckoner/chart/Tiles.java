package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;

/**
 * Which of a few answers holds where, in panels that share both axes. Axes are steps, not scales.
 *
 * @param title what the chart shows, as a finding; never blank
 * @param description more of the same, or where the answers stand as a table; may be empty
 * @param acrossName names the axis from left to right, with its unit
 * @param upName names the upright axis, with its unit
 * @param across the steps from left to right, as text
 * @param up the steps from the bottom up, as text
 * @param panels at least one, each with an answer for every step of both axes
 * @param href address of the explanation of all of it, as {@code #why-…}; empty for no link
 */
public record Tiles(
        String title,
        String description,
        String acrossName,
        String upName,
        List<String> across,
        List<String> up,
        List<Panel> panels,
        String href) {

    /**
     * An answer.
     *
     * @param tone {@link Tone#CONTEXT} is hatched, for what is no answer
     */
    public record Area(String name, Tone tone) {

        public Area {
            Objects.requireNonNull(tone);
            if (name.isBlank()) {
                throw new IllegalArgumentException("an area needs a name");
            }
        }
    }

    /**
     * A field of tiles.
     *
     * @param name stands above it
     * @param rows from the bottom up, each from left to right
     */
    public record Panel(String name, List<List<Area>> rows) {

        public Panel {
            Objects.requireNonNull(name);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @throws IllegalArgumentException if the title is blank, there is nothing to draw, or a panel
     *     has not a tile for every step
     */
    public Tiles {
        Objects.requireNonNull(description);
        Objects.requireNonNull(acrossName);
        Objects.requireNonNull(upName);
        Objects.requireNonNull(href);
        across = List.copyOf(across);
        up = List.copyOf(up);
        panels = List.copyOf(panels);
        if (title.isBlank() || panels.isEmpty() || across.isEmpty() || up.isEmpty()) {
            throw new IllegalArgumentException("tiles need a title, steps and panels: " + title);
        }
        for (Panel panel : panels) {
            boolean full = panel.rows().size() == up.size();
            for (List<Area> row : panel.rows()) {
                full &= row.size() == across.size();
            }
            if (!full) {
                throw new IllegalArgumentException(panel.name() + ": a tile for every step");
            }
        }
    }

    boolean linked() {
        return !href.isEmpty();
    }
}
