package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static dev.reckoner.chart.PlotCases.group;
import static dev.reckoner.chart.PlotCases.scatter;
import static dev.reckoner.chart.PlotCases.svg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.Scatter.Group;
import dev.reckoner.chart.Scatter.Point;
import dev.reckoner.chart.Thinned.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ScatterChartTest {

    private static final Plot PLOT = plot(LogAxis.over(1.5, 90));

    private static Plot plot(LogAxis axis) {
        return new Plot(40, 20, 450, 450, axis, axis);
    }

    @Test
    void drawingsWeighAtMostTwentyKilobytes() {
        Random random = new Random(3);
        List<Group> anywhere = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 4000; i++) {
                points.add(
                        new Point(
                                Math.exp(9 * random.nextDouble()),
                                Math.exp(9 * random.nextDouble())));
            }
            anywhere.add(new Group("A group of " + tone, "4,000 points", tone, points));
        }
        Scatter everywhere = scatter(anywhere.toArray(Group[]::new));
        for (Scatter scatter : List.of(PlotCases.fourGroups(1000), everywhere)) {
            for (Layout layout : Layout.values()) {
                int size = svg(scatter, layout).getBytes(StandardCharsets.UTF_8).length;
                assertTrue(size <= 20_000, layout + ": " + size + " bytes");
            }
        }
    }

    @Test
    void noPointIsLostInThinning() {
        Scatter scatter = PlotCases.fourGroups(1000);
        List<Thinned> groups = Thinned.of(scatter, plot(scatter.axis()));
        int marks = 0;
        for (Thinned thinned : groups) {
            assertEquals(1000, thinned.cells().stream().mapToInt(Cell::points).sum());
            marks += thinned.cells().size();
        }
        assertTrue(marks <= Thinned.MOST_MARKS && marks > Thinned.MOST_MARKS / 2, marks + " marks");
    }

    @Test
    void marksStandWhereTheirPointsAre() {
        for (double x = 2; x < 80; x *= 1.3) {
            for (double y = 2; y < 80; y *= 1.3) {
                Thinned thinned =
                        Thinned.of(scatter(group(Tone.FIRST, new Point(x, y))), PLOT).get(0);
                assertEquals(PLOT.x(x), thinned.cells().get(0).x(), Thinned.FINEST);
                assertEquals(PLOT.y(y), thinned.cells().get(0).y(), Thinned.FINEST);
            }
        }
    }

    @Test
    void aMarkSaysHowManyPointsItStandsFor() {
        int[] points = {1, 2, 4, 5, 900};
        List<Integer> sizes = new ArrayList<>();
        for (int count : points) {
            List<Point> same = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                same.add(new Point(9, 9));
            }
            Group group = new Group("A", "", Tone.FIRST, same);
            sizes.add(Thinned.of(scatter(group), PLOT).get(0).cells().get(0).size());
        }
        assertEquals(List.of(0, 1, 1, 2, 2), sizes);
    }

    @Test
    void groupsDifferInShapeToo() {
        List<Cell> cells = List.of(new Cell(50, 60, 1), new Cell(70, 50, 1));
        Set<String> paths = new HashSet<>();
        for (Tone tone : Tone.values()) {
            paths.add(Shape.of(tone).path(cells, 0));
        }
        assertEquals(
                Set.of(
                        "m50 60h0m20-10h0",
                        "m48 60h4m16-10h4",
                        "m50 58v4m20-14v4",
                        "m48 62l4-4m16-6l4-4",
                        "m48 58l4 4m16-14l4 4"),
                paths);
    }

    @Test
    void equalValuesLieOnTheDiagonal() {
        assertEquals(PLOT.x(9) - PLOT.left(), PLOT.bottom() - PLOT.y(9), 0.05);
    }

    @Test
    void theBandIsAQuarterAboveAndBelow() throws Exception {
        Scatter scatter = scatter(group(Tone.FIRST, new Point(2, 3), new Point(60, 50)));
        PlacedScatter placed = PlacedScatter.of(scatter, Layout.WIDE, Cases::plain);
        Plot plot = placed.plot();
        List<Element> lines =
                elements(parse(svg(scatter, Layout.WIDE)), "line").stream()
                        .filter(line -> line.getParentNode().getNodeName().equals("a"))
                        .toList();
        assertEquals(3, lines.size());
        assertEquals(Tenths.text(plot.y(1.25)), lines.get(1).getAttribute("y1"));
        assertEquals(Tenths.text(plot.x(80)), lines.get(1).getAttribute("x2"));
        assertEquals(Tenths.text(plot.x(1.25)), lines.get(2).getAttribute("x1"));
        assertEquals(Tenths.text(plot.y(80)), lines.get(2).getAttribute("y2"));
    }

    @Test
    void allPointsAreOneLink() throws Exception {
        Document drawing = parse(svg(PlotCases.fourGroups(30), Layout.NARROW));
        assertEquals("group", drawing.getDocumentElement().getAttribute("role"));
        assertEquals(1, elements(drawing, "a").size());
        assertEquals("#how", elements(drawing, "a").get(0).getAttribute("href"));
        Document still = parse(PlotCases.all().get("scatter-one-point").apply(Layout.NARROW));
        assertEquals("img", still.getDocumentElement().getAttribute("role"));
        assertEquals(List.of(), elements(still, "a"));
    }

    @Test
    void sizesAreExplainedOnlyWhereThereAreSome() {
        Point point = new Point(9, 9);
        assertTrue(svg(scatter(group(Tone.FIRST, point, point)), Layout.WIDE).contains(">5+<"));
        assertFalse(svg(scatter(group(Tone.FIRST, point)), Layout.WIDE).contains(">5+<"));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0, -1, 1e101}) {
            assertThrows(IllegalArgumentException.class, () -> new Point(bad, 1));
            assertThrows(IllegalArgumentException.class, () -> new Point(1, bad));
        }
        Group group = group(Tone.FIRST, new Point(1, 1));
        assertThrows(IllegalArgumentException.class, () -> group(Tone.FIRST));
        assertThrows(IllegalArgumentException.class, () -> scatter());
        assertThrows(IllegalArgumentException.class, () -> scatter(group, group));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Scatter("T", " ", PlotCases.TIMES, List.of(group), ""));
    }
}
