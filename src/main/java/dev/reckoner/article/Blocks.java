package dev.reckoner.article;

import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.reading.Blocks.Chart;
import dev.reckoner.article.reading.Blocks.Claim;
import dev.reckoner.article.reading.Blocks.Stack;
import dev.reckoner.article.reading.Blocks.Table;
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
        return switch (fence.kind()) {
            case TABLE -> read(fence, Table.class).map(table -> table(table, id)).orElse("");
            case CHART -> chart(fence, id);
            case CLAIM ->
                    read(fence, Claim.class)
                            .map(claim -> new ClaimBlock(bindings).html(claim))
                            .orElse("");
        };
    }

    private String chart(Fence fence, String id) {
        return dev.reckoner.article.reading.Blocks.chart(
                        fence.place(), fence.body(), fence.bodyLine(), bindings.problems())
                .map(chart -> chart(chart.value(), chart.node(), id))
                .orElse("");
    }

    private String chart(Record chart, Node node, String id) {
        if (chart instanceof Stack stack) {
            return new StackBlock(bindings, this, id).html(new Bound<>(stack, node));
        }
        Bound<Chart> bound = new Bound<>((Chart) chart, node);
        return bound.value().kind() == dev.reckoner.article.reading.Blocks.Kind.SCATTER
                ? new ScatterBlock(bindings, id).html(bound)
                : new ChartBlock(bindings, this, id).html(bound);
    }

    private String table(Bound<Table> table, String id) {
        boolean accuracy = table.value().rows().stream().anyMatch(r -> r.startsWith("accuracy:"));
        return accuracy
                ? new AccuracyBlock(bindings, id).html(table)
                : new TableBlock(bindings, this, id).html(table);
    }

    private <T extends Record> Optional<Bound<T>> read(Fence fence, Class<T> type) {
        return dev.reckoner.article.reading.Blocks.read(
                fence.place(), fence.body(), fence.bodyLine(), type, bindings.problems());
    }

    /** The scenarios of a block's rows. */
    List<Scenario> scenarios(Bound<?> block, List<String> ids) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Place place = block.at("rows", i);
            Optional<Scenario> scenario = bindings.ledger().scenario(ids.get(i));
            if (scenario.isEmpty() && !bindings.ledger().isBroken(ids.get(i))) {
                bindings.problems()
                        .add(
                                place,
                                "there is no scenario \"" + ids.get(i) + "\"",
                                Nearest.hint(ids.get(i), bindings.ledger().scenarioIds()));
            }
            scenario.ifPresent(scenarios::add);
        }
        return scenarios;
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
