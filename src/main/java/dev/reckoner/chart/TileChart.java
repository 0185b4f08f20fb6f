package dev.reckoner.chart;

/**
 * Regions in which one answer holds, as tinted tiles with a line around each region and its name
 * inside. One static SVG element, to stand inside an HTML page.
 */
public final class TileChart {

    private TileChart() {}

    /**
     * Draws the tiles: panels beside each other on a wide page, one below the other on a narrow
     * one. A region too small for its name goes without; an answer that is named nowhere is named
     * below the panels. The link, if any, is one for all tiles.
     *
     * @param tiles what to draw
     * @param layout for how wide a page; both layouts of the same tiles can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(Tiles tiles, Layout layout, String idPrefix) {
        String id = Svg.id(idPrefix, layout);
        return TilesText.of(PlacedTiles.of(tiles, layout), id);
    }
}
