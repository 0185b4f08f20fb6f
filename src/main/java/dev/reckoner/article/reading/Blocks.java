package dev.reckoner.article.reading;

import dev.reckoner.article.markdown.Fence;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Verdict;
import java.util.List;
import java.util.Optional;

/** The settings within fenced blocks. */
public final class Blocks {

    private Blocks() {}

    /**
     * A table.
     *
     * @param rows ids of scenarios; or paths of accuracy without their field
     * @param columns ids of metrics; or fields of accuracy
     * @param labels names of the rows: of accuracy, which have none of their own, or where models
     *     and accelerators do not tell rows apart
     */
    public record Table(
            Optional<String> caption,
            List<String> rows,
            List<String> columns,
            Optional<List<String>> labels) {}

    /**
     * A chart.
     *
     * @param kind {@code bars}, or {@code scatter} of measured and estimated times
     * @param title what it shows, as a finding
     * @param subtitle what is measured, in which unit, when
     * @param rows ids of scenarios; of measured metrics for a scatter
     * @param value id of a metric; none for a scatter
     * @param labels names of the rows: of a scatter, or where models and accelerators do not tell
     *     bars apart
     * @param highlight ids of the rows that the title is about
     */
    public record Chart(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            Optional<String> value,
            Optional<List<String>> labels,
            Optional<List<String>> highlight) {}

    /**
     * Bars made of parts.
     *
     * @param parts ids of metrics that add up to the value; at most five
     * @param value id of the metric that is the whole
     * @param labels names of the rows, where those of models and accelerators do not tell them
     *     apart
     */
    public record Stack(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            List<String> parts,
            String value,
            Optional<List<String>> labels) {}

    /**
     * Which way to pay is cheapest where.
     *
     * @param rows the id of one scenario
     * @param tokens millions of output a day, ascending
     * @param utilisations shares of the time in use, ascending
     * @param days of prices, ascending
     */
    public record Surface(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            List<Double> tokens,
            List<Double> utilisations,
            List<Day> days) {}

    /**
     * Scores against what it takes to run what was scored.
     *
     * @param rows ids of scores, or what several of them begin with up to their last part
     * @param across what runs from left to right: {@code size} or {@code bits} of the files, or a
     *     metric of the scenarios
     * @param value {@code score}, or {@code kept}: its share of the full model's score
     * @param scenarios in which each row runs
     * @param labels names of the rows, where those of their sources would not do
     */
    public record ScoredChart(
            Kind kind,
            String title,
            String subtitle,
            List<String> rows,
            String across,
            String value,
            Optional<List<String>> scenarios,
            Optional<List<String>> labels) {}

    /**
     * A table of scores.
     *
     * @param rows ids of scores, or what several of them begin with up to their last part
     * @param columns {@code score, of-full, kept, bits, size, benchmark}, or metrics of the
     *     scenarios
     * @param scenarios in which each row runs
     * @param labels names of the rows, where those of their sources would not do
     */
    public record Scores(
            Optional<String> caption,
            List<String> rows,
            List<String> columns,
            Optional<List<String>> scenarios,
            Optional<List<String>> labels) {}

    /** Kinds of charts. */
    public enum Kind {
        BARS,
        SCATTER,
        STACK,
        SURFACE,
        SCORES,
        LINES,
        TORNADO,
        MULTIPLES,
        SLOPE,
        UNITS
    }

    /**
     * A table of what the same tokens cost in each way, and of which is cheapest.
     *
     * @param rows ids of scenarios that name two ways at least
     * @param labels names of the rows, where those of models and accelerators do not tell them
     *     apart
     */
    public record Cheapest(
            Optional<String> caption, List<String> rows, Optional<List<String>> labels) {}

    /**
     * A claim.
     *
     * @param id in the catalogue
     * @param expect the verdict that the article speaks of; another one stops the build
     * @param translation of the words into the article's language, where the claim has none
     * @param finding what the sums say, where the article says it in its own way
     */
    public record Claim(
            String id, Verdict expect, Optional<String> translation, Optional<String> finding) {}

    /**
     * What prices were over time.
     *
     * @param offers ids of offers
     * @param tokenPrices ids of hosted models, instead of offers
     * @param value of which tokens: {@code input}, {@code cached-input} or {@code output}
     * @param labels names of the lines, where those of offers and models do not tell them apart
     * @param day that stands out; the article's own where none is named
     */
    public record History(
            String title,
            String subtitle,
            Optional<List<String>> offers,
            Optional<List<String>> tokenPrices,
            Optional<TokenPrice.Kind> value,
            Optional<List<String>> labels,
            Optional<Day> day) {}

    /** Reads a block's body; which settings a chart has depends on its kind. */
    public static Optional<? extends Bound<? extends Record>> read(Fence fence, Problems problems) {
        return Yaml.read(fence.place().file(), fence.body(), fence.bodyLine(), problems)
                .flatMap(node -> ArticleReader.RECORDS.bind(node, type(fence, node), problems));
    }

    private static Class<? extends Record> type(Fence fence, Node node) {
        return switch (fence.kind()) {
            case TABLE -> Table.class;
            case CHART -> chart(node);
            case CHEAPEST -> Cheapest.class;
            case SCORES -> Scores.class;
            case CLAIM -> Claim.class;
            case HISTORY -> History.class;
        };
    }

    private static Class<? extends Record> chart(Node node) {
        String kind =
                node.child("kind")
                        .filter(ScalarNode.class::isInstance)
                        .map(found -> ((ScalarNode) found).text())
                        .orElse("");
        return Charts.BY_KIND.getOrDefault(kind, Chart.class);
    }
}
