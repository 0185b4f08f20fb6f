package dev.reckoner.article;

import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.reading.Blocks.Chart;
import dev.reckoner.article.reading.Blocks.Cheapest;
import dev.reckoner.article.reading.Blocks.Claim;
import dev.reckoner.article.reading.Blocks.History;
import dev.reckoner.article.reading.Blocks.ScoredChart;
import dev.reckoner.article.reading.Blocks.Scores;
import dev.reckoner.article.reading.Blocks.Stack;
import dev.reckoner.article.reading.Blocks.Surface;
import dev.reckoner.article.reading.Blocks.Table;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables, charts and claims of one page, numbered. */
final class Blocks {

    private final Bindings bindings;
    private int count;

    Blocks(Bindings bindings) {
        this.bindings = bindings;
    }

    /** A block as HTML; nothing where it has a mistake. */
    String html(Fence fence) {
        String id = "block-" + ++count;
        return dev.reckoner.article.reading.Blocks.read(fence, bindings.problems())
                .map(block -> html(block.value(), block.node(), id))
                .orElse("");
    }

    private String html(Record block, Node node, String id) {
        if (block instanceof Table table) {
            return table(new Bound<>(table, node), id);
        }
        if (block instanceof Stack stack) {
            return new StackBlock(bindings, this, id).html(new Bound<>(stack, node));
        }
        if (block instanceof Surface surface) {
            return new SurfaceBlock(bindings, this, id).html(new Bound<>(surface, node));
        }
        if (block instanceof Charts.Lines lines) {
            return new LinesBlock(bindings, this, id).html(new Bound<>(lines, node));
        }
        if (block instanceof Charts.Tornado tornado) {
            return new TornadoBlock(bindings, this, id).html(new Bound<>(tornado, node));
        }
        if (block instanceof Charts.Multiples multiples) {
            return new MultiplesBlock(bindings, this, id).html(new Bound<>(multiples, node));
        }
        if (block instanceof Charts.Slope slope) {
            return new SlopeBlock(bindings, this, id).html(new Bound<>(slope, node));
        }
        if (block instanceof Charts.Units units) {
            return new UnitsBlock(bindings, this, id).html(new Bound<>(units, node));
        }
        if (block instanceof Cheapest cheapest) {
            return new CheapestBlock(bindings, this, id).html(new Bound<>(cheapest, node));
        }
        if (block instanceof Scores scores) {
            return new ScoreTable(bindings, this, id).html(new Bound<>(scores, node));
        }
        if (block instanceof ScoredChart scored) {
            return new ScoreChart(bindings, this, id).html(new Bound<>(scored, node));
        }
        if (block instanceof Claim claim) {
            return new ClaimBlock(bindings).html(new Bound<>(claim, node));
        }
        if (block instanceof History history) {
            return new HistoryBlock(bindings, id).html(new Bound<>(history, node));
        }
        return chart(new Bound<>((Chart) block, node), id);
    }

    private String chart(Bound<Chart> chart, String id) {
        return chart.value().kind() == dev.reckoner.article.reading.Blocks.Kind.SCATTER
                ? new ScatterBlock(bindings, id).html(chart)
                : new ChartBlock(bindings, this, id).html(chart);
    }

    private String table(Bound<Table> table, String id) {
        boolean accuracy = table.value().rows().stream().anyMatch(r -> r.startsWith("accuracy:"));
        return accuracy
                ? new AccuracyBlock(bindings, id).html(table)
                : new TableBlock(bindings, this, id).html(table);
    }

    /** The scenarios of a block's rows; a block without any would show nothing. */
    List<Scenario> scenarios(Bound<?> block, List<String> ids) {
        if (ids.isEmpty()) {
            bindings.problems().add(block.at("rows"), "there are no rows", "name a scenario");
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            scenario(ids.get(i), block.at("rows", i)).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    /** The scenario with an id. */
    Optional<Scenario> scenario(String id, Place place) {
        Optional<Scenario> scenario = bindings.ledger().scenario(id);
        if (scenario.isEmpty() && !bindings.ledger().isBroken(id)) {
            bindings.problems()
                    .add(
                            place,
                            "there is no scenario \"" + id + "\"",
                            Nearest.hint(id, bindings.ledger().scenarioIds()));
        }
        return scenario;
    }

    /** Whether a scenario names two ways to pay at least, as it must to be compared. */
    boolean comparable(Scenario scenario, Place place) {
        int ways = scenario.deployment().offer().isPresent() ? 1 : 0;
        ways += scenario.payment().own().isPresent() ? 1 : 0;
        ways += scenario.payment().api().isPresent() ? 1 : 0;
        if (ways < 2) {
            bindings.problems()
                    .add(
                            place,
                            "\"" + scenario.id() + "\" names fewer than two ways to pay",
                            "give it two of offer, own and api");
        }
        return ways >= 2;
    }

    /** The metric with an id. */
    Optional<Metric> metric(String id, Place place) {
        Metric metric = Metrics.BY_ID.get(id);
        if (metric == null) {
            bindings.problems()
                    .add(
                            place,
                            "there is no metric \"" + id + "\"",
                            Nearest.hint(id, Metrics.BY_ID.keySet()));
        }
        return Optional.ofNullable(metric);
    }
}
