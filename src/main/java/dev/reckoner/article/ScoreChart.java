package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.ScoreRows.Row;
import dev.reckoner.article.reading.Blocks.ScoredChart;
import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.Score.Benchmark;
import dev.reckoner.chart.Tone;
import dev.reckoner.chart.VariantChart;
import dev.reckoner.chart.Variants;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A chart of scores against what it takes to run what was scored, by full model. */
final class ScoreChart {

    private final Bindings bindings;
    private final Blocks blocks;
    private final String id;

    ScoreChart(Bindings bindings, Blocks blocks, String id) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.id = id;
    }

    /** A row with both of its values. */
    private record Spot(Row row, Shown across, Shown up) {}

    String html(Bound<ScoredChart> block) {
        ScoredChart chart = block.value();
        ScoreRows reading = new ScoreRows(bindings, blocks, block);
        List<Row> rows = reading.of(chart.rows(), chart.scenarios(), chart.labels());
        boolean beside = chart.scenarios().isPresent();
        boolean known = reading.isKnown(chart.across(), beside, block.at("across"));
        known &= reading.isKnown(chart.value(), beside, block.at("value"));
        if (rows.isEmpty() || !known || !sound(block, rows)) {
            return "";
        }
        List<Spot> spots = new ArrayList<>();
        for (Row row : rows) {
            Optional<Shown> across = reading.shown(row, chart.across(), chart.title());
            Optional<Shown> up = reading.shown(row, chart.value(), chart.title());
            if (across.isEmpty() || up.isEmpty()) {
                String lacks = across.isEmpty() ? chart.across() : chart.value();
                bindings.problems()
                        .add(
                                row.place(),
                                "\"" + row.score().id() + "\" has no " + lacks,
                                "leave it out, or show something else");
            } else {
                spots.add(new Spot(row, across.get(), up.get()));
            }
        }
        return spots.size() < rows.size() ? "" : figure(block, reading, spots);
    }

    /** Numbers of two benchmarks do not compare, and too many marks cannot be told apart. */
    private boolean sound(Bound<ScoredChart> block, List<Row> rows) {
        Benchmark first = rows.get(0).score().benchmark();
        for (Row row : rows) {
            Benchmark other = row.score().benchmark();
            boolean same =
                    other.name().equals(first.name())
                            && other.unit().term().equals(first.unit().term());
            if (!same) {
                bindings.problems()
                        .add(
                                row.place(),
                                other.name() + " does not compare with " + first.name(),
                                "one chart shows one benchmark");
                return false;
            }
        }
        long families = rows.stream().map(row -> row.score().base().name()).distinct().count();
        if (rows.size() > Variants.MOST || families > Tone.values().length) {
            bindings.problems()
                    .add(
                            block.at("rows"),
                            "a chart of scores has at most "
                                    + Variants.MOST
                                    + " marks of "
                                    + Tone.values().length
                                    + " models",
                            "leave some out");
            return false;
        }
        return true;
    }

    private String figure(Bound<ScoredChart> block, ScoreRows reading, List<Spot> spots) {
        ScoredChart chart = block.value();
        List<Row> rows = spots.stream().map(Spot::row).toList();
        ChartFrame frame =
                ChartFrame.under(
                        bindings, block, chart.title(), chart.subtitle(), reading.conditions(rows));
        Shown across = spots.get(0).across();
        Shown up = spots.get(0).up();
        boolean linear = across.figure().unit().equals(Unit.of(Dimension.BIT));
        Variants variants =
                new Variants(
                        frame.title(),
                        "",
                        new Variants.Texts(
                                axis(reading.term(chart.across(), rows), across, !linear),
                                axis(reading.term(chart.value(), rows), up, false),
                                bindings.words().phrase("full-model")),
                        !linear,
                        families(spots));
        DoubleFunction<String> acrossText = ticks(across);
        DoubleFunction<String> upText = ticks(up);
        List<Shown> shown = new ArrayList<>();
        spots.forEach(spot -> shown.add(spot.up()));
        spots.forEach(spot -> shown.add(spot.across()));
        return frame.html(
                layout -> VariantChart.svg(variants, layout, id, acrossText, upText),
                table(frame, reading, chart, spots),
                shown);
    }

    private String axis(String term, Shown shown, boolean logarithmic) {
        String name = bindings.words().term(term).name();
        String unit = bindings.figureText().unit(shown.format(), shown.figure().unit());
        String named = unit.isEmpty() ? name : bindings.words().phrase("axis-unit", name, unit);
        return logarithmic ? bindings.words().phrase("log-axis", named) : named;
    }

    private DoubleFunction<String> ticks(Shown shown) {
        return bindings.figureText().ticks(shown.format(), shown.figure().unit());
    }

    private static List<Variants.Family> families(List<Spot> spots) {
        Map<String, List<Variants.Mark>> byBase = new LinkedHashMap<>();
        for (Spot spot : spots) {
            Score score = spot.row().score();
            byBase.computeIfAbsent(score.base().name(), name -> new ArrayList<>())
                    .add(
                            new Variants.Mark(
                                    spot.row().label(),
                                    spot.up().text() + ", " + spot.across().text(),
                                    spot.across().figure().value(),
                                    spot.up().figure().value(),
                                    score.variant().kind() == Score.Kind.FULL,
                                    "#" + spot.up().anchor()));
        }
        List<Variants.Family> families = new ArrayList<>();
        byBase.forEach(
                (name, marks) ->
                        families.add(
                                new Variants.Family(name, Tone.values()[families.size()], marks)));
        return families;
    }

    private Table table(ChartFrame frame, ScoreRows reading, ScoredChart chart, List<Spot> spots) {
        List<Row> rows = spots.stream().map(Spot::row).toList();
        List<Table.Row> made = new ArrayList<>();
        for (Spot spot : spots) {
            Cell across = bindings.cells().whole(spot.across());
            Cell up = bindings.cells().whole(spot.up());
            made.add(new Table.Row(new Cell.Text(spot.row().label()), List.of(across, up)));
        }
        List<Column> columns =
                List.of(
                        column(chart.across(), reading, rows, spots.get(0).across()),
                        column(chart.value(), reading, rows, spots.get(0).up()));
        return new Table(id, frame.title(), new Column("row", ""), columns, made, List.of());
    }

    private Column column(String column, ScoreRows reading, List<Row> rows, Shown first) {
        String name = bindings.words().term(reading.term(column, rows)).name();
        return new Column(column, name, "", first.figure().unit().toString());
    }
}
