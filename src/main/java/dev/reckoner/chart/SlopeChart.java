package dev.reckoner.chart;

/**
 * Values of two days as lines between them, as one static SVG element, to stand inside an HTML
 * page. Heights are measured from 0, so that half the height is half the value.
 */
public final class SlopeChart {

    private SlopeChart() {}

    /**
     * Draws the lines. The value stands at each end, and the name below it at the right one.
     *
     * @param slopes what to draw
     * @param layout for how wide a page; both layouts of the same lines can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(Slopes slopes, Layout layout, String idPrefix) {
        String id = Svg.id(idPrefix, layout);
        return SlopesText.of(PlacedSlopes.of(slopes, layout), id);
    }
}
