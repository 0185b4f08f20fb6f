package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The second step: texts broken into lines and measured; nothing has a place yet.
 *
 * @param plotLeft room left of the zero line
 */
record SizedBars(Bars bars, Layout layout, double plotLeft, List<Row> rows, List<Tick> ticks) {

    /** Labels may take this much of a wide drawing, the gap to the bars aside. */
    private static final double WIDEST_LABEL = 260;

    /** Between a label and the zero line. */
    static final double LABEL_GAP = 12;

    /** A label and a detail have two lines each at most. */
    private static final int MOST_LINES = 2;

    /** A value's text may take this share of the plot: some of it must be left for bars. */
    private static final double WIDEST_VALUE = 0.6;

    SizedBars {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /**
     * One bar and its texts.
     *
     * @param text the value's text, cut to the room there can be for it
     */
    record Row(Bar bar, List<Line> lines, String text, double textWidth) {

        Row {
            lines = List.copyOf(lines);
        }
    }

    /** One line of a label: a part of the label, of the muted detail, or of both. */
    record Line(String label, String detail, double width) {}

    /** One value of the axis. */
    record Tick(double value, String text, double textWidth) {}

    static SizedBars of(Bars bars, Layout layout, DoubleFunction<String> tickText) {
        List<List<Line>> labels = labels(bars, layout);
        double plotLeft = layout == Layout.WIDE ? widest(labels) + LABEL_GAP : 1;
        double widestText = (layout.width() - plotLeft) * WIDEST_VALUE;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Bar bar = bars.bars().get(i);
            String text = cut(bar.text(), layout.labelSize(), widestText);
            double width = TextWidth.ofBold(text, layout.labelSize());
            rows.add(new Row(bar, labels.get(i), text, width));
        }
        Axis axis =
                Axis.reaching(bars.reach(), bars.whole(), layout.fewestSteps(), layout.mostSteps());
        List<Tick> ticks = new ArrayList<>();
        for (double value : axis.ticks()) {
            String text = cut(tickText.apply(value), layout.detailSize(), widestText);
            ticks.add(new Tick(value, text, TextWidth.of(text, layout.detailSize())));
        }
        return new SizedBars(bars, layout, plotLeft, rows, ticks);
    }

    private static List<List<Line>> labels(Bars bars, Layout layout) {
        List<List<Line>> apart = new ArrayList<>();
        List<List<Line>> joined = new ArrayList<>();
        for (Bar bar : bars.bars()) {
            List<Line> lines = lines(bar, layout);
            apart.add(lines);
            if (layout == Layout.NARROW && lines.size() == 2 && joins(lines, layout)) {
                Line label = lines.get(0);
                Line detail = lines.get(1);
                double width = joinedWidth(label, detail, layout);
                joined.add(List.of(new Line(label.label(), detail.detail(), width)));
            } else if (layout == Layout.NARROW && lines.size() == 1) {
                joined.add(lines);
            }
        }
        // All or none, so that the rows of a chart look alike.
        return joined.size() == apart.size() ? joined : apart;
    }

    private static boolean joins(List<Line> lines, Layout layout) {
        return lines.get(1).label().isEmpty()
                && joinedWidth(lines.get(0), lines.get(1), layout) <= layout.width();
    }

    private static double joinedWidth(Line label, Line detail, Layout layout) {
        return label.width() + layout.labelSize() / 2.0 + detail.width();
    }

    private static List<Line> lines(Bar bar, Layout layout) {
        double room = layout == Layout.WIDE ? WIDEST_LABEL : layout.width();
        List<Line> lines = new ArrayList<>();
        for (String text : Wrap.lines(bar.label(), layout.labelSize(), room, MOST_LINES)) {
            lines.add(new Line(text, "", TextWidth.of(text, layout.labelSize())));
        }
        for (String text : Wrap.lines(bar.detail(), layout.detailSize(), room, MOST_LINES)) {
            lines.add(new Line("", text, TextWidth.of(text, layout.detailSize())));
        }
        return lines;
    }

    private static double widest(List<List<Line>> labels) {
        double widest = 0;
        for (List<Line> lines : labels) {
            for (Line line : lines) {
                widest = Math.max(widest, line.width());
            }
        }
        return widest;
    }

    private static String cut(String text, double size, double width) {
        List<String> lines = Wrap.lines(text, size, width, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
