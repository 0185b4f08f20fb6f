package dev.reckoner.article.reading;

import dev.reckoner.article.reading.Blocks.Kind;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of charts that ask more than one question of a scenario, or one of many. */
public final class Charts {

    private Charts() {}

    /** By kind, as an author writes it; other kinds are bars or a scatter. */
    static final Map<String, Class<? extends Record>> BY_KIND =
            Map.of(
                    "stack", Blocks.Stack.class,
                    "surface", Blocks.Surface.class,
                    "scores", Blocks.ScoredChart.class,
                    "lines", Lines.class,
                    "tornado", Tornado.class,
                    "multiples", Multiples.class,
                    "slope", Slope.class,
                    "units", Units.class);

    /**
     * A metric over something that is varied, on logarithmic axes.
     *
     * @param rows ids of scenarios, one to five: a line for each
     * @param value id of the metric
     * @param across what is varied
     * @param steps the values that it is given, ascending
     * @param labels names of the lines, where those of models and accelerators do not tell them
     *     apart
     */
    public record Lines(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            String value,
            Across across,
            List<Integer> steps,
            Optional<List<String>> labels) {}

    /** What can be varied. */
    public enum Across {
        CONCURRENCY,
        INPUT,
        OUTPUT
    }

    /**
     * What the assumptions under a figure do to it.
     *
     * @param rows the id of one scenario
     * @param value id of the metric
     */
    public record Tornado(
            Kind kind, String title, String subtitle, List<String> rows, String value) {}

    /**
     * The same bars for several groups.
     *
     * @param value id of the metric
     * @param labels names of the bars of every panel
     * @param panels two to eight
     * @param highlight ids of the scenarios that the title is about
     */
    public record Multiples(
            Kind kind,
            String title,
            String subtitle,
            String value,
            List<String> labels,
            List<Panel> panels,
            Optional<List<String>> highlight) {}

    /**
     * A group.
     *
     * @param rows ids of scenarios, one for each label
     */
    public record Panel(String name, List<String> rows) {}

    /**
     * A metric at the prices of two days.
     *
     * @param rows ids of scenarios, one to eight: a line for each
     * @param value id of the metric
     * @param days the earlier and the later one
     * @param labels names of the lines, where those of models and accelerators do not tell them
     *     apart
     * @param highlight ids of the rows that the title is about
     */
    public record Slope(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            String value,
            List<Day> days,
            Optional<List<String>> labels,
            Optional<List<String>> highlight) {}

    /**
     * Things to be counted.
     *
     * @param rows ids of scenarios
     * @param value id of a metric that is a number of things
     * @param machines whether accelerators stand in their machines, with those that are not needed
     * @param labels names of the rows, where those of models and accelerators do not tell them
     *     apart
     * @param highlight ids of the rows that the title is about
     */
    public record Units(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            String value,
            Optional<Boolean> machines,
            Optional<List<String>> labels,
            Optional<List<String>> highlight) {}
}
