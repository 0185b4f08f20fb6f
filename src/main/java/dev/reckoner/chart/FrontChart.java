package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/**
 * Choices as marks, and the front of those that no other beats as a line in steps: at each place
 * across, the line's height is the least that reaches at least so far. One static SVG element, to
 * stand inside an HTML page.
 */
public final class FrontChart {

    private FrontChart() {}

    /**
     * Draws the marks. A label stands at its mark where there is room. One without room is left to
     * the mark's tooltip, unless the mark is on the front: then a number stands at the mark, and
     * the label at the same number below the plot. Numbers count from left to right; one without
     * room itself is left out.
     *
     * @param front what to draw
     * @param layout for how wide a page; both layouts of the same marks can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param acrossText formats a value of the axis from left to right in the page's language,
     *     exactly enough to tell 2, 2.5 and 3 × 10<sup>n</sup> apart
     * @param upText the same for the upright axis
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Front front,
            Layout layout,
            String idPrefix,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        String id = Svg.id(idPrefix, layout);
        return FrontText.of(PlacedFront.of(front, layout, acrossText, upText), id);
    }
}
