package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measurements of a catalogue beside estimates that do not know their model.
 *
 * @param points those of means per token and of rates, then times to the first token, by model
 */
public record Scoreboard(List<Point> points) {

    /**
     * A measurement and its estimate.
     *
     * @param metric its metric's id
     * @param measured milliseconds, or tokens a second
     * @param estimated the same
     */
    public record Point(Measurement measurement, String metric, double measured, double estimated) {

        /** Estimated ÷ measured − 1. */
        public double error() {
            return estimated / measured - 1;
        }
    }

    public Scoreboard {
        points = List.copyOf(points);
    }

    /** The scoreboard of a catalogue, whatever its calibration; it takes about a second. */
    public static Scoreboard of(Catalogue catalogue) {
        return of(Selection.of(catalogue).map(Scoreboard::estimates).orElse(List.of()));
    }

    private static List<Held> estimates(Selection selection) {
        return Fold.estimates(
                Fold.at(Distance.OTHER_MODELS, selection.samples(), selection.firsts()));
    }

    static Scoreboard of(List<Held> held) {
        List<Point> points = new ArrayList<>();
        for (Held one : held) {
            Measurement measurement = one.sample().trial().measurement();
            double measured = measurement.amount();
            points.add(
                    new Point(
                            measurement,
                            one.sample().trial().metric(),
                            measured,
                            measured * (1 + one.error())));
        }
        return new Scoreboard(points);
    }

    /** Those of a metric whose estimates lie farthest off, as a factor; the worst first. */
    public List<Point> worst(String metric, int count) {
        Comparator<Point> farthest =
                Comparator.comparingDouble(
                        p -> -Math.max(p.estimated / p.measured, p.measured / p.estimated));
        return points.stream()
                .filter(point -> point.metric.equals(metric))
                .sorted(farthest.thenComparing(point -> point.measurement.id()))
                .limit(count)
                .toList();
    }
}
