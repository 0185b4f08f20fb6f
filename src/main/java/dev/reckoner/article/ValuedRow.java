package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.scenario.Metric;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scenario of a chart with its name and its value. */
record ValuedRow(Scenario scenario, RowName name, Shown shown) {

    /**
     * The scenarios that have the metric; why others have not is told.
     *
     * @param block whose {@code rows} name the scenarios
     * @param title of the chart, where the figures are seen
     */
    static List<ValuedRow> of(
            Bindings bindings,
            Bound<?> block,
            List<Scenario> scenarios,
            Metric metric,
            Optional<List<String>> labels,
            String title) {
        List<RowName> names = RowName.of(bindings, block, scenarios, labels);
        List<ValuedRow> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            RowName name = names.get(i);
            String path = scenario.id() + "." + metric.id();
            bindings.figure(bindings.ledger().path(path), block.at("rows", i))
                    .map(figure -> bindings.show(path, figure, metric.format(), title))
                    .ifPresent(shown -> rows.add(new ValuedRow(scenario, name, shown)));
        }
        return rows;
    }
}
