package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.chart.UnitChart;
import dev.reckoner.chart.Units;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metric;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things to be counted: a row of marks for each scenario. */
final class UnitsBlock {

    private static final Unit PLATE = Unit.of(Dimension.PLATE);

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    UnitsBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Charts.Units> block) {
        Charts.Units chart = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        Optional<Metric> metric = blocks.metric(chart.value(), block.at("value"));
        if (scenarios.size() < chart.rows().size() || metric.isEmpty()) {
            return "";
        }
        Highlight highlight = Highlight.of(bindings, block, chart.highlight(), chart.rows());
        boolean machines = chart.machines().orElse(false);
        if (machines && !metric.get().unit().equals(Unit.DEVICE)) {
            bindings.problems()
                    .add(
                            block.at("machines"),
                            metric.get().id() + " counts no accelerators",
                            "leave machines out");
            return "";
        }
        List<ValuedRow> rows =
                ValuedRow.of(
                        bindings, block, scenarios, metric.get(), chart.labels(), chart.title());
        return rows.isEmpty() ? "" : figure(block, rows, metric.get(), highlight);
    }

    private String figure(
            Bound<Charts.Units> block, List<ValuedRow> rows, Metric metric, Highlight highlight) {
        Charts.Units chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        boolean machines = chart.machines().orElse(false);
        double greatest = 0;
        for (ValuedRow row : rows) {
            double value = row.shown().figure().value();
            greatest = Math.max(greatest, machines ? room(row) : value);
        }
        double each = Units.each(greatest);
        boolean grouped = machines && each == 1;
        List<Units.Row> drawn = new ArrayList<>();
        for (ValuedRow row : rows) {
            drawn.add(
                    new Units.Row(
                            row.name().label(),
                            detail(row),
                            row.shown().figure().value(),
                            grouped ? row.scenario().deployment().nodeSize() : 0,
                            grouped ? room(row) : 0,
                            row.shown().text(),
                            highlight.tone(row.scenario()),
                            "#" + row.shown().anchor()));
        }
        String one = bindings.figureText().exact(new Quantity(each, metric.unit()));
        String key =
                grouped
                        ? bindings.words().phrase("units-in-machines")
                        : bindings.words().phrase("units-each", one);
        boolean round = metric.unit().equals(PLATE.per(Unit.MONTH));
        Units units = new Units(frame.title(), "", key, each, round, drawn);
        return frame.html(
                layout -> UnitChart.svg(units, layout, id),
                table(frame, rows, metric),
                rows.stream().map(ValuedRow::shown).toList());
    }

    /** Accelerators of so many whole machines as hold those that are needed. */
    private static double room(ValuedRow row) {
        int size = row.scenario().deployment().nodeSize();
        return Math.ceil(row.shown().figure().value() / size) * size;
    }

    /** The range in words: marks are there or not. */
    private String detail(ValuedRow row) {
        Shown shown = row.shown();
        String range = bindings.figureText().range(shown.figure().estimate(), shown.format());
        String name = row.name().detail();
        return name.isEmpty() || range.isEmpty() ? name + range : name + " · " + range;
    }

    private Table table(ChartFrame frame, List<ValuedRow> rows, Metric metric) {
        List<Table.Row> table = new ArrayList<>();
        for (ValuedRow row : rows) {
            Cell value = bindings.cells().whole(row.shown());
            table.add(new Table.Row(new Cell.Text(row.name().whole()), List.of(value)));
        }
        String name = bindings.words().term(metric.id()).name();
        Column column = new Column(metric.id(), name, "", metric.unit().toString());
        return new Table(
                id, frame.title(), new Column("row", ""), List.of(column), table, List.of());
    }
}
