package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.chart.SlopeChart;
import dev.reckoner.chart.Slopes;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Range;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart of a metric at the prices of two days: a line for each scenario. */
final class SlopeBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    SlopeBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    /** A scenario and its two values. */
    private record Row(Scenario scenario, String label, Shown before, Shown after) {}

    String html(Bound<Charts.Slope> block) {
        Charts.Slope chart = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        Optional<Metric> metric = blocks.metric(chart.value(), block.at("value"));
        if (!isSound(block) || metric.isEmpty() || scenarios.size() < chart.rows().size()) {
            return "";
        }
        Highlight highlight = Highlight.of(bindings, block, chart.highlight(), chart.rows());
        List<RowName> names = RowName.of(bindings, block, scenarios, chart.labels());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            String label = names.get(i).whole();
            Optional<Shown> before = shown(block, i, scenario, 0, metric.get());
            Optional<Shown> after = shown(block, i, scenario, 1, metric.get());
            if (before.isPresent() && after.isPresent()) {
                rows.add(new Row(scenario, label, before.get(), after.get()));
            }
        }
        return rows.size() < scenarios.size() || rows.isEmpty()
                ? ""
                : figure(block, rows, metric.get(), highlight);
    }

    private boolean isSound(Bound<Charts.Slope> block) {
        List<Day> days = block.value().days();
        if (days.size() != 2 || days.get(0).compareTo(days.get(1)) >= 0) {
            bindings.problems()
                    .add(
                            block.at("days"),
                            "a slope leads from one day to a later one",
                            "give two days, the earlier one first");
            return false;
        }
        if (block.value().rows().size() > Slopes.MOST) {
            bindings.problems()
                    .add(
                            block.at("rows"),
                            "a slope has at most " + Slopes.MOST + " rows",
                            "leave some out");
            return false;
        }
        return true;
    }

    private Optional<Shown> shown(
            Bound<Charts.Slope> block, int row, Scenario scenario, int day, Metric metric) {
        Scenario then = scenario.on(block.value().days().get(day));
        return bindings.figure(new Answered(metric.answer().apply(then)), block.at("rows", row))
                .map(
                        figure ->
                                bindings.show(
                                        figure.id(),
                                        figure,
                                        metric.format(),
                                        block.value().title()));
    }

    private String figure(
            Bound<Charts.Slope> block, List<Row> rows, Metric metric, Highlight highlight) {
        Charts.Slope chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Slopes.Line> lines = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        for (Row row : rows) {
            lines.add(
                    new Slopes.Line(
                            row.label(),
                            highlight.toneOfRow(row.scenario()),
                            end(row.before()),
                            end(row.after())));
            shown.add(row.before());
            shown.add(row.after());
        }
        String before = bindings.words().date(chart.days().get(0));
        String after = bindings.words().date(chart.days().get(1));
        Slopes slopes = new Slopes(frame.title(), "", before, after, lines);
        return frame.html(
                layout -> SlopeChart.svg(slopes, layout, id),
                table(frame, chart, rows, metric),
                shown);
    }

    private static Slopes.End end(Shown shown) {
        Figure figure = shown.figure();
        Range range = figure.estimate().range();
        return new Slopes.End(
                figure.value(), range.low(), range.high(), shown.text(), "#" + shown.anchor());
    }

    private Table table(ChartFrame frame, Charts.Slope chart, List<Row> rows, Metric metric) {
        List<Column> columns = new ArrayList<>();
        for (Day day : chart.days()) {
            String unit = metric.unit().toString();
            columns.add(new Column(day.toString(), bindings.words().date(day), "", unit));
        }
        List<Table.Row> table = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells =
                    List.of(
                            bindings.cells().whole(row.before()),
                            bindings.cells().whole(row.after()));
            table.add(new Table.Row(new Cell.Text(row.label()), cells));
        }
        return new Table(id, frame.title(), new Column("row", ""), columns, table, List.of());
    }
}
