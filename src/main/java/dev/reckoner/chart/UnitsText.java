package dev.reckoner.chart;

import dev.reckoner.chart.PlacedUnits.Drawn;
import dev.reckoner.chart.PlacedUnits.Spot;
import java.util.List;

/** The last step of units: the marks of a row are one path, which is much shorter than elements. */
final class UnitsText {

    private static final double RADIUS = PlacedUnits.MARK / 2;

    private final PlacedUnits placed;
    private final Svg svg = new Svg();

    private UnitsText(PlacedUnits placed) {
        this.placed = placed;
    }

    static String of(PlacedUnits placed, String id) {
        return new UnitsText(placed).drawing(id);
    }

    private String drawing(String id) {
        Units units = placed.units();
        Svg.Alternative alternative = new Svg.Alternative(units.title(), units.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, units.linked());
        svg.beginHidden();
        Box key = placed.key();
        Units.Row one = new Units.Row("1", "", 1, 0, 0, "", Tone.CONTEXT, "");
        List<Spot> spot = List.of(new Spot(key.left(), key.top()));
        Drawn sample = new Drawn(one, spot, 1, List.of(), Words.plain("", 0, 0));
        if (units.round()) {
            discs(sample);
        } else {
            squares(sample);
        }
        svg.texts(placed.texts());
        svg.close("g");
        for (Drawn row : placed.drawn()) {
            row(row);
        }
        return svg.end();
    }

    private void row(Drawn drawn) {
        Units.Row row = drawn.row();
        svg.told(row.href(), row.spoken());
        if (placed.units().round()) {
            discs(drawn);
        } else {
            squares(drawn);
        }
        svg.words(drawn.value(), "v").untold(row.href());
    }

    private void squares(Drawn drawn) {
        String tone = drawn.row().tone().cssClass();
        if (!drawn.full().isEmpty()) {
            svg.open("path", "unit " + tone);
            svg.attribute("d", squares(drawn.full(), drawn.share())).empty();
        }
        if (!drawn.empty().isEmpty()) {
            svg.open("path", "pts " + tone).attribute("stroke-width", "1");
            svg.attribute("d", squares(drawn.empty(), 1)).empty();
        }
    }

    /**
     * @param last how much of the last mark is drawn, from its left
     */
    private static String squares(List<Spot> spots, double last) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            String across = Tenths.text(PlacedUnits.MARK * (i == spots.size() - 1 ? last : 1));
            path.append(at("M", spot.x(), spot.y())).append('h').append(across).append('v');
            path.append(Tenths.text(PlacedUnits.MARK)).append("h-").append(across).append('z');
        }
        return path.toString();
    }

    /** Whole discs are round ends of lines without a length. */
    private void discs(Drawn drawn) {
        String tone = drawn.row().tone().cssClass();
        List<Spot> spots = drawn.full();
        boolean parted = drawn.share() < 1 && !spots.isEmpty();
        int whole = parted ? spots.size() - 1 : spots.size();
        StringBuilder path = new StringBuilder();
        for (Spot spot : spots.subList(0, whole)) {
            path.append(at("M", spot.x() + RADIUS, spot.y() + RADIUS)).append("h0");
        }
        if (path.length() > 0) {
            svg.open("path", "pts " + tone);
            svg.attribute("stroke-width", Tenths.text(PlacedUnits.MARK));
            svg.attribute("d", path.toString()).empty();
        }
        if (parted) {
            String part = part(spots.get(whole), PlacedUnits.MARK * drawn.share());
            svg.open("path", "unit " + tone).attribute("d", part).empty();
        }
    }

    /** As much of a disc as lies left of a cut. */
    private static String part(Spot spot, double cut) {
        double half = Math.sqrt(RADIUS * RADIUS - (cut - RADIUS) * (cut - RADIUS));
        String arc = "a" + Tenths.text(RADIUS) + " " + Tenths.text(RADIUS) + " 0 ";
        String large = cut > RADIUS ? "1 0 0 " : "0 0 0 ";
        String from = at("M", spot.x() + cut, spot.y() + RADIUS - half);
        return from + arc + large + Tenths.text(2 * half) + "z";
    }

    private static String at(String command, double x, double y) {
        return command + Tenths.text(x) + " " + Tenths.text(y);
    }
}
