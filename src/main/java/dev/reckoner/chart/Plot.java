package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The rectangle between two axes.
 *
 * @param left in pixels of the drawing, as all lengths
 * @param across the scale from left to right
 * @param up the scale from bottom to top
 */
record Plot(double left, double top, double width, double height, Scale across, Scale up) {

    /** From the foot of the plot to the baseline of the ticks. */
    static final double TICK_BASELINE = 19;

    /** From there to the baseline of the name of the axis. */
    static final double NAME_BASELINE = 19;

    /** Between a plot and the texts left of it, and at least between two ticks. */
    static final double GAP = 8;

    /** From the middle of a line of text to its baseline. */
    static final double MIDDLE_TO_BASELINE = 5;

    /** The room that the texts of an axis left of a plot take, the gap to the plot included. */
    static double room(Scale up, DoubleFunction<String> tickText, Layout layout) {
        double widest = 0;
        for (double value : up.ticks()) {
            String text = tickText.apply(value);
            widest = Math.max(widest, TextWidth.of(text, layout.detailSize()));
        }
        return Tenths.round(widest + GAP);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double x(double value) {
        return Tenths.round(left + across.share(value) * width);
    }

    double y(double value) {
        return Tenths.round(bottom() - up.share(value) * height);
    }

    /** Lines at the ticks, and where the plot ends to the left and below. */
    void grid(Svg svg) {
        StringBuilder path = new StringBuilder();
        for (double x : edged(across, true)) {
            path.append('M').append(Tenths.text(x)).append(' ').append(Tenths.text(top));
            path.append('V').append(Tenths.text(bottom()));
        }
        for (double y : edged(up, false)) {
            path.append('M').append(Tenths.text(left)).append(' ').append(Tenths.text(y));
            path.append('H').append(Tenths.text(right()));
        }
        svg.grid(path.toString());
    }

    /** Texts of both axes; one that would touch its neighbour is left out. */
    List<Words> ticks(
            Layout layout, DoubleFunction<String> acrossText, DoubleFunction<String> upText) {
        List<Words> words = new ArrayList<>();
        double taken = Double.NEGATIVE_INFINITY;
        for (double value : across.ticks()) {
            String text = acrossText.apply(value);
            double half = TextWidth.of(text, layout.detailSize()) / 2;
            double x = Math.min(Math.max(x(value), half), layout.width() - half);
            if (x - half >= taken + GAP) {
                words.add(Words.muted(text, x, bottom() + TICK_BASELINE, Anchor.MIDDLE));
                taken = x + half;
            }
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (double value : up.ticks()) {
            double y = y(value) + MIDDLE_TO_BASELINE;
            if (y <= lowest - layout.detailSize()) {
                words.add(Words.muted(upText.apply(value), left - GAP, y, Anchor.END));
                lowest = y;
            }
        }
        return words;
    }

    private List<Double> edged(Scale scale, boolean isAcross) {
        List<Double> places = new ArrayList<>();
        places.add(Tenths.round(isAcross ? left : bottom()));
        for (double value : scale.ticks()) {
            double place = isAcross ? x(value) : y(value);
            if (place != places.get(0)) {
                places.add(place);
            }
        }
        return places;
    }
}
