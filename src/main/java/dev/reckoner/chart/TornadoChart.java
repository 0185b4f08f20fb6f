package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/**
 * The sensitivity of a value as bars to both sides of it, as one static SVG element, to stand
 * inside an HTML page.
 */
public final class TornadoChart {

    private TornadoChart() {}

    /**
     * Draws the bars. Values stand at their ends; of two bars on one side, the shorter one's stands
     * in the table only.
     *
     * @param tornado what to draw
     * @param layout for how wide a page; both layouts can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param tickText formats a value of the axis in the page's language
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Tornado tornado, Layout layout, String idPrefix, DoubleFunction<String> tickText) {
        String id = Svg.id(idPrefix, layout);
        return TornadoText.of(PlacedTornado.of(tornado, layout, tickText), id);
    }
}
