package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Stack;
import dev.reckoner.chart.Bar;
import dev.reckoner.chart.BarChart;
import dev.reckoner.chart.Bars;
import dev.reckoner.chart.Part;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

/** A chart of wholes and their parts: a bar for each scenario, a piece of it for each metric. */
final class StackBlock {

    /** As many as there are tones that tell each other apart. */
    private static final int MOST_PARTS = Tone.values().length;

    /** Beyond this marks are too many to be links each. */
    private static final int MOST_MARKS = 60;

    /** By how much of the whole the sum of the parts may differ from it. */
    private static final double CLOSE = 1e-6;

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;
    private final Set<String> notes = new TreeSet<>();

    StackBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    /**
     * A bar.
     *
     * @param parts empty where a scenario has no such part
     */
    private record Row(RowName name, Shown whole, List<Optional<Shown>> parts) {}

    String html(Bound<Stack> block) {
        Stack stack = block.value();
        List<Scenario> scenarios = blocks.scenarios(block, stack.rows());
        Optional<Metric> whole = blocks.metric(stack.value(), block.at("value"));
        List<Metric> parts = parts(block, whole);
        int marks = stack.rows().size() * stack.parts().size();
        if (stack.parts().isEmpty() || stack.parts().size() > MOST_PARTS || marks > MOST_MARKS) {
            bindings.problems()
                    .add(
                            block.at("parts"),
                            "a stack has 1 to " + MOST_PARTS + " parts and at most 60 pieces",
                            "join small parts in a metric, or leave rows out");
            return "";
        }
        if (whole.isEmpty() || parts.size() < stack.parts().size()) {
            return "";
        }
        List<RowName> names = RowName.of(bindings, block, scenarios, stack.labels());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            row(block, i, scenarios.get(i), names.get(i), whole.get(), parts).ifPresent(rows::add);
        }
        return rows.isEmpty() ? "" : figure(block, rows, whole.get(), parts);
    }

    private List<Metric> parts(Bound<Stack> block, Optional<Metric> whole) {
        List<Metric> parts = new ArrayList<>();
        List<String> ids = block.value().parts();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Metric> part = blocks.metric(ids.get(i), block.at("parts", i));
            if (part.isPresent()
                    && whole.isPresent()
                    && !part.get().unit().equals(whole.get().unit())) {
                bindings.problems()
                        .add(
                                block.at("parts", i),
                                ids.get(i) + " is no part of " + whole.get().id(),
                                "its unit is " + part.get().unit());
            } else {
                part.ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Row> row(
            Bound<Stack> block,
            int index,
            Scenario scenario,
            RowName name,
            Metric whole,
            List<Metric> metrics) {
        String path = scenario.id() + "." + whole.id();
        Optional<Figure> all =
                bindings.figure(bindings.ledger().path(path), block.at("rows", index));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String title = block.value().title();
        List<Optional<Shown>> parts = new ArrayList<>();
        double sum = 0;
        for (Metric metric : metrics) {
            String partPath = scenario.id() + "." + metric.id();
            Answer answer = ((Answered) bindings.ledger().path(partPath)).answer();
            if (answer instanceof Figure part) {
                parts.add(Optional.of(bindings.show(partPath, part, metric.format(), title)));
                sum += part.value();
            } else {
                Missing missing = (Missing) answer;
                notes.add(bindings.words().reason(missing.reason(), missing.about()));
                parts.add(Optional.empty());
            }
        }
        if (!adds(block, index, all.get(), sum, parts)) {
            return Optional.empty();
        }
        return Optional.of(
                new Row(name, bindings.show(path, all.get(), whole.format(), title), parts));
    }

    private boolean adds(
            Bound<Stack> block, int index, Figure all, double sum, List<Optional<Shown>> parts) {
        if (Math.abs(sum - all.value()) > CLOSE * all.value()) {
            bindings.problems()
                    .add(
                            block.at("rows", index),
                            "the parts add up to " + sum + ", and the whole is " + all.value(),
                            "name all parts of " + block.value().value() + ", each once");
            return false;
        }
        if (index == 0 && parts.stream().anyMatch(Optional::isEmpty)) {
            bindings.problems()
                    .add(
                            block.at("rows", index),
                            "the first row has not all parts, and their names stand above it",
                            "put a row with all parts first");
            return false;
        }
        return true;
    }

    private String figure(Bound<Stack> block, List<Row> rows, Metric whole, List<Metric> parts) {
        Stack stack = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, stack.title(), stack.subtitle());
        List<Bar> bars = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        for (Row row : rows) {
            bars.add(bar(row, parts));
            shown.add(row.whole());
            row.parts().forEach(part -> part.ifPresent(shown::add));
        }
        Bars series = new Bars(frame.title(), "", bars);
        DoubleFunction<String> ticks = bindings.figureText().ticks(whole.format(), whole.unit());
        return frame.html(
                        layout -> BarChart.svg(series, layout, id, ticks),
                        table(frame, rows, whole, parts),
                        shown)
                + frame.notes(notes);
    }

    private Bar bar(Row row, List<Metric> metrics) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            if (row.parts().get(i).isPresent()) {
                Shown part = row.parts().get(i).get();
                String name = name(metrics.get(i));
                Tone tone = Tone.values()[i];
                double value = part.figure().value();
                parts.add(new Part(name, value, part.text(), tone, "#" + part.anchor()));
            }
        }
        Shown whole = row.whole();
        return Bar.of(
                        row.name().label(),
                        detail(row),
                        whole.figure().value(),
                        whole.text(),
                        Tone.CONTEXT,
                        "#" + whole.anchor())
                .madeOf(parts);
    }

    /** The range in words: a mark for it would dwarf the parts, which are what is shown. */
    private String detail(Row row) {
        Shown whole = row.whole();
        String range = bindings.figureText().range(whole.figure().estimate(), whole.format());
        String name = row.name().detail();
        return name.isEmpty() || range.isEmpty() ? name + range : name + " · " + range;
    }

    private Table table(ChartFrame frame, List<Row> rows, Metric whole, List<Metric> parts) {
        List<Column> columns = new ArrayList<>();
        parts.forEach(part -> columns.add(column(part)));
        columns.add(column(whole));
        List<Table.Row> table = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Optional<Shown> part : row.parts()) {
                cells.add(
                        part.map(shown -> (Cell) bindings.cells().whole(shown))
                                .orElse(Cell.UNKNOWN));
            }
            cells.add(bindings.cells().whole(row.whole()));
            table.add(new Table.Row(new Cell.Text(row.name().whole()), cells));
        }
        return new Table(id, frame.title(), new Column("row", ""), columns, table, List.of());
    }

    private Column column(Metric metric) {
        return new Column(metric.id(), name(metric), "", metric.unit().toString());
    }

    private String name(Metric metric) {
        return bindings.words().term(metric.id()).name();
    }
}
