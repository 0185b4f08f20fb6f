package dev.reckoner.chart;

import dev.reckoner.chart.Thinned.Cell;
import java.util.List;

/**
 * What a group's marks look like without their colour: a dot, or a dash in one of four directions.
 * Many marks are one path of short strokes with round ends; steps between them are relative,
 * because that is shorter.
 */
enum Shape {
    DOT(0, 0),
    LEVEL(1, 0),
    UPRIGHT(0, 1),
    // Across the diagonal that most points lie along, and so plainer than the other one.
    FALLING(1, 1),
    RISING(1, -1);

    /** By size of mark: half the length of a dash, and how thick dots and dashes are. */
    private static final int[] HALVES = {2, 3, 4};

    private static final double[] DOT_WIDTHS = {4, 5.5, 7};
    private static final double[] DASH_WIDTHS = {2, 2.5, 3};

    private final int right;
    private final int down;

    Shape(int right, int down) {
        this.right = right;
        this.down = down;
    }

    static Shape of(Tone tone) {
        return values()[tone.ordinal()];
    }

    /** Width of the stroke for a size of mark. */
    double width(int size) {
        return this == DOT ? DOT_WIDTHS[size] : DASH_WIDTHS[size];
    }

    /** The path of the cells whose marks have a size; empty if there is none. */
    String path(List<Cell> cells, int size) {
        StringBuilder path = new StringBuilder();
        int half = HALVES[size];
        int dx = 2 * half * right;
        int dy = 2 * half * down;
        String stroke =
                dy == 0 ? "h" + dx : dx == 0 ? "v" + dy : "l" + dx + (dy < 0 ? "" : " ") + dy;
        int x = 0;
        int y = 0;
        for (Cell cell : cells) {
            if (cell.size() != size) {
                continue;
            }
            int toX = cell.x() - half * right - x;
            int toY = cell.y() - half * down - y;
            path.append('m').append(toX).append(toY < 0 ? "" : " ").append(toY).append(stroke);
            x += toX + dx;
            y += toY + dy;
        }
        return path.toString();
    }
}
