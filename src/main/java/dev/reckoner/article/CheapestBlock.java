package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Cheapest;
import dev.reckoner.price.Ways;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of what the same tokens cost in each way, with ranges, and of which is cheapest. */
final class CheapestBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    CheapestBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Cheapest> block) {
        Cheapest table = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, table.rows());
        List<RowName> names = RowName.of(bindings, block, scenarios, table.labels());
        boolean sound = scenarios.size() == table.rows().size();
        for (int i = 0; i < scenarios.size(); i++) {
            sound &= blocks.comparable(scenarios.get(i), block.at("rows", i));
        }
        if (!sound) {
            return "";
        }
        List<MetricTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            Optional<Cell> verdict = Optional.of(verdict(Ways.of(scenario)));
            String way = RowName.way(scenario, table.labels());
            rows.add(new MetricTable.Row(names.get(i).whole(), way, scenario, verdict));
        }
        Column cheapest = new Column("cheapest", bindings.words().phrase("cheapest-way"));
        String where = table.caption().orElse("table");
        return bindings.table(
                new MetricTable(bindings, id, where, true)
                        .of(
                                bindings.caption(table.caption(), block),
                                RowName.head(bindings, table.labels()),
                                columns(scenarios),
                                Optional.of(cheapest),
                                rows));
    }

    /** How many tokens, and what they cost in each way that any row names. */
    private static List<Metric> columns(List<Scenario> rows) {
        List<Metric> columns = new ArrayList<>();
        columns.add(Metrics.BY_ID.get("tokens-per-month"));
        if (rows.stream().anyMatch(row -> row.deployment().offer().isPresent())) {
            columns.add(Metrics.BY_ID.get("monthly-cost"));
        }
        if (rows.stream().anyMatch(row -> row.payment().own().isPresent())) {
            columns.add(Metrics.BY_ID.get("own-monthly-cost"));
        }
        if (rows.stream().anyMatch(row -> row.payment().api().isPresent())) {
            columns.add(Metrics.BY_ID.get("api-monthly-cost"));
        }
        return columns;
    }

    private Cell verdict(Ways ways) {
        return ways.known().size() < 2
                ? Cell.UNKNOWN
                : new Cell.Text(
                        Verdicts.of(ways, bindings.words()),
                        "",
                        Verdicts.id(ways),
                        ways.cheapest().isPresent());
    }
}
