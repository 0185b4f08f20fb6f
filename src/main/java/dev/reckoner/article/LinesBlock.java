package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.article.reading.Charts.Across;
import dev.reckoner.chart.LineChart;
import dev.reckoner.chart.Lines;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metric;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

/** A chart of a metric over something that is varied: a line for each scenario. */
final class LinesBlock {

    private static final int MOST_STEPS = 20;

    private static final int GREATEST = 100_000_000;

    /** Beyond this marks are too many to be links each. */
    private static final int MOST_LINKS = 60;

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;
    private final Set<String> notes = new TreeSet<>();

    LinesBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    /**
     * A line.
     *
     * @param points one for each step; empty where there is no figure
     */
    private record Row(String label, List<Optional<Shown>> points) {}

    String html(Bound<Charts.Lines> block) {
        Charts.Lines chart = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        Optional<Metric> metric = blocks.metric(chart.value(), block.at("value"));
        boolean sound = areSteps(block) & isFew(block);
        if (!sound || metric.isEmpty() || scenarios.size() < chart.rows().size()) {
            return "";
        }
        List<RowName> names = RowName.of(bindings, block, scenarios, chart.labels());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String label = names.get(i).whole();
            row(block, i, scenarios.get(i), label, metric.get()).ifPresent(rows::add);
        }
        return rows.size() < scenarios.size() ? "" : figure(block, rows, metric.get());
    }

    private boolean isFew(Bound<Charts.Lines> block) {
        if (block.value().rows().size() > Lines.MOST) {
            bindings.problems()
                    .add(
                            block.at("rows"),
                            "a chart has at most " + Lines.MOST + " lines",
                            "leave some out");
            return false;
        }
        return true;
    }

    private boolean areSteps(Bound<Charts.Lines> block) {
        List<Integer> steps = block.value().steps();
        for (int i = 0; i < steps.size(); i++) {
            int before = i == 0 ? 0 : steps.get(i - 1);
            if (steps.get(i) <= before || steps.get(i) > GREATEST) {
                bindings.problems()
                        .add(
                                block.at("steps", i),
                                steps.get(i) + " has no place among the steps",
                                "they ascend, from 1 to " + GREATEST);
                return false;
            }
        }
        if (steps.size() < 2 || steps.size() > MOST_STEPS) {
            bindings.problems()
                    .add(
                            block.at("steps"),
                            "there are " + steps.size() + " steps",
                            "give 2 to " + MOST_STEPS);
            return false;
        }
        return true;
    }

    private static Scenario at(Scenario scenario, Across across, int step) {
        Workload workload = scenario.workload();
        return switch (across) {
            case CONCURRENCY -> scenario.at(step);
            case INPUT -> scenario.asked(workload.reading(step));
            case OUTPUT -> scenario.asked(workload.writing(step));
        };
    }

    private Optional<Row> row(
            Bound<Charts.Lines> block, int row, Scenario scenario, String label, Metric metric) {
        Charts.Lines chart = block.value();
        List<Optional<Shown>> points = new ArrayList<>();
        int known = 0;
        for (int step : chart.steps()) {
            Answer answer = metric.answer().apply(at(scenario, chart.across(), step));
            if (answer instanceof Figure figure) {
                if (!(figure.estimate().range().low() > 0)) {
                    bindings.problems()
                            .add(
                                    block.at("rows", row),
                                    "the value at " + step + " reaches down to 0",
                                    "a logarithmic axis has no place for it");
                    return Optional.empty();
                }
                String title = chart.title();
                points.add(Optional.of(bindings.show(figure.id(), figure, metric.format(), title)));
                known++;
            } else {
                Missing missing = (Missing) answer;
                notes.add(bindings.words().reason(missing.reason(), missing.about()));
                points.add(Optional.empty());
            }
        }
        if (known == 0) {
            bindings.problems()
                    .add(
                            block.at("rows", row),
                            "there is no number here: " + String.join("; ", notes),
                            "name other steps, or leave it out");
            return Optional.empty();
        }
        return Optional.of(new Row(label, points));
    }

    private String figure(Bound<Charts.Lines> block, List<Row> rows, Metric metric) {
        Charts.Lines chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Shown> shown = new ArrayList<>();
        rows.forEach(row -> row.points().forEach(point -> point.ifPresent(shown::add)));
        boolean whole = shown.size() > MOST_LINKS;
        String across = bindings.words().term(term(chart.across())).name();
        List<Lines.Series> series = new ArrayList<>();
        for (Row row : rows) {
            Tone tone = Tone.values()[series.size()];
            series.add(new Lines.Series(row.label(), tone, points(row, chart, across, whole)));
        }
        Lines lines =
                new Lines(
                        frame.title(),
                        "",
                        bindings.words().phrase("log-axis", across),
                        bindings.words().phrase("log-axis", up(metric)),
                        series,
                        whole ? "#" + shown.get(0).anchor() : "");
        DoubleFunction<String> ticks = bindings.figureText().ticks(metric.format(), metric.unit());
        return frame.html(
                        layout -> LineChart.svg(lines, layout, id, this::count, ticks),
                        table(frame, chart, rows, metric, across),
                        shown)
                + frame.notes(notes);
    }

    private List<Lines.Point> points(Row row, Charts.Lines chart, String across, boolean whole) {
        List<Lines.Point> points = new ArrayList<>();
        for (int i = 0; i < chart.steps().size(); i++) {
            double x = chart.steps().get(i);
            String where = row.label() + ", " + across + " " + count(x) + ", ";
            row.points()
                    .get(i)
                    .ifPresent(
                            point ->
                                    points.add(
                                            new Lines.Point(
                                                    x,
                                                    point.figure().value(),
                                                    point.figure().estimate().range().low(),
                                                    point.figure().estimate().range().high(),
                                                    point.text(),
                                                    where + point.text(),
                                                    whole ? "" : "#" + point.anchor())));
        }
        return points;
    }

    private String count(double step) {
        return bindings.figureText().number(new Quantity(step, Unit.NONE));
    }

    private String up(Metric metric) {
        String name = bindings.words().term(metric.id()).name();
        String unit = bindings.figureText().unit(metric.format(), metric.unit());
        return unit.isEmpty() ? name : bindings.words().phrase("axis-unit", name, unit);
    }

    private static String term(Across across) {
        return switch (across) {
            case CONCURRENCY -> "concurrency";
            case INPUT -> "input-tokens";
            case OUTPUT -> "output-tokens";
        };
    }

    private Table table(
            ChartFrame frame, Charts.Lines chart, List<Row> rows, Metric metric, String across) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String scenario = chart.rows().get(i);
            columns.add(new Column(scenario, rows.get(i).label(), "", metric.unit().toString()));
        }
        List<Table.Row> table = new ArrayList<>();
        for (int step = 0; step < chart.steps().size(); step++) {
            List<Cell> cells = new ArrayList<>();
            for (Row row : rows) {
                cells.add(
                        row.points()
                                .get(step)
                                .map(point -> (Cell) bindings.cells().whole(point))
                                .orElse(Cell.UNKNOWN));
            }
            table.add(new Table.Row(new Cell.Text(count(chart.steps().get(step))), cells));
        }
        Column names = new Column(term(chart.across()), across);
        return new Table(id, frame.title(), names, columns, table, List.of());
    }
}
