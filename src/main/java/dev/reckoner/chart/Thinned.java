package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Points of a group, one mark for each cell of a grid over the plot. A mark stands in the middle of
 * its cell and has one of three sizes: one point, two to four, five or more.
 *
 * @param cells by row and then column, each with its number of points
 */
record Thinned(Scatter.Group group, List<Cell> cells) {

    /** The finest grid that is tried, in pixels: about half of a mark. */
    static final int FINEST = 3;

    /** Marks of all groups together. At 12 bytes a mark they weigh 18 kB at most. */
    static final int MOST_MARKS = 1500;

    Thinned {
        cells = List.copyOf(cells);
    }

    /**
     * A cell that holds points.
     *
     * @param x of its middle, a whole number of pixels
     * @param points how many of the group's points it holds
     */
    record Cell(int x, int y, int points) {

        /** 0 for a single point, 1 for two to four, 2 for more. */
        int size() {
            return points == 1 ? 0 : points < 5 ? 1 : 2;
        }
    }

    /** Every group on the same grid: the finest that leaves no more marks than allowed. */
    static List<Thinned> of(Scatter scatter, Plot plot) {
        for (int pixels = FINEST; ; pixels++) {
            List<Thinned> groups = new ArrayList<>();
            int marks = 0;
            for (Scatter.Group group : scatter.groups()) {
                Thinned thinned = of(group, plot, pixels);
                groups.add(thinned);
                marks += thinned.cells().size();
            }
            if (marks <= MOST_MARKS) {
                return groups;
            }
        }
    }

    private static Thinned of(Scatter.Group group, Plot plot, int pixels) {
        Map<Integer, Map<Integer, Integer>> rows = new TreeMap<>();
        for (Scatter.Point point : group.points()) {
            int row = (int) Math.floor((plot.y(point.y()) - plot.top()) / pixels);
            int column = (int) Math.floor((plot.x(point.x()) - plot.left()) / pixels);
            rows.computeIfAbsent(row, any -> new TreeMap<>()).merge(column, 1, Integer::sum);
        }
        List<Cell> cells = new ArrayList<>();
        rows.forEach(
                (row, columns) ->
                        columns.forEach(
                                (column, points) ->
                                        cells.add(
                                                new Cell(
                                                        middle(plot.left(), column, pixels),
                                                        middle(plot.top(), row, pixels),
                                                        points))));
        return new Thinned(group, cells);
    }

    private static int middle(double from, int cell, int pixels) {
        return (int) Math.round(from + (cell + 0.5) * pixels);
    }
}
