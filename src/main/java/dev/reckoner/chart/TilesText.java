package dev.reckoner.chart;

import dev.reckoner.chart.PlacedTiles.Field;
import dev.reckoner.chart.PlacedTiles.Sample;
import dev.reckoner.chart.Tiles.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last step of tiles: one path for each answer of a panel, and one for its borders. */
final class TilesText {

    private final Svg svg = new Svg();

    private TilesText() {}

    static String of(PlacedTiles placed, String id) {
        return new TilesText().drawing(placed, id);
    }

    private String drawing(PlacedTiles placed, String id) {
        Tiles tiles = placed.tiles();
        Svg.Alternative alternative = new Svg.Alternative(tiles.title(), tiles.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, tiles.linked());
        svg.beginHidden();
        for (Words words : placed.texts()) {
            svg.words(words, "");
        }
        for (Sample sample : placed.key()) {
            int side = PlacedTiles.sample();
            tile(sample.area(), tilePath(sample.area(), sample.left(), sample.top(), side, side));
        }
        svg.close("g");
        if (tiles.linked()) {
            svg.open("a", "figure").attribute("href", tiles.href());
            svg.attribute("aria-label", tiles.title()).inside();
        } else {
            svg.beginHidden();
        }
        for (Field field : placed.fields()) {
            field(field);
        }
        for (Words name : placed.names()) {
            svg.words(name, "v");
        }
        return svg.close(tiles.linked() ? "a" : "g").end();
    }

    private void field(Field field) {
        Map<Area, StringBuilder> paths = new LinkedHashMap<>();
        StringBuilder borders = new StringBuilder();
        List<List<Area>> rows = field.panel().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Area area = rows.get(row).get(column);
                int x = field.x(column);
                int y = field.y(row);
                paths.computeIfAbsent(area, key -> new StringBuilder())
                        .append(tilePath(area, x, y, field.tileWidth(), field.tileHeight()));
                if (column > 0 && !rows.get(row).get(column - 1).equals(area)) {
                    borders.append('M').append(x).append(' ').append(y);
                    borders.append('v').append(field.tileHeight());
                }
                if (row > 0 && !rows.get(row - 1).get(column).equals(area)) {
                    borders.append('M').append(x).append(' ').append(y + field.tileHeight());
                    borders.append('h').append(field.tileWidth());
                }
            }
        }
        paths.forEach((area, path) -> tile(area, path.toString()));
        if (borders.length() > 0) {
            svg.open("path", "rng").attribute("d", borders.toString()).empty();
        }
    }

    private void tile(Area area, String path) {
        boolean hatched = area.tone() == Tone.CONTEXT;
        svg.open("path", (hatched ? "pts " : "tile ") + area.tone().cssClass());
        svg.attribute("d", path).empty();
    }

    /** A tile with a breath of paper around it; where there is no answer, three strokes. */
    private static String tilePath(Area area, int x, int y, int width, int height) {
        if (area.tone() != Tone.CONTEXT) {
            return "M" + x + " " + y + "h" + (width - 1) + "v" + (height - 1) + "H" + x + "z";
        }
        StringBuilder path = new StringBuilder();
        int rise = height / 2;
        for (int left = 2; left + 4 <= width; left += 10) {
            int run = Math.min(rise, width - 2 - left);
            path.append('M').append(x + left).append(' ').append(y + (height + rise) / 2);
            path.append('l').append(run).append(" -").append(run);
        }
        return path.toString();
    }
}
