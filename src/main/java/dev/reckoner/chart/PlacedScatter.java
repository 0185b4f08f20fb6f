package dev.reckoner.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Points with places: a square plot, and its key right of it or, on a narrow page, below it.
 *
 * @param texts of the axes
 */
record PlacedScatter(
        Scatter scatter,
        Layout layout,
        double height,
        Plot plot,
        List<Words> texts,
        List<Thinned> groups,
        ScatterKey key) {

    /** The side of the square on a wide page. */
    private static final double WIDE_SIDE = 450;

    /** Right of the plot, to its key. */
    private static final double TO_KEY = 36;

    private static final double BOTTOM = 8;

    PlacedScatter {
        texts = List.copyOf(texts);
        groups = List.copyOf(groups);
    }

    static PlacedScatter of(Scatter scatter, Layout layout, DoubleFunction<String> tickText) {
        LogAxis axis = scatter.axis();
        double left = Plot.room(axis, tickText, layout);
        List<Double> ticks = axis.ticks();
        String last = tickText.apply(ticks.get(ticks.size() - 1));
        double overhang = TextWidth.of(last, layout.detailSize()) / 2;
        double room = Math.floor(layout.width() - left - overhang);
        double side = layout == Layout.WIDE ? Math.min(WIDE_SIDE, room) : room;
        double top = AxisNames.room(layout);
        Plot plot = new Plot(left, top, side, side, axis, axis);
        List<Words> texts =
                AxisNames.of(plot, layout, scatter.texts().across(), scatter.texts().up());
        texts.addAll(plot.ticks(layout, tickText, tickText));
        List<Thinned> groups = Thinned.of(scatter, plot);
        double foot = plot.bottom() + Plot.TICK_BASELINE + Plot.NAME_BASELINE + BOTTOM;
        boolean wide = layout == Layout.WIDE;
        ScatterKey key =
                wide
                        ? ScatterKey.of(scatter, groups, layout, plot.right() + TO_KEY, top)
                        : ScatterKey.of(scatter, groups, layout, 0, foot + BOTTOM);
        double height = Math.max(foot, key.bottom());
        return new PlacedScatter(scatter, layout, Tenths.round(height), plot, texts, groups, key);
    }
}
