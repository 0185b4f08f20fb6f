package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Blocks.Chart;
import dev.reckoner.catalogue.Calibration.Dot;
import dev.reckoner.chart.Scatter;
import dev.reckoner.chart.ScatterChart;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A chart of measured and estimated times; a group of points for each measured metric. */
final class ScatterBlock {

    private static final Unit SECOND = Unit.of(Dimension.SECOND);

    /** Of an accuracy, in the order in which a table has them. */
    private static final List<String> FIELDS = List.of("rows", "median", "p90");

    private static final Tone[] TONES = {Tone.FIRST, Tone.SECOND};

    private final Bindings bindings;
    private final String id;

    ScatterBlock(Bindings bindings, String id) {
        this.bindings = bindings;
        this.id = id;
    }

    String html(Bound<Chart> block) {
        Chart chart = block.value();
        List<String> labels = chart.labels().orElse(List.of());
        List<Dot> dots = bindings.ledger().dots();
        if (labels.size() != chart.rows().size() || labels.size() > TONES.length) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            "a scatter has one or two rows, with a label each",
                            "give as many labels as rows");
            return "";
        }
        List<Scatter.Group> groups = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<Scatter.Point> points = points(dots, chart.rows().get(i));
            if (points.isEmpty()) {
                bindings.problems()
                        .add(
                                block.at("rows", i),
                                "there are no estimates of \"" + chart.rows().get(i) + "\"",
                                "calibrate first, or name another measured metric");
                return "";
            }
            groups.add(new Scatter.Group(labels.get(i), "", TONES[i], points));
        }
        return figure(block, groups);
    }

    private static List<Scatter.Point> points(List<Dot> dots, String metric) {
        List<Scatter.Point> points = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.metric().equals(metric)) {
                Scatter.Point point =
                        new Scatter.Point(dot.measured() / 1000, dot.estimated() / 1000);
                points.addAll(Collections.nCopies(dot.measurements(), point));
            }
        }
        return points;
    }

    private String figure(Bound<Chart> block, List<Scatter.Group> groups) {
        Chart chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Shown> shown = new ArrayList<>();
        Table table = table(frame, block, groups, shown);
        if (shown.isEmpty()) {
            bindings.problems()
                    .add(
                            block.at("rows"),
                            "nothing is known of how far off these estimates were",
                            "calibrate first");
            return "";
        }
        String href = "#" + shown.get(0).anchor();
        Scatter scatter = new Scatter(frame.title(), said(table), texts(), groups, href);
        DoubleFunction<String> ticks = bindings.figureText().ticks(Format.MS, SECOND);
        String csv = id + "-all.csv";
        bindings.publication().add(csv, csv(chart.rows()));
        return frame.html(
                layout -> ScatterChart.svg(scatter, layout, id, ticks),
                table,
                shown,
                "",
                Optional.of(csv));
    }

    /** How far off the estimates of each set of measurements were: points are too many to list. */
    private Table table(
            ChartFrame frame, Bound<Chart> block, List<Scatter.Group> groups, List<Shown> shown) {
        String title = block.value().title();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Place place = block.at("rows", i);
            String metric = block.value().rows().get(i);
            for (String set : bindings.ledger().accuracies(metric)) {
                List<Cell> cells = new ArrayList<>();
                for (String field : FIELDS) {
                    String path = set + "." + field;
                    Format format = field.equals("rows") ? Format.COUNT : Format.PERCENT;
                    bindings.figure(bindings.ledger().path(path), place)
                            .map(figure -> bindings.show(path, figure, format, title))
                            .ifPresent(
                                    one -> {
                                        shown.add(one);
                                        cells.add(bindings.cells().bare(one));
                                    });
                }
                rows.add(new Table.Row(new Cell.Text(groups.get(i).label()), cells));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (String field : FIELDS) {
            String name = bindings.words().term("accuracy-" + field).name();
            columns.add(new Column(field, name, field.equals("rows") ? "" : "%", ""));
        }
        return new Table(id, frame.title(), new Column("row", ""), columns, rows, List.of());
    }

    /** What the table says, for readers who do not see the points. */
    private static String said(Table table) {
        List<String> said = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                Cell.Number cell = (Cell.Number) row.cells().get(i);
                said.add(column.head() + " " + cell.shown() + column.shownUnit());
            }
        }
        return String.join(", ", said);
    }

    /** All points, for programs. */
    private String csv(List<String> metrics) {
        StringBuilder csv = new StringBuilder("metric,measured_ms,estimated_ms,measurements\n");
        for (Dot dot : bindings.ledger().dots()) {
            if (metrics.contains(dot.metric())) {
                csv.append(dot.metric()).append(',');
                csv.append(Decimal.of(dot.measured()).plain()).append(',');
                csv.append(Decimal.of(dot.estimated()).plain()).append(',');
                csv.append(dot.measurements()).append('\n');
            }
        }
        return csv.toString();
    }

    private Scatter.Texts texts() {
        return new Scatter.Texts(
                bindings.words().phrase("measured-axis"),
                bindings.words().phrase("estimated-axis"),
                bindings.words().phrase("equal-line"),
                bindings.words().phrase("quarter-lines"),
                bindings.words().phrase("dot-sizes"));
    }
}
