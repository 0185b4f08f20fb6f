package dev.reckoner.chart;

import dev.reckoner.chart.PlacedLines.Drawn;
import dev.reckoner.chart.PlacedLines.Spot;

/** The last step of a chart of lines. */
final class LinesText {

    private static final String STROKE = "2";

    private final PlacedLines placed;
    private final Svg svg = new Svg();

    private LinesText(PlacedLines placed) {
        this.placed = placed;
    }

    static String of(PlacedLines placed, String id) {
        return new LinesText(placed).drawing(id);
    }

    private String drawing(String id) {
        Lines lines = placed.lines();
        Svg.Alternative alternative = new Svg.Alternative(lines.title(), lines.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, lines.linked());
        svg.beginHidden();
        placed.plot().grid(svg);
        svg.texts(placed.texts());
        for (Drawn line : placed.drawn()) {
            if (!line.band().isEmpty()) {
                svg.open("path", "band " + line.series().tone().cssClass());
                svg.attribute("d", line.band()).empty();
            }
        }
        for (Drawn line : placed.drawn()) {
            stroke(line);
        }
        svg.close("g");
        if (!lines.href().isEmpty()) {
            svg.told(lines.href(), lines.title());
        }
        for (Drawn line : placed.drawn()) {
            for (Spot spot : line.spots()) {
                spot(line, spot);
            }
        }
        return (lines.href().isEmpty() ? svg : svg.untold(lines.href())).end();
    }

    private void stroke(Drawn line) {
        Tone tone = line.series().tone();
        svg.open("path", "pts " + tone.cssClass()).attribute("stroke-width", "1");
        svg.attribute("d", line.leader()).empty();
        svg.open("path", "pts " + tone.cssClass()).attribute("stroke-width", STROKE);
        String dashes = dashes(tone);
        if (!dashes.isEmpty()) {
            svg.attribute("stroke-dasharray", dashes);
        }
        svg.attribute("d", line.path()).empty();
    }

    private static String dashes(Tone tone) {
        return switch (tone) {
            case FIRST, CONTEXT -> "";
            case SECOND -> "8 5";
            case THIRD -> "1 5";
            case FOURTH -> "8 5 1 5";
        };
    }

    private void spot(Drawn line, Spot spot) {
        boolean whole = !placed.lines().href().isEmpty();
        if (!whole) {
            svg.told(spot.point().href(), spot.point().spoken());
        }
        Marker.draw(svg, line.series().tone(), spot.x(), spot.y());
        if (spot.point().equals(line.series().last())) {
            svg.words(line.value(), "v");
        }
        if (!whole) {
            svg.untold(spot.point().href());
        }
    }
}
