package dev.reckoner.chart;

import java.util.function.DoubleFunction;

/**
 * Models in full and their smaller variants as marks, each family joined by a line in the order of
 * what its members take to run. One static SVG element, to stand inside an HTML page.
 */
public final class VariantChart {

    private VariantChart() {}

    /**
     * Draws the marks. A label stands at its mark where there is room, those of full models first;
     * one without room is left to the mark's tooltip.
     *
     * @param variants what to draw
     * @param layout for how wide a page; both layouts of the same marks can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param acrossText formats a value of the axis from left to right in the page's language
     * @param upText the same for the upright axis
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Variants variants,
            Layout layout,
            String idPrefix,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        String id = Svg.id(idPrefix, layout);
        return VariantText.of(PlacedVariants.of(variants, layout, acrossText, upText), id);
    }
}
