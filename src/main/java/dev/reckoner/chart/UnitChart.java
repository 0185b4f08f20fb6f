package dev.reckoner.chart;

/**
 * Things to be counted, as one static SVG element, to stand inside an HTML page. A part of a thing
 * is a part of a mark; a place in a group that nothing takes is an outline.
 */
public final class UnitChart {

    private UnitChart() {}

    /**
     * Draws the marks, with the count at the end of each row.
     *
     * @param units what to draw
     * @param layout for how wide a page; both layouts can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(Units units, Layout layout, String idPrefix) {
        String id = Svg.id(idPrefix, layout);
        return UnitsText.of(PlacedUnits.of(units, layout), id);
    }
}
