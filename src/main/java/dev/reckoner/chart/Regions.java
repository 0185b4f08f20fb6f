package dev.reckoner.chart;

import dev.reckoner.chart.Tiles.Area;
import java.util.ArrayList;
import java.util.List;

/** The connected regions of a panel, each with the largest rectangle of tiles inside it. */
final class Regions {

    private final List<List<Area>> rows;
    private final boolean[][] seen;

    private Regions(Tiles.Panel panel) {
        this.rows = panel.rows();
        this.seen = new boolean[rows.size()][rows.get(0).size()];
    }

    /**
     * A rectangle of tiles that all lie in one region.
     *
     * @param left its first column
     * @param bottom its first row from the bottom
     * @param width in columns
     * @param height in rows
     */
    record Block(Area area, int left, int bottom, int width, int height) {}

    /** For each region its rectangles, those with most tiles first. */
    static List<List<Block>> of(Tiles.Panel panel) {
        Regions regions = new Regions(panel);
        List<List<Block>> found = new ArrayList<>();
        for (int row = 0; row < regions.rows.size(); row++) {
            for (int column = 0; column < regions.rows.get(row).size(); column++) {
                if (!regions.seen[row][column]) {
                    found.add(regions.region(row, column));
                }
            }
        }
        return found;
    }

    private List<Block> region(int row, int column) {
        Area area = rows.get(row).get(column);
        List<Block> blocks = new ArrayList<>();
        List<int[]> tiles = new ArrayList<>();
        spread(area, row, column, tiles);
        for (int[] tile : tiles) {
            blocks(area, tile[0], tile[1], blocks);
        }
        blocks.sort((a, b) -> b.width() * b.height() - a.width() * a.height());
        return blocks;
    }

    private void spread(Area area, int row, int column, List<int[]> tiles) {
        boolean inside =
                row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).size();
        if (!inside || seen[row][column] || !rows.get(row).get(column).equals(area)) {
            return;
        }
        seen[row][column] = true;
        tiles.add(new int[] {row, column});
        spread(area, row + 1, column, tiles);
        spread(area, row - 1, column, tiles);
        spread(area, row, column + 1, tiles);
        spread(area, row, column - 1, tiles);
    }

    /** The rectangles whose lower left tile is a given one; what touches lies in one region. */
    private void blocks(Area area, int row, int column, List<Block> blocks) {
        int width = rows.get(row).size() - column;
        for (int height = 1; row + height <= rows.size(); height++) {
            List<Area> top = rows.get(row + height - 1);
            int run = 0;
            while (run < width && top.get(column + run).equals(area)) {
                run++;
            }
            width = run;
            if (width == 0) {
                return;
            }
            blocks.add(new Block(area, column, row, width, height));
        }
    }
}
