package dev.reckoner.chart;

/**
 * Small charts of bars on one scale, as one static SVG element, to stand inside an HTML page. They
 * stand side by side on a wide page and below each other on a narrow one.
 */
public final class MultipleChart {

    private MultipleChart() {}

    /**
     * Draws the panels. A value stands at the end of each bar, so that the scale needs no axis.
     *
     * @param multiples what to draw
     * @param layout for how wide a page; both layouts can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(Multiples multiples, Layout layout, String idPrefix) {
        String id = Svg.id(idPrefix, layout);
        return MultiplesText.of(PlacedMultiples.of(multiples, layout), id);
    }
}
