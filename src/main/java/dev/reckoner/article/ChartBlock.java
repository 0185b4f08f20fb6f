package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Chart;
import dev.reckoner.chart.Bar;
import dev.reckoner.chart.BarChart;
import dev.reckoner.chart.Bars;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.scenario.Metric;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A chart: a bar for each scenario. */
final class ChartBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    ChartBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Chart> block) {
        Chart chart = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        if (chart.value().isEmpty()) {
            bindings.problems()
                    .add(block.at(), "key \"value\" is missing", "name the metric of the bars");
            return "";
        }
        Optional<Metric> metric = blocks.metric(chart.value().get(), block.at("value"));
        if (metric.isEmpty() || scenarios.isEmpty()) {
            return "";
        }
        Highlight highlight = Highlight.of(bindings, block, chart.highlight(), chart.rows());
        List<ValuedRow> rows =
                ValuedRow.of(
                        bindings, block, scenarios, metric.get(), chart.labels(), chart.title());
        if (rows.isEmpty()) {
            return "";
        }
        return figure(block, rows, metric.get(), highlight);
    }

    private String figure(
            Bound<Chart> block, List<ValuedRow> rows, Metric value, Highlight highlight) {
        Chart chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Bar> bars = new ArrayList<>();
        for (ValuedRow row : rows) {
            Tone tone = highlight.tone(row.scenario());
            bars.add(
                    bar(
                            row.name().label(),
                            row.name().detail(),
                            row.shown(),
                            row.shown().text(),
                            tone));
        }
        Bars series = new Bars(frame.title(), "", bars);
        DoubleFunction<String> ticks = bindings.figureText().ticks(value.format(), value.unit());
        return frame.html(
                layout -> BarChart.svg(series, layout, id, ticks),
                table(frame, rows, value),
                rows.stream().map(ValuedRow::shown).toList());
    }

    /** A bar for a figure, with a range mark where it has a range. */
    static Bar bar(String label, String detail, Shown shown, String text, Tone tone) {
        Figure figure = shown.figure();
        Bar bar = Bar.of(label, detail, figure.value(), text, tone, "#" + shown.anchor());
        return figure.estimate().range().exact()
                ? bar
                : bar.within(figure.estimate().range().low(), figure.estimate().range().high());
    }

    private Table table(ChartFrame frame, List<ValuedRow> rows, Metric metric) {
        List<Table.Row> table = new ArrayList<>();
        for (ValuedRow row : rows) {
            Cell value = bindings.cells().whole(row.shown());
            table.add(new Table.Row(new Cell.Text(row.name().whole()), List.of(value)));
        }
        Column column =
                new Column(
                        metric.id(),
                        bindings.words().term(metric.id()).name(),
                        "",
                        metric.unit().toString());
        return new Table(
                id, frame.title(), new Column("row", ""), List.of(column), table, List.of());
    }
}
