package dev.reckoner.scenario;

import dev.reckoner.provenance.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a figure moves when one assumption lies at an end of its range and all others stay.
 *
 * @param figure as it is published
 * @param low the same figure at the low end of the assumption; absent where there is none then
 * @param high the same at the high end
 */
public record Movement(Figure figure, Optional<Figure> low, Optional<Figure> high) {

    public Movement {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
    }

    /** The greater of both changes, as a share of the published value; not below zero. */
    public double most() {
        return Math.max(
                low.map(end -> Math.abs(change(end))).orElse(0.0),
                high.map(end -> Math.abs(change(end))).orElse(0.0));
    }

    /** From the least of the three values to the greatest, in the figure's unit. */
    public double swing() {
        double least = figure.value();
        double greatest = figure.value();
        for (Optional<Figure> end : List.of(low, high)) {
            double value = end.map(Figure::value).orElse(figure.value());
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return greatest - least;
    }

    /** The change to one end, as a share of the published value. */
    public double change(Figure end) {
        return (end.value() - figure.value()) / Math.abs(figure.value());
    }
}
