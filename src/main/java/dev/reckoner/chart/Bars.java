package dev.reckoner.chart;

import java.util.List;
import java.util.Objects;

/**
 * A series of horizontal bars, drawn from top to bottom in the order given.
 *
 * @param title what the chart shows, read out to those who do not see it; never blank
 * @param description more of the same, or where the numbers stand as a table; may be empty
 * @param bars at least one
 */
public record Bars(String title, String description, List<Bar> bars) {

    /**
     * @throws IllegalArgumentException if the title is blank or there is no bar
     */
    public Bars {
        Objects.requireNonNull(description);
        bars = List.copyOf(bars);
        if (title.isBlank() || bars.isEmpty()) {
            throw new IllegalArgumentException("a chart needs a title and a bar: " + title);
        }
    }

    boolean linked() {
        for (Bar bar : bars) {
            if (bar.linked() || bar.parts().stream().anyMatch(Part::linked)) {
                return true;
            }
        }
        return false;
    }

    /** How far the farthest bar or range mark reaches. */
    double reach() {
        double reach = 0;
        for (Bar bar : bars) {
            reach = Math.max(reach, bar.reach());
        }
        return reach;
    }

    /** Whether every value is a whole number, as counts are. */
    boolean whole() {
        for (Bar bar : bars) {
            if (bar.value() != Math.floor(bar.value())) {
                return false;
            }
        }
        return true;
    }
}
