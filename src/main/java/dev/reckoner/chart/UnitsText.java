package dev.reckoner.chart;

import dev.reckoner.chart.PlacedUnits.Drawn;
import dev.reckoner.chart.PlacedUnits.Spot;
import java.util.List;

/** The last step of units: the marks of a row are one path, which is much shorter than elements. */
final class UnitsText {

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
        String sample = marks(List.of(new Spot(key.left(), key.top())), 1);
        svg.open("path", "unit ctx").attribute("d", sample).empty();
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
        if (!drawn.full().isEmpty()) {
            svg.open("path", "unit " + row.tone().cssClass());
            svg.attribute("d", marks(drawn.full(), drawn.share())).empty();
        }
        if (!drawn.empty().isEmpty()) {
            svg.open("path", "pts " + row.tone().cssClass()).attribute("stroke-width", "1");
            svg.attribute("d", marks(drawn.empty(), 1)).empty();
        }
        svg.words(drawn.value(), "v").untold(row.href());
    }

    /**
     * @param last how much of the last mark is drawn, from its left
     */
    private String marks(List<Spot> spots, double last) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < spots.size(); i++) {
            double share = i == spots.size() - 1 ? last : 1;
            path.append(
                    placed.units().round()
                            ? disc(spots.get(i), share)
                            : square(spots.get(i), share));
        }
        return path.toString();
    }

    private static String square(Spot spot, double share) {
        String across = Tenths.text(PlacedUnits.MARK * share);
        String down = Tenths.text(PlacedUnits.MARK);
        return at(spot.x(), spot.y()) + "h" + across + "v" + down + "h-" + across + "z";
    }

    /** A disc, or as much of its width from the left. */
    private static String disc(Spot spot, double share) {
        double radius = PlacedUnits.MARK / 2;
        double middle = spot.y() + radius;
        String arc = "a" + Tenths.text(radius) + " " + Tenths.text(radius) + " 0 ";
        if (share == 1) {
            String across = Tenths.text(PlacedUnits.MARK);
            return at(spot.x(), middle)
                    + arc
                    + "0 1 "
                    + across
                    + " 0"
                    + arc
                    + "0 1-"
                    + across
                    + " 0z";
        }
        double cut = PlacedUnits.MARK * share;
        double half = Math.sqrt(radius * radius - (cut - radius) * (cut - radius));
        String large = cut > radius ? "1 0 0 " : "0 0 0 ";
        return at(spot.x() + cut, middle - half) + arc + large + Tenths.text(2 * half) + "z";
    }

    private static String at(double x, double y) {
        return "M" + Tenths.text(x) + " " + Tenths.text(y);
    }
}
