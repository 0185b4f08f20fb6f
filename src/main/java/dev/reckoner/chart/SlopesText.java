package dev.reckoner.chart;

import dev.reckoner.chart.PlacedSlopes.Drawn;
import dev.reckoner.chart.PlacedSlopes.End;

/** The last step of slopes. Each end is told with the name of its line. */
final class SlopesText {

    private static final double DISC = 4;

    private static final String STROKE = "2.5";

    /** Between an end and the line to its label. */
    private static final double GAP = 4;

    private final PlacedSlopes placed;
    private final Svg svg = new Svg();

    private SlopesText(PlacedSlopes placed) {
        this.placed = placed;
    }

    static String of(PlacedSlopes placed, String id) {
        return new SlopesText(placed).drawing(id);
    }

    private String drawing(String id) {
        Slopes slopes = placed.slopes();
        Svg.Alternative alternative = new Svg.Alternative(slopes.title(), slopes.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, slopes.linked());
        svg.beginHidden();
        String side = "V" + Tenths.text(placed.bottom());
        svg.grid(
                at("M", placed.left(), placed.top())
                        + side
                        + at("M", placed.right(), placed.top())
                        + side);
        svg.line("zero", placed.left(), placed.right(), placed.bottom(), placed.bottom());
        svg.texts(placed.texts());
        for (Drawn drawn : placed.drawn()) {
            Tone tone = drawn.line().tone();
            String line =
                    at("M", placed.left(), drawn.before().y())
                            + at("L", placed.right(), drawn.after().y());
            stroke(tone, STROKE, line);
            stroke(
                    tone,
                    "1",
                    leader(placed.left(), -1, drawn.before())
                            + leader(placed.right(), 1, drawn.after()));
        }
        svg.close("g");
        for (Drawn drawn : placed.drawn()) {
            end(drawn, drawn.before(), placed.left(), slopes.before());
            end(drawn, drawn.after(), placed.right(), slopes.after());
        }
        return svg.end();
    }

    private String leader(double x, int direction, End end) {
        double from = x + direction * (DISC + GAP);
        double to = end.value().x() - direction * GAP;
        return at("M", from, end.y()) + at("L", to, end.level());
    }

    private void stroke(Tone tone, String width, String path) {
        svg.open("path", "pts " + tone.cssClass()).attribute("stroke-width", width);
        svg.attribute("d", path).empty();
    }

    private void end(Drawn drawn, End end, double x, String side) {
        Slopes.End said = end.end();
        svg.told(said.href(), drawn.line().label() + ", " + side + ", " + said.text());
        if (said.ranged()) {
            String path = at("M", x, end.low()) + "V" + Tenths.text(end.high());
            for (String cssClass : new String[] {"halo", "rng"}) {
                svg.open("path", cssClass).attribute("d", path).empty();
            }
        }
        svg.open("circle", drawn.line().tone().cssClass()).number("cx", x).number("cy", end.y());
        svg.number("r", DISC).empty();
        svg.words(end.value(), "v").untold(said.href());
    }

    private static String at(String command, double x, double y) {
        return command + Tenths.text(x) + " " + Tenths.text(y);
    }
}
