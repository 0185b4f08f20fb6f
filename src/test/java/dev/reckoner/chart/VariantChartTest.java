package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static dev.reckoner.chart.VariantCases.family;
import static dev.reckoner.chart.VariantCases.mark;
import static dev.reckoner.chart.VariantCases.variants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.PlacedVariants.Spot;
import dev.reckoner.chart.Variants.Mark;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class VariantChartTest {

    private static PlacedVariants placed(Variants variants, Layout layout) {
        return PlacedVariants.of(variants, layout, Cases::plain, Cases::plain);
    }

    @Test
    void aLineLeadsThroughAFamilyInTheOrderOfWhatItTakes() {
        PlacedVariants placed =
                placed(
                        variants(
                                false,
                                family(
                                        "F",
                                        Tone.FIRST,
                                        mark("full", 16, 80, true),
                                        mark("least", 2, 40, false),
                                        mark("half", 8, 79, false))),
                        Layout.WIDE);
        Plot plot = placed.plot();
        String expected = "M" + at(plot, 2, 40) + "L" + at(plot, 8, 79) + "L" + at(plot, 16, 80);
        assertEquals(List.of(expected), placed.lines());
    }

    private static String at(Plot plot, double x, double y) {
        return Tenths.text(plot.x(x)) + " " + Tenths.text(plot.y(y));
    }

    @Test
    void theUprightAxisBeginsAtZeroSoThatSmallDifferencesLookSmall() {
        Plot plot = placed(VariantCases.pupils(), Layout.NARROW).plot();
        assertEquals(plot.bottom(), plot.y(0));
    }

    @Test
    void aModelInFullIsRingedAndNamed() throws Exception {
        for (Layout layout : Layout.values()) {
            for (Spot spot : placed(VariantCases.families(), layout).spots()) {
                assertTrue(!spot.mark().full() || spot.label().isPresent(), spot.mark().label());
            }
        }
        Document drawing = parse(PlotCases.svg(VariantCases.pupils(), Layout.WIDE));
        long rings =
                elements(drawing, "circle").stream()
                        .filter(circle -> circle.getAttribute("class").equals("pts s1"))
                        .count();
        assertEquals(2, rings, "at the mark and in the key");
    }

    @Test
    void familiesDifferInShapeAsWellAsInColour() throws Exception {
        Document drawing = parse(PlotCases.svg(VariantCases.families(), Layout.WIDE));
        List<String> squares =
                elements(drawing, "rect").stream().map(r -> r.getAttribute("class")).toList();
        assertEquals(List.of("s3", "pts hollow s4", "s3", "pts hollow s4"), squares);
    }

    @Test
    void eachMarkIsALinkNamedByLabelAndValues() throws Exception {
        Document drawing = parse(PlotCases.svg(VariantCases.pupils(), Layout.NARROW));
        List<Element> links = elements(drawing, "a");
        assertEquals(5, links.size());
        assertEquals("#why-x", links.get(4).getAttribute("href"));
        assertEquals(
                "Great model, 71.5% at 670.0 GB",
                links.get(4).getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void sixtyMarksWeighAtMostTwentyKilobytes() {
        Mark[] marks = new Mark[Variants.MOST];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark("Q" + i + " · imatrix", 1 + i * 0.3, 60 + i * 0.3, i == 0);
        }
        for (Layout layout : Layout.values()) {
            String svg = PlotCases.svg(variants(true, family("F", Tone.FIRST, marks)), layout);
            int size = svg.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(size <= 20_000, layout + ": " + size + " bytes");
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e101}) {
            assertThrows(IllegalArgumentException.class, () -> mark("A", bad, 1, true));
            assertThrows(IllegalArgumentException.class, () -> mark("A", 1, bad, true));
        }
        Mark some = mark("A", 2, 1, true);
        assertThrows(IllegalArgumentException.class, () -> mark("A", 0, 1, true));
        assertThrows(IllegalArgumentException.class, () -> mark(" ", 1, 1, true));
        assertThrows(IllegalArgumentException.class, () -> variants(true));
        assertThrows(
                IllegalArgumentException.class,
                () -> variants(true, family("F", Tone.FIRST, some), family("G", Tone.FIRST, some)));
        Mark[] many = Collections.nCopies(61, some).toArray(Mark[]::new);
        assertThrows(
                IllegalArgumentException.class,
                () -> variants(true, family("F", Tone.FIRST, many)));
    }
}
