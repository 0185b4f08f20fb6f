package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static dev.reckoner.chart.LineCases.lines;
import static dev.reckoner.chart.LineCases.series;
import static dev.reckoner.chart.LineCases.slope;
import static dev.reckoner.chart.LineCases.slopes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Lines and slopes. */
class LineChartTest {

    private static List<Element> drawn(String name, String element) throws Exception {
        return elements(parse(LineCases.all().get(name).apply(Layout.NARROW)), element);
    }

    @Test
    void pointsAreLinksUnlessTheWholeIsOne() throws Exception {
        assertEquals(15, drawn("lines", "a").size());
        assertEquals(1, drawn("lines-five", "a").size());
    }

    @Test
    void onlyALineWithARangeHasAField() throws Exception {
        long fields =
                drawn("lines", "path").stream()
                        .filter(path -> path.getAttribute("class").startsWith("band"))
                        .count();
        assertEquals(2, fields);
    }

    @Test
    void linesDifferInMoreThanColour() throws Exception {
        Set<String> looks = new HashSet<>();
        for (Element path : drawn("lines-five", "path")) {
            if (path.getAttribute("stroke-width").equals("2")) {
                looks.add(path.getAttribute("stroke-dasharray"));
            }
        }
        // Grey is told apart by its lightness and its place, and has no dash of its own.
        assertEquals(4, looks.size());
    }

    @Test
    void equalFactorsAreEqualLengths() {
        PlacedLines placed =
                PlacedLines.of(
                        lines("", series("A", Tone.FIRST, 16, 1, 1)),
                        Layout.WIDE,
                        Cases::plain,
                        Cases::plain);
        List<PlacedLines.Spot> spots = placed.drawn().get(0).spots();
        for (int i = 2; i < spots.size(); i++) {
            double step = spots.get(i).x() - spots.get(i - 1).x();
            assertEquals(spots.get(1).x() - spots.get(0).x(), step, 0.11);
        }
    }

    @Test
    void halfTheHeightOfASlopeIsHalfTheValue() {
        PlacedSlopes placed = PlacedSlopes.of(slopes(slope("A", Tone.FIRST, 8, 4)), Layout.WIDE);
        PlacedSlopes.Drawn line = placed.drawn().get(0);
        double before = placed.bottom() - line.before().y();
        assertEquals(before / 2, placed.bottom() - line.after().y(), 0.11);
    }

    @Test
    void eachEndIsToldWithItsLineAndItsSide() throws Exception {
        List<String> said = new ArrayList<>();
        drawn("slopes-zh", "a").forEach(link -> said.add(link.getAttribute("aria-label")));
        assertEquals("两台p5，Llama 3.1 405B原精度, 2025年5月10日, 14.4万美元", said.get(0));
        assertEquals(4, said.size());
    }

    @Test
    void labelsAtTheEndsOfSlopesDoNotOverlap() {
        for (Slopes slopes : LineCases.slopes().values()) {
            for (Layout layout : Layout.values()) {
                PlacedSlopes placed = PlacedSlopes.of(slopes, layout);
                List<Double> rights = new ArrayList<>();
                placed.drawn().forEach(drawn -> rights.add(drawn.after().value().y()));
                placed.texts().stream()
                        .filter(text -> text.x() > placed.right())
                        .filter(text -> text.anchor() == Words.Anchor.START)
                        .forEach(text -> rights.add(text.y()));
                rights.sort(null);
                for (int i = 1; i < rights.size(); i++) {
                    double step = rights.get(i) - rights.get(i - 1);
                    assertTrue(step >= layout.lineHeight() - 0.2, slopes.title() + rights);
                }
            }
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Lines.Series one = series("A", Tone.FIRST, 1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> lines(""));
        assertThrows(IllegalArgumentException.class, () -> lines("", one, one));
        assertThrows(IllegalArgumentException.class, () -> new Lines.Point(1, 0, 0, 0, "", "", ""));
        assertThrows(IllegalArgumentException.class, () -> new Lines.Point(1, 1, 2, 1, "", "", ""));
        assertThrows(IllegalArgumentException.class, () -> slopes(new Slopes.Line[0]));
        assertThrows(IllegalArgumentException.class, () -> new Slopes.End(-1, -1, -1, "", ""));
    }
}
