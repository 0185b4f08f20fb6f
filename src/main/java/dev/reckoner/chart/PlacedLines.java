package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

/**
 * Lines with places.
 *
 * @param texts of axes, and the names of lines
 */
record PlacedLines(
        Lines lines,
        Layout layout,
        double height,
        Plot plot,
        List<Words> texts,
        List<Drawn> drawn) {

    private static final double WIDE_HEIGHT = 320;

    private static final double NARROW_HEIGHT = 300;

    /** Room for labels right of the plot. */
    private static final double WIDE_LABEL = 210;

    private static final double NARROW_LABEL = 110;

    /** From the plot to a label, crossed by a line where the label does not stand at its end. */
    private static final double TO_LABEL = 18;

    /** Room beyond the outermost points. */
    private static final double MARGIN = 1.1;

    private static final double BOTTOM = 10;

    PlacedLines {
        texts = List.copyOf(texts);
        drawn = List.copyOf(drawn);
    }

    /**
     * A line.
     *
     * @param band around its range, as a path; empty where there is none
     * @param leader from its end to its label, as a path
     * @param value what its last point says, beside the plot
     */
    record Drawn(
            Lines.Series series,
            String band,
            String path,
            String leader,
            Words value,
            List<Spot> spots) {

        Drawn {
            spots = List.copyOf(spots);
        }
    }

    /** A point. */
    record Spot(Lines.Point point, double x, double y) {}

    static PlacedLines of(
            Lines lines,
            Layout layout,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        List<EndLabel> labels = new ArrayList<>();
        double room = layout == Layout.WIDE ? WIDE_LABEL : NARROW_LABEL;
        for (Lines.Series line : lines.series()) {
            labels.add(EndLabel.of(line.last().text(), line.label(), room, layout));
        }
        Plot plot = plot(lines, layout, labels, upText);
        List<Words> texts = AxisNames.of(plot, layout, lines.across(), lines.up());
        texts.addAll(plot.ticks(layout, acrossText, upText));
        List<Double> middles = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            middles.add(labels.get(i).middle(layout, plot.y(lines.series().get(i).last().y())));
            heights.add(labels.get(i).height(layout));
        }
        double top = plot.top() - layout.lineHeight() / 2.0;
        List<Double> tops = Apart.tops(middles, heights, top, plot.bottom() + TO_LABEL);
        List<Drawn> drawn = new ArrayList<>();
        double x = plot.right() + TO_LABEL;
        for (int i = 0; i < labels.size(); i++) {
            Words value = labels.get(i).value(layout, x, tops.get(i), Anchor.START);
            texts.addAll(labels.get(i).names(layout, x, tops.get(i), Anchor.START));
            double level = EndLabel.level(layout, tops.get(i));
            drawn.add(drawn(lines.series().get(i), plot, value, level));
        }
        double foot = plot.bottom() + Plot.TICK_BASELINE + Plot.NAME_BASELINE + BOTTOM;
        return new PlacedLines(lines, layout, Tenths.round(foot), plot, texts, drawn);
    }

    private static Plot plot(
            Lines lines, Layout layout, List<EndLabel> labels, DoubleFunction<String> upText) {
        TreeSet<Double> xs = new TreeSet<>();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Lines.Series line : lines.series()) {
            for (Lines.Point point : line.points()) {
                xs.add(point.x());
                low = Math.min(low, Math.min(point.low(), point.y()));
                high = Math.max(high, Math.max(point.high(), point.y()));
            }
        }
        Scale up = LogAxis.over(low, high);
        double left = Plot.room(up, upText, layout);
        double widest = 0;
        double height = 0;
        for (EndLabel label : labels) {
            widest = Math.max(widest, label.width(layout));
            height += label.height(layout);
        }
        double width = Math.floor(layout.width() - left - TO_LABEL - widest);
        height = Math.max(height, layout == Layout.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT);
        return new Plot(left, AxisNames.room(layout), width, height, across(xs), up);
    }

    /** Ticks stand where points do. */
    private static LogAxis across(TreeSet<Double> xs) {
        return new LogAxis(xs.first() / MARGIN, xs.last() * MARGIN, List.copyOf(xs));
    }

    private static Drawn drawn(Lines.Series series, Plot plot, Words value, double level) {
        List<Spot> spots = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        List<String> along = new ArrayList<>();
        for (Lines.Point point : series.points()) {
            Spot spot = new Spot(point, plot.x(point.x()), plot.y(point.y()));
            spots.add(spot);
            along.add(at(spot.x(), spot.y()));
            there.add(at(spot.x(), plot.y(point.high())));
            back.add(0, at(spot.x(), plot.y(point.low())));
        }
        there.addAll(back);
        String band = series.ranged() && spots.size() > 1 ? path(there) + "z" : "";
        Spot last = spots.get(spots.size() - 1);
        double from = last.x() + Marker.HALF + 2;
        String leader = path(List.of(at(from, last.y()), at(value.x() - 3, level)));
        return new Drawn(series, band, path(along), leader, value, spots);
    }

    private static String path(Collection<String> places) {
        return "M" + String.join("L", places);
    }

    private static String at(double x, double y) {
        return Tenths.text(x) + " " + Tenths.text(y);
    }
}
