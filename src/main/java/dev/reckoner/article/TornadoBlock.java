package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.reading.Charts;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.chart.Tornado;
import dev.reckoner.chart.TornadoChart;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Sensitivity;
import dev.reckoner.scenario.Sensitivity.Swing;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A chart of what the assumptions under a figure do to it, those first that do most. */
final class TornadoBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    TornadoBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<Charts.Tornado> block) {
        Charts.Tornado chart = block.value();
        if (chart.rows().size() != 1) {
            bindings.problems()
                    .add(block.at("rows"), "a tornado has one row", "draw one for each scenario");
            return "";
        }
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        Optional<Metric> metric = blocks.metric(chart.value(), block.at("value"));
        if (scenarios.isEmpty() || metric.isEmpty()) {
            return "";
        }
        String path = scenarios.get(0).id() + "." + metric.get().id();
        Optional<Figure> figure =
                bindings.figure(bindings.ledger().path(path), block.at("rows", 0));
        if (figure.isEmpty()) {
            return "";
        }
        Map<String, Assumption> assumptions = bindings.examinations().catalogue().assumptions();
        List<Swing> swings = Sensitivity.swings(bindings.ledger(), assumptions.values(), path);
        if (swings.isEmpty()) {
            bindings.problems()
                    .add(
                            block.at("value"),
                            "no assumption moves " + path,
                            "show something that rests on one");
            return "";
        }
        Shown shown = bindings.show(path, figure.get(), metric.get().format(), chart.title());
        List<Swing> most = swings.subList(0, Math.min(swings.size(), Tornado.MOST));
        return figure(block, shown, most);
    }

    private String figure(Bound<Charts.Tornado> block, Shown shown, List<Swing> swings) {
        Charts.Tornado chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Tornado.Row> rows = new ArrayList<>();
        for (Swing swing : swings) {
            rows.add(
                    new Tornado.Row(
                            name(swing),
                            range(swing.assumption().estimate()),
                            swing.movement().low().map(end -> end(end, shown)),
                            swing.movement().high().map(end -> end(end, shown))));
        }
        Tornado tornado =
                new Tornado(
                        frame.title(),
                        "",
                        new Tornado.Texts(
                                bindings.words().phrase("tornado-value", shown.text()),
                                bindings.words().phrase("tornado-low"),
                                bindings.words().phrase("tornado-high")),
                        shown.figure().value(),
                        "#" + shown.anchor(),
                        rows);
        DoubleFunction<String> ticks =
                bindings.figureText().ticks(shown.format(), shown.figure().unit());
        return frame.html(
                layout -> TornadoChart.svg(tornado, layout, id, ticks),
                table(frame, shown, swings),
                List.of(shown));
    }

    private String name(Swing swing) {
        return bindings.words().term(swing.assumption().id()).name();
    }

    private String range(Estimate estimate) {
        return bindings.figureText().range(estimate, Format.usual(estimate.unit()));
    }

    private Tornado.End end(Figure figure, Shown shown) {
        return new Tornado.End(figure.value(), text(figure, shown));
    }

    private String text(Figure figure, Shown shown) {
        return bindings.figureText().text(figure.estimate(), shown.format());
    }

    private Table table(ChartFrame frame, Shown shown, List<Swing> swings) {
        String unit = shown.figure().unit().toString();
        List<Column> columns =
                List.of(
                        new Column("range", bindings.words().phrase("tornado-range")),
                        new Column("low", bindings.words().phrase("column-at-low"), "", unit),
                        new Column("high", bindings.words().phrase("column-at-high"), "", unit));
        List<Table.Row> rows = new ArrayList<>();
        for (Swing swing : swings) {
            Estimate estimate = swing.assumption().estimate();
            Cell.Text range = new Cell.Text(range(estimate));
            List<Cell> cells =
                    List.of(
                            range,
                            cell(swing.movement().low(), shown),
                            cell(swing.movement().high(), shown));
            rows.add(new Table.Row(new Cell.Text(name(swing)), cells));
        }
        Column names = new Column("assumption", bindings.words().phrase("column-assumption"));
        return new Table(id, frame.title(), names, columns, rows, List.of());
    }

    private Cell cell(Optional<Figure> end, Shown shown) {
        return end.<Cell>map(
                        figure ->
                                new Cell.Number(
                                        figure.value(),
                                        text(figure, shown),
                                        Optional.empty(),
                                        "",
                                        ""))
                .orElse(Cell.UNKNOWN);
    }
}
