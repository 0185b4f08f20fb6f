package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/**
 * Lines on two logarithmic axes, as one static SVG element, to stand inside an HTML page. Lines
 * differ in colour, dash and the shape of their marks; a field around one is its range.
 */
public final class LineChart {

    private LineChart() {}

    /**
     * Draws the lines. Each ends in its last value and its name.
     *
     * @param lines what to draw
     * @param layout for how wide a page; both layouts of the same lines can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param acrossText formats a value of the axis from left to right in the page's language
     * @param upText the same for the upright axis
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Lines lines,
            Layout layout,
            String idPrefix,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        String id = Svg.id(idPrefix, layout);
        return LinesText.of(PlacedLines.of(lines, layout, acrossText, upText), id);
    }
}
