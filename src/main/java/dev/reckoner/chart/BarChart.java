package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/** Horizontal bars as one static SVG element, to stand inside an HTML page. */
public final class BarChart {

    private BarChart() {}

    /**
     * Draws the bars. Bars start at 0; a value's text stands at the end of its bar, inside its
     * link. A label too long for two lines ends in an ellipsis, and is whole in what a screen
     * reader says.
     *
     * @param bars what to draw
     * @param layout for how wide a page; both layouts of the same bars can stand on one page
     * @param idPrefix begins the ids inside, unique to these bars on their page; no white space
     * @param tickText formats a value of the axis in the page's language, exactly enough to tell 2,
     *     2.5 and 3 × 10<sup>n</sup> apart
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Bars bars, Layout layout, String idPrefix, DoubleFunction<String> tickText) {
        String id = Svg.id(idPrefix, layout);
        PlacedBars placed = PlacedBars.of(SizedBars.of(bars, layout, tickText));
        return BarsText.of(placed, id);
    }
}
