package dev.reckoner.chart;

/** A mark whose shape tells its tone apart too; hollow ones are filled with the paper. */
final class Marker {

    /** Half of its width. */
    static final double HALF = 4.5;

    private Marker() {}

    static void draw(Svg svg, Tone tone, double x, double y) {
        boolean square = tone == Tone.THIRD || tone == Tone.FOURTH;
        boolean hollow = tone == Tone.SECOND || tone == Tone.FOURTH;
        String cssClass = hollow ? "pts hollow " + tone.cssClass() : tone.cssClass();
        if (square) {
            svg.open("rect", cssClass).number("x", x - HALF).number("y", y - HALF);
            svg.number("width", 2 * HALF).number("height", 2 * HALF);
        } else {
            svg.open("circle", cssClass).number("cx", x).number("cy", y).number("r", HALF);
        }
        if (hollow) {
            svg.attribute("stroke-width", "2");
        }
        svg.empty();
    }
}
