package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.chart.Bar;
import dev.reckoner.chart.MultipleChart;
import dev.reckoner.chart.Multiples;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Outcome;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The same small chart of bars for several groups of scenarios. */
final class MultiplesBlock {

    /** Beyond this marks are too many to be links each. */
    private static final int MOST_MARKS = 60;

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;
    private final Set<String> notes = new TreeSet<>();

    MultiplesBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    /** A scenario's value; empty where there is none. */
    private record Value(Scenario scenario, Optional<Shown> shown) {}

    /** A panel. */
    private record Group(String name, List<Value> values) {}

    String html(Bound<Charts.Multiples> block) {
        Charts.Multiples chart = block.value();
        Optional<Metric> metric = blocks.metric(chart.value(), block.at("value"));
        if (!isSound(block) || metric.isEmpty()) {
            return "";
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < chart.panels().size(); i++) {
            group(block, i, metric.get()).ifPresent(groups::add);
        }
        boolean whole = groups.size() == chart.panels().size();
        return whole ? figure(block, groups, metric.get()) : "";
    }

    private boolean isSound(Bound<Charts.Multiples> block) {
        Charts.Multiples chart = block.value();
        int labels = chart.labels().size();
        int panels = chart.panels().size();
        boolean few = panels >= 2 && panels <= Multiples.MOST && labels * panels <= MOST_MARKS;
        if (!few || labels == 0) {
            bindings.problems()
                    .add(
                            block.at("panels"),
                            "multiples have 2 to "
                                    + Multiples.MOST
                                    + " panels, a label for each bar of one, and at most "
                                    + MOST_MARKS
                                    + " bars",
                            "leave some out, or draw bars");
            return false;
        }
        boolean sound = true;
        for (int i = 0; i < panels; i++) {
            int rows = chart.panels().get(i).rows().size();
            if (rows != labels) {
                bindings.problems()
                        .add(
                                block.at("panels", i, "rows"),
                                labels + " labels have " + rows + " rows",
                                "give each panel a row for each label");
                sound = false;
            }
        }
        return sound;
    }

    private Optional<Group> group(Bound<Charts.Multiples> block, int panel, Metric metric) {
        Charts.Multiples chart = block.value();
        List<String> rows = chart.panels().get(panel).rows();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            var place = block.at("panels", panel, "rows", i);
            Optional<Scenario> scenario = blocks.scenario(rows.get(i), place);
            if (scenario.isPresent()) {
                String path = rows.get(i) + "." + metric.id();
                Outcome outcome = bindings.ledger().path(path);
                if (((Answered) outcome).answer() instanceof Missing missing) {
                    notes.add(bindings.words().reason(missing.reason(), missing.about()));
                    values.add(new Value(scenario.get(), Optional.empty()));
                } else {
                    Figure figure = bindings.figure(outcome, place).orElseThrow();
                    Shown shown = bindings.show(path, figure, metric.format(), chart.title());
                    values.add(new Value(scenario.get(), Optional.of(shown)));
                }
            }
        }
        String name = line(block, chart.panels().get(panel).name(), "panels", panel, "name");
        return values.size() == rows.size()
                ? Optional.of(new Group(name, values))
                : Optional.empty();
    }

    private String line(Bound<Charts.Multiples> block, String text, Object... place) {
        return Html.text(bindings.line(new Article.Written(text, block.at(place))));
    }

    private String figure(Bound<Charts.Multiples> block, List<Group> groups, Metric metric) {
        Charts.Multiples chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i++) {
            labels.add(line(block, chart.labels().get(i), "labels", i));
        }
        List<String> rows = new ArrayList<>();
        chart.panels().forEach(panel -> rows.addAll(panel.rows()));
        Highlight highlight = Highlight.of(bindings, block, chart.highlight(), rows);
        List<Shown> shown = new ArrayList<>();
        List<Multiples.Panel> panels = new ArrayList<>();
        for (Group group : groups) {
            List<Optional<Bar>> bars = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                Value value = group.values().get(i);
                String label = labels.get(i);
                Tone tone = highlight.tone(value.scenario());
                bars.add(value.shown().map(found -> bar(label, found, tone)));
                value.shown().ifPresent(shown::add);
            }
            panels.add(new Multiples.Panel(group.name(), bars));
        }
        if (shown.isEmpty()) {
            bindings.problems()
                    .add(
                            block.at("panels"),
                            "there is no number here: " + String.join("; ", notes),
                            "name other scenarios");
            return "";
        }
        Multiples multiples = new Multiples(frame.title(), "", labels, panels);
        return frame.html(
                        layout -> MultipleChart.svg(multiples, layout, id),
                        table(frame, labels, groups, metric),
                        shown)
                + frame.notes(notes);
    }

    /** The number alone: panels are small, and the subtitle names the unit. */
    private Bar bar(String label, Shown shown, Tone tone) {
        String number = bindings.figureText().bare(shown.figure().estimate(), shown.format());
        return ChartBlock.bar(label, "", shown, number, tone);
    }

    private Table table(ChartFrame frame, List<String> labels, List<Group> groups, Metric metric) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            String unit = metric.unit().toString();
            columns.add(new Column("panel-" + (i + 1), groups.get(i).name(), "", unit));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Group group : groups) {
                cells.add(
                        group.values()
                                .get(i)
                                .shown()
                                .map(shown -> (Cell) bindings.cells().whole(shown))
                                .orElse(Cell.UNKNOWN));
            }
            rows.add(new Table.Row(new Cell.Text(labels.get(i)), cells));
        }
        return new Table(id, frame.title(), new Column("row", ""), columns, rows, List.of());
    }
}
