package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Table;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.scenario.Metric;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table: a row for each scenario, a column for each metric. */
final class TableBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    TableBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Table> block) {
        Table table = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, table.rows());
        List<Metric> columns = new ArrayList<>();
        if (table.columns().isEmpty()) {
            bindings.problems().add(block.at("columns"), "there are no columns", "name a metric");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            blocks.metric(table.columns().get(i), block.at("columns", i)).ifPresent(columns::add);
        }
        List<String> names = names(block, scenarios);
        List<MetricTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String way = RowName.way(scenarios.get(i), table.labels());
            rows.add(new MetricTable.Row(names.get(i), way, scenarios.get(i), Optional.empty()));
        }
        String where = table.caption().orElse("table");
        return bindings.table(
                new MetricTable(bindings, id, where, false)
                        .of(
                                bindings.caption(table.caption(), block),
                                RowName.head(bindings, table.labels()),
                                columns,
                                Optional.empty(),
                                rows));
    }

    /** The author's names, or those of models. */
    private List<String> names(Bound<Table> block, List<Scenario> rows) {
        Optional<List<String>> labels = block.value().labels();
        return labels.isPresent()
                ? RowName.of(bindings, block, rows, labels).stream().map(RowName::whole).toList()
                : rows.stream().map(scenario -> name(scenario, rows)).toList();
    }

    /** Model and precision; the accelerator too where the rows have different ones. */
    private static String name(Scenario scenario, List<Scenario> rows) {
        String accelerator = scenario.deployment().accelerator().name();
        boolean same =
                rows.stream()
                        .allMatch(r -> r.deployment().accelerator().name().equals(accelerator));
        return same ? scenario.label() : scenario.label() + " · " + accelerator;
    }
}
