package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.chart.TileChart;
import dev.reckoner.chart.Tiles;
import dev.reckoner.chart.Tone;
import dev.reckoner.price.Surface;
import dev.reckoner.price.Surface.Cell;
import dev.reckoner.price.Ways;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart of which way to pay is cheapest at which volume, share of use and day. It has too many
 * cells to explain each: one of every day is explained as an example, and a table holds all.
 */
final class SurfaceBlock {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    SurfaceBlock(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    String html(Bound<dev.reckoner.article.reading.Blocks.Surface> block) {
        var chart = block.value();
        if (chart.rows().size() != 1) {
            bindings.problems()
                    .add(block.at("rows"), "a surface has one row", "draw one for each scenario");
            return "";
        }
        List<Scenario> scenarios = blocks.scenarios(block, chart.rows());
        if (!new SurfaceAxes(block, bindings.problems()).sound() || scenarios.isEmpty()) {
            return "";
        }
        if (!blocks.comparable(scenarios.get(0), block.at("rows", 0))) {
            return "";
        }
        Surface surface =
                Surface.of(scenarios.get(0), chart.tokens(), chart.utilisations(), chart.days());
        return isKnown(block, surface) ? figure(block, scenarios.get(0), surface) : "";
    }

    private boolean isKnown(
            Bound<dev.reckoner.article.reading.Blocks.Surface> block, Surface surface) {
        for (Cell cell : surface.cells()) {
            if (cell.ways().known().size() < 2) {
                bindings.problems()
                        .add(
                                block.at("days", block.value().days().indexOf(cell.day())),
                                "fewer than two ways have a cost on " + cell.day(),
                                "name a day on which two have a price");
                return false;
            }
        }
        return true;
    }

    private String figure(
            Bound<dev.reckoner.article.reading.Blocks.Surface> block,
            Scenario scenario,
            Surface surface) {
        var chart = block.value();
        ChartFrame frame = ChartFrame.of(bindings, block, chart.title(), chart.subtitle());
        List<Shown> shown = new ArrayList<>();
        StringBuilder examples = new StringBuilder();
        int each = chart.tokens().size() * chart.utilisations().size();
        int middle =
                chart.utilisations().size() / 2 * chart.tokens().size() + chart.tokens().size() / 2;
        for (int day = 0; day < chart.days().size(); day++) {
            Cell cell = surface.cells().get(day * each + middle);
            examples.append(example(cell, chart.title(), shown));
        }
        String csv = id + "-all.csv";
        bindings.publication().add(csv, SurfaceCsv.of(scenario, surface));
        Tiles tiles = tiles(block, frame, surface, "#" + shown.get(0).anchor());
        return frame.html(
                layout -> TileChart.svg(tiles, layout, id),
                table(tiles, surface),
                shown,
                examples.toString(),
                Optional.of(csv));
    }

    private String example(Cell cell, String where, List<Shown> shown) {
        Estimate volume =
                Estimate.exact(cell.tokens(), Unit.of(Dimension.MILLION_TOKENS).per(Unit.DAY));
        String text =
                bindings.words()
                        .phrase(
                                "surface-example",
                                bindings.figureText().text(volume, Format.TOKENS_SHORT),
                                share(cell.utilisation()),
                                bindings.words().date(cell.day()));
        List<String> parts = new ArrayList<>();
        for (Ways.Way way : cell.ways().known()) {
            Figure figure = way.monthly();
            Format format = Metrics.format(figure);
            Shown one = bindings.show(figure.id(), figure, format, where);
            shown.add(one);
            parts.add(
                    Html.escape(Verdicts.name(way.kind(), bindings.words()))
                            + " "
                            + Bindings.link(one, one.text())
                            + range(figure.estimate(), format));
        }
        return "<p class=\"src\">"
                + Html.escape(text)
                + String.join(" · ", parts)
                + " → "
                + Html.escape(Verdicts.of(cell.ways(), bindings.words()))
                + "</p>\n";
    }

    private String range(Estimate estimate, Format format) {
        String range = bindings.figureText().range(estimate, format);
        return range.isEmpty()
                ? ""
                : "<span class=\"range\">"
                        + Html.escape(bindings.words().phrase("in-brackets", range))
                        + "</span>";
    }

    private Tiles tiles(
            Bound<dev.reckoner.article.reading.Blocks.Surface> block,
            ChartFrame frame,
            Surface surface,
            String href) {
        var chart = block.value();
        List<Tiles.Panel> panels = new ArrayList<>();
        int next = 0;
        for (var day : chart.days()) {
            List<List<Tiles.Area>> rows = new ArrayList<>();
            for (int row = 0; row < chart.utilisations().size(); row++) {
                List<Tiles.Area> tiles = new ArrayList<>();
                for (int column = 0; column < chart.tokens().size(); column++) {
                    tiles.add(area(surface.cells().get(next++).ways()));
                }
                rows.add(tiles);
            }
            panels.add(new Tiles.Panel(bindings.words().date(day), rows));
        }
        return new Tiles(
                frame.title(),
                "",
                bindings.words().phrase("surface-across"),
                bindings.words().phrase("surface-up"),
                chart.tokens().stream().map(this::millions).toList(),
                chart.utilisations().stream().map(this::share).toList(),
                panels,
                href);
    }

    private Tiles.Area area(Ways ways) {
        String name = Verdicts.of(ways, bindings.words());
        Tone tone =
                ways.cheapest()
                        .map(
                                way ->
                                        switch (way.kind()) {
                                            case RENT -> Tone.FIRST;
                                            case API -> Tone.SECOND;
                                            case OWN -> Tone.THIRD;
                                        })
                        .orElse(Tone.CONTEXT);
        return new Tiles.Area(name, tone);
    }

    private String millions(double tokens) {
        return bindings.figureText().number(Estimate.exact(tokens, Unit.NONE).quantity());
    }

    private String share(double utilisation) {
        return bindings.figureText().ticks(Format.PERCENT, Unit.NONE).apply(utilisation);
    }

    private Table table(Tiles tiles, Surface surface) {
        List<Column> columns = new ArrayList<>();
        int each = tiles.across().size();
        for (int i = 0; i < each; i++) {
            String tokens = Decimal.of(surface.cells().get(i).tokens()).plain();
            columns.add(new Column(tokens + " Mtoken/day", tiles.across().get(i)));
        }
        List<Table.Row> table = new ArrayList<>();
        int next = 0;
        for (Tiles.Panel panel : tiles.panels()) {
            for (int row = 0; row < tiles.up().size(); row++) {
                List<dev.reckoner.table.Cell> cells = new ArrayList<>();
                for (Tiles.Area area : panel.rows().get(row)) {
                    String code = Verdicts.id(surface.cells().get(next++).ways());
                    cells.add(new dev.reckoner.table.Cell.Text(area.name(), "", code, false));
                }
                String name = panel.name() + " · " + tiles.up().get(row);
                table.add(new Table.Row(new dev.reckoner.table.Cell.Text(name), cells));
            }
        }
        Column names = new Column("row", tiles.upName());
        return new Table(id, tiles.title(), names, columns, table, List.of());
    }
}
