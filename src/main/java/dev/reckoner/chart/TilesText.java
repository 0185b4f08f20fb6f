package dev.reckoner.chart;

import dev.reckoner.chart.PlacedTiles.Field;
import dev.reckoner.chart.PlacedTiles.Sample;
import dev.reckoner.chart.Tiles.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last step of tiles: one path for each answer of a panel, and one for its borders. */
final class TilesText {

    /** Between two strokes, along either axis. */
    private static final int HATCH = 12;

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
        svg.texts(placed.texts());
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
                StringBuilder path = paths.computeIfAbsent(area, key -> new StringBuilder());
                if (area.tone() != Tone.CONTEXT) {
                    path.append(tilePath(area, x, y, field.tileWidth(), field.tileHeight()));
                } else if (begins(rows, row, column)) {
                    int right = field.x(end(rows.get(row), column));
                    int top = field.y(top(rows, row, column));
                    int foot = y + field.tileHeight();
                    path.append(tilePath(area, x, top, right - x, foot - top));
                }
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

    /** Whether hatching begins at a tile: none to its left, nor a run just like its own below. */
    private static boolean begins(List<List<Area>> rows, int row, int column) {
        return isFirst(rows.get(row), column)
                && !(row > 0 && isAlike(rows.get(row - 1), rows.get(row), column));
    }

    /** The topmost row whose run is like that of a tile. */
    private static int top(List<List<Area>> rows, int row, int column) {
        int top = row;
        while (top + 1 < rows.size() && isAlike(rows.get(top + 1), rows.get(row), column)) {
            top++;
        }
        return top;
    }

    private static boolean isAlike(List<Area> other, List<Area> row, int column) {
        return other.get(column).equals(row.get(column))
                && isFirst(other, column)
                && end(other, column) == end(row, column);
    }

    private static boolean isFirst(List<Area> row, int column) {
        return column == 0 || !row.get(column - 1).equals(row.get(column));
    }

    /** Where the run of tiles alike that begins at a column ends. */
    private static int end(List<Area> row, int column) {
        int end = column;
        while (end < row.size() && row.get(end).equals(row.get(column))) {
            end++;
        }
        return end;
    }

    private void tile(Area area, String path) {
        boolean hatched = area.tone() == Tone.CONTEXT;
        svg.open("path", (hatched ? "pts " : "tile ") + area.tone().cssClass());
        svg.attribute("d", path).empty();
    }

    /** A tile with a breath of paper around it; where there is no answer, a hatched one. */
    private static String tilePath(Area area, int x, int y, int width, int height) {
        return area.tone() == Tone.CONTEXT
                ? hatch(x, y, width, height)
                : "M" + x + " " + y + "h" + (width - 1) + "v" + (height - 1) + "H" + x + "z";
    }

    /** Rising strokes where x + y is a multiple of the spacing, so that they meet across tiles. */
    private static String hatch(int x, int y, int width, int height) {
        StringBuilder path = new StringBuilder();
        int sum = x + y + HATCH - Math.floorMod(x + y, HATCH);
        for (; sum < x + y + width + height; sum += HATCH) {
            int left = Math.max(x, sum - y - height);
            int right = Math.min(x + width, sum - y);
            path.append('M').append(left).append(' ').append(sum - left);
            path.append('L').append(right).append(' ').append(sum - right);
        }
        return path.toString();
    }
}
