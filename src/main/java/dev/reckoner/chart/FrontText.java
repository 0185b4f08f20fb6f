package dev.reckoner.chart;

import dev.reckoner.chart.PlacedFront.Sample;
import dev.reckoner.chart.PlacedFront.Spot;

/**
 * The last step of a front: a full disc for each mark on it, a grey ring for each other one. A
 * mark's title names it to all readers, as a tooltip too.
 */
final class FrontText {

    private static final double DISC = 5;

    private static final double RING = 3.5;

    /** Radius within which a mark can be clicked: 24 pixels across, as large as a finger needs. */
    private static final double TARGET = 12;

    private final Svg svg = new Svg();

    private FrontText() {}

    static String of(PlacedFront placed, String id) {
        return new FrontText().drawing(placed, id);
    }

    private String drawing(PlacedFront placed, String id) {
        Front front = placed.front();
        Svg.Alternative alternative = new Svg.Alternative(front.title(), front.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, front.linked());
        svg.beginHidden();
        placed.plot().grid(svg);
        svg.texts(placed.texts());
        for (Sample sample : placed.samples()) {
            circle(sample.onFront(), sample.x(), sample.y());
        }
        if (!placed.steps().isEmpty()) {
            svg.open("path", "pts s1").attribute("stroke-width", "1.5");
            svg.attribute("d", placed.steps()).empty();
        }
        svg.close("g");
        for (Spot spot : placed.spots()) {
            spot(spot);
        }
        return svg.end();
    }

    private void spot(Spot spot) {
        Front.Mark mark = spot.mark();
        if (mark.linked()) {
            svg.open("a", "figure").attribute("href", mark.href());
        } else {
            svg.open("g", "").attribute("role", "img");
        }
        svg.inside().titled("title", mark.spoken());
        if (mark.linked()) {
            svg.open("circle", "").number("cx", spot.x()).number("cy", spot.y());
            svg.number("r", TARGET).attribute("fill-opacity", "0").empty();
        }
        circle(mark.onFront(), spot.x(), spot.y());
        for (Words label : spot.label()) {
            svg.words(label, mark.onFront() ? "v" : "");
        }
        svg.close(mark.linked() ? "a" : "g");
    }

    private void circle(boolean onFront, double x, double y) {
        svg.open("circle", onFront ? "s1" : "pts ctx").number("cx", x).number("cy", y);
        svg.number("r", onFront ? DISC : RING);
        if (!onFront) {
            svg.attribute("stroke-width", "1.5");
        }
        svg.empty();
    }
}
