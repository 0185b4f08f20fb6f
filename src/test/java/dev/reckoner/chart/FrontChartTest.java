package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static dev.reckoner.chart.PlotCases.front;
import static dev.reckoner.chart.PlotCases.mark;
import static dev.reckoner.chart.PlotCases.svg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.Front.Mark;
import dev.reckoner.chart.PlacedFront.Spot;
import dev.reckoner.chart.Words.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FrontChartTest {

    @Test
    void theLineGoesLevelToEachMarkAndThenUp() {
        Front front = front(mark("B", 4, 10, true), mark("A", 2, 1, true), mark("C", 3, 50, false));
        PlacedFront placed = PlacedFront.of(front, Layout.WIDE, Cases::plain, Cases::plain);
        Plot plot = placed.plot();
        assertEquals(
                "M"
                        + Tenths.text(plot.left())
                        + " "
                        + Tenths.text(plot.y(1))
                        + "H"
                        + Tenths.text(plot.x(2))
                        + "V"
                        + Tenths.text(plot.y(10))
                        + "H"
                        + Tenths.text(plot.x(4))
                        + "V"
                        + Tenths.text(plot.top()),
                placed.steps());
    }

    @Test
    void labelsTouchNeitherEachOtherNorMarks() {
        for (Front front : List.of(PlotCases.speeds(), PlotCases.sixty())) {
            for (Layout layout : Layout.values()) {
                PlacedFront placed = PlotCases.placed(front, layout);
                List<Box> labels = new ArrayList<>();
                for (Spot spot : placed.spots()) {
                    spot.label().forEach(words -> labels.add(box(words, layout)));
                }
                for (int i = 0; i < labels.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertFalse(labels.get(i).touches(labels.get(j)), layout + " " + i);
                    }
                    for (Spot spot : placed.spots()) {
                        Box mark = Box.around(spot.x(), spot.y(), spot.x(), spot.y(), 4);
                        assertFalse(labels.get(i).touches(mark), layout + " " + i);
                    }
                }
                assertTrue(labels.size() >= 5, labels.size() + " labels");
            }
        }
    }

    private static Box box(Words words, Layout layout) {
        boolean muted = words.plain().isEmpty();
        double size = muted ? layout.detailSize() : layout.labelSize();
        String text = words.plain() + words.muted();
        double width = muted ? TextWidth.of(text, size) : TextWidth.ofBold(text, size);
        double left =
                words.anchor() == Anchor.START
                        ? words.x()
                        : words.x() - (words.anchor() == Anchor.END ? width : width / 2);
        return new Box(left, words.y() - size * 0.7, left + width, words.y() + size * 0.2);
    }

    @Test
    void everyMarkOfTheFrontIsNamedOrNumbered() {
        for (Front front : List.of(PlotCases.speeds(), PlotCases.sixty())) {
            for (Layout layout : Layout.values()) {
                for (Spot spot : PlotCases.placed(front, layout).spots()) {
                    if (spot.mark().onFront()) {
                        assertEquals(1, spot.label().size(), layout + ": " + spot.mark().label());
                    }
                }
            }
        }
    }

    @Test
    void whatHasNoRoomOnTheFrontIsListedBelowFromLeftToRight() {
        for (Layout layout : Layout.values()) {
            PlacedFront placed = PlotCases.placed(PlotCases.crowded(), layout);
            List<String> below =
                    placed.texts().stream()
                            .map(Words::muted)
                            .filter(text -> text.contains("speculative"))
                            .toList();
            long labelled = placed.spots().stream().filter(FrontChartTest::isLabelled).count();
            assertEquals(9, below.size() + labelled);
            assertEquals(below.stream().sorted().toList(), below);
        }
    }

    private static boolean isLabelled(Spot spot) {
        return spot.label().stream().anyMatch(words -> words.plain().contains("speculative"));
    }

    @Test
    void eachMarkIsALinkNamedByLabelAndValues() throws Exception {
        Document drawing = parse(svg(PlotCases.speeds(), Layout.WIDE));
        List<Element> links = elements(drawing, "a");
        assertEquals(10, links.size());
        Element last = links.get(9);
        assertEquals("#why-x", last.getAttribute("href"));
        assertEquals(
                "8 × B200 · NVFP4 · one user, $27.0 per million at 188.0 tokens/s",
                last.getElementsByTagName("title").item(0).getTextContent());
        Document still = parse(PlotCases.all().get("front-one-mark").apply(Layout.WIDE));
        assertEquals("img", still.getDocumentElement().getAttribute("role"));
    }

    @Test
    void marksOfTheFrontDifferInShapeToo() throws Exception {
        Document drawing =
                parse(svg(front(mark("A", 1, 1, true), mark("B", 1, 2, false)), Layout.WIDE));
        List<String> classes =
                elements(drawing, "circle").stream().map(c -> c.getAttribute("class")).toList();
        assertEquals(List.of("s1", "pts ctx", "", "pts ctx", "", "s1"), classes);
    }

    @Test
    void sixtyLinkedMarksWeighAtMostTwentyKilobytes() {
        for (Layout layout : Layout.values()) {
            int size = svg(PlotCases.sixty(), layout).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(size <= 20_000, layout + ": " + size + " bytes");
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0, -1, 1e101}) {
            assertThrows(IllegalArgumentException.class, () -> mark("A", bad, 1, true));
            assertThrows(IllegalArgumentException.class, () -> mark("A", 1, bad, true));
        }
        Mark cheap = mark("A", 2, 1, true);
        assertThrows(IllegalArgumentException.class, () -> mark(" ", 1, 1, true));
        assertThrows(IllegalArgumentException.class, () -> front());
        assertThrows(
                IllegalArgumentException.class,
                () -> front(Collections.nCopies(61, cheap).toArray(Mark[]::new)));
        IllegalArgumentException beaten =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> front(cheap, mark("B", 1, 3, true), mark("C", 9, 9, false)));
        assertEquals("B is beaten by A", beaten.getMessage());
    }
}
