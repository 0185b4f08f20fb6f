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
            Spot spot = spots.get(i);
            double width = i == spots.size() - 1 ? PlacedUnits.MARK * last : PlacedUnits.MARK;
            path.append('M').append(Tenths.text(spot.x()));
            path.append(placed.units().round() ? disc(spot, width) : square(spot, width));
        }
        return path.toString();
    }

    private static String square(Spot spot, double width) {
        String across = Tenths.text(width);
        String down = Tenths.text(PlacedUnits.MARK);
        return " " + Tenths.text(spot.y()) + "h" + across + "v" + down + "h-" + across + "z";
    }

    /** A disc, or one of a smaller height and width whose area is the part. */
    private static String disc(Spot spot, double width) {
        double radius = PlacedUnits.MARK / 2;
        String r = Tenths.text(width / 2);
        String middle = Tenths.text(spot.y() + radius);
        String arc = "a" + r + " " + Tenths.text(radius) + " 0 0 1 ";
        return " "
                + middle
                + arc
                + Tenths.text(width)
                + " 0"
                + arc
                + "-"
                + Tenths.text(width)
                + " 0z";
    }
}
