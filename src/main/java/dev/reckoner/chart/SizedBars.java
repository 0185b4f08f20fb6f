package dev.reckoner.chart;

import dev.reckoner.chart.RowLabels.Line;
import dev.reckoner.chart.RowLabels.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The second step: texts broken into lines and measured; nothing has a place yet.
 *
 * @param plotLeft room left of the zero line
 */
record SizedBars(Bars bars, Layout layout, double plotLeft, List<Row> rows, List<Tick> ticks) {

    /** Between a label and the zero line. */
    static final double LABEL_GAP = 12;

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

    /** One value of the axis. */
    record Tick(double value, String text, double textWidth) {}

    static SizedBars of(Bars bars, Layout layout, DoubleFunction<String> tickText) {
        List<Name> names = new ArrayList<>();
        bars.bars().forEach(bar -> names.add(new Name(bar.label(), bar.detail())));
        RowLabels labels = RowLabels.of(names, layout);
        double plotLeft = layout == Layout.WIDE ? labels.width() + LABEL_GAP : 1;
        double widestText = (layout.width() - plotLeft) * WIDEST_VALUE;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Bar bar = bars.bars().get(i);
            String text = cut(bar.text(), layout.labelSize(), widestText);
            double width = TextWidth.ofBold(text, layout.labelSize());
            rows.add(new Row(bar, labels.rows().get(i), text, width));
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

    private static String cut(String text, double size, double width) {
        List<String> lines = Wrap.lines(text, size, width, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
