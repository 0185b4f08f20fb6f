package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/** What stands at the ends of two axes: the upright one's name above it, never turned. */
final class AxisNames {

    /** From the upright axis's name down to the plot, whose topmost tick stands half above it. */
    private static final double ABOVE = 14;

    private AxisNames() {}

    /** The room above a plot. */
    static double room(Layout layout) {
        return ABOVE + layout.lineHeight() - 3;
    }

    /** The names in a list that may grow; one too long for the drawing ends in an ellipsis. */
    static List<Words> of(Plot plot, Layout layout, String across, String up) {
        List<Words> words = new ArrayList<>();
        for (String line : Wrap.lines(up, layout.detailSize(), layout.width(), 1)) {
            words.add(Words.muted(line, 0, plot.top() - ABOVE, Anchor.START));
        }
        double baseline = plot.bottom() + Plot.TICK_BASELINE + Plot.NAME_BASELINE;
        for (String line : Wrap.lines(across, layout.detailSize(), plot.right(), 1)) {
            words.add(Words.muted(line, plot.right(), baseline, Anchor.END));
        }
        return words;
    }
}
