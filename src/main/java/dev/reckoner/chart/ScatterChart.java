package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/**
 * Predicted against measured values on equal logarithmic axes as one static SVG element, to stand
 * inside an HTML page. The diagonal is where both are equal; thin lines lie a factor of 1.25 above
 * and below it.
 *
 * <p>Points are thinned so that the drawing weighs at most 20 kB: over the plot lies a grid of
 * square cells, the finest of 3, 4, 5… pixels on which all groups together have at most 1,500
 * marks, and a group has one mark in each cell that holds any of its points. The mark's size says
 * whether it stands for one point, for two to four, or for more.
 */
public final class ScatterChart {

    private ScatterChart() {}

    /**
     * Draws the points. Its link, if any, is one for all of them.
     *
     * @param scatter what to draw
     * @param layout for how wide a page; both layouts of the same points can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param tickText formats a value of both axes in the page's language, exactly enough to tell
     *     1, 2 and 5 × 10<sup>n</sup> apart
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Scatter scatter, Layout layout, String idPrefix, DoubleFunction<String> tickText) {
        String id = Svg.id(idPrefix, layout);
        return ScatterText.of(PlacedScatter.of(scatter, layout, tickText), id);
    }
}
