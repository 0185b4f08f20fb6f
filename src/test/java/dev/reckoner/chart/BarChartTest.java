package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.Cases.Case;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "g", "a", "rect", "path", "line", "text", "tspan");

    @Test
    void everyDrawingIsWellFormedAndHasNoLooksOfItsOwn() throws Exception {
        for (Case drawn : Cases.all().values()) {
            for (Layout layout : Layout.values()) {
                for (Element element : elements(parse(drawn.svg(layout)), "*")) {
                    assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
                    assertFalse(element.hasAttribute("style"));
                    assertFalse(element.hasAttribute("fill"));
                    assertFalse(element.hasAttribute("stroke"));
                    assertFalse(element.hasAttribute("onload"));
                }
            }
        }
    }

    @Test
    void bothLayoutsOfTheSameBarsShareNoId() throws Exception {
        Case drawn = Cases.all().get("rent");
        Set<String> ids = new HashSet<>();
        for (Layout layout : Layout.values()) {
            for (Element element : elements(parse(drawn.svg(layout)), "*")) {
                if (element.hasAttribute("id")) {
                    assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
                }
            }
        }
        assertEquals(
                Set.of(
                        "rent-wide-title",
                        "rent-wide-desc",
                        "rent-narrow-title",
                        "rent-narrow-desc"),
                ids);
    }

    @Test
    void linksStayReachableForAssistiveTechnology() throws Exception {
        Element svg = parse(Cases.all().get("rent").svg(Layout.WIDE)).getDocumentElement();
        assertEquals("group", svg.getAttribute("role"));
        assertEquals("rent-wide-title rent-wide-desc", svg.getAttribute("aria-labelledby"));
        Element link = elements(svg.getOwnerDocument(), "a").get(1);
        assertEquals("figure", link.getAttribute("class"));
        assertEquals("#why-x", link.getAttribute("href"));
        assertEquals("Llama 3.1 405B, BF16 · 16 × H100, $144k", link.getAttribute("aria-label"));
        assertEquals("$144k", link.getTextContent().strip());
    }

    @Test
    void drawingWithoutLinksIsAnImage() throws Exception {
        Document drawing = parse(Cases.all().get("without-links").svg(Layout.NARROW));
        assertEquals("img", drawing.getDocumentElement().getAttribute("role"));
        assertEquals(List.of(), elements(drawing, "a"));
    }

    @Test
    void emptyDescriptionLeavesNoElement() throws Exception {
        Document drawing = parse(Cases.all().get("rent-zh").svg(Layout.WIDE));
        assertEquals(List.of(), elements(drawing, "desc"));
        assertEquals(
                "rent-wide-title", drawing.getDocumentElement().getAttribute("aria-labelledby"));
    }

    @Test
    void hostileTextComesBackAsTheSameText() throws Exception {
        Document drawing = parse(Cases.all().get("hostile-text").svg(Layout.WIDE));
        assertEquals(
                "</title><script>alert(1)</script>",
                elements(drawing, "title").get(0).getTextContent());
        Element link = elements(drawing, "a").get(0);
        assertEquals("#why-\"><script>", link.getAttribute("href"));
        assertEquals("<b>2</b>", link.getTextContent().strip());
    }

    @Test
    void twelveBarsWithEverythingWeighUnderFifteenKilobytes() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            bars.add(
                    Cases.bar(
                                    "DeepSeek-R1-Distill-Qwen-32B-Instruct, quantised to 4 bits",
                                    "上下文长度为 131072 个 token，只有一个人在用，八张卡一台",
                                    100000.1 + i,
                                    "$100,000.10 a month")
                            .within(90000.1, 110000.1));
        }
        Case drawn = new Case(new Bars("Rent", "", bars), Cases::plain);
        for (Layout layout : Layout.values()) {
            int size = drawn.svg(layout).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(size <= 15_000, layout + ": " + size + " bytes");
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e101}) {
            assertThrows(IllegalArgumentException.class, () -> Cases.bar("A", "", bad, "?"));
        }
        Bar bar = Cases.bar("A", "", 2, "2");
        assertThrows(IllegalArgumentException.class, () -> bar.within(3, 1));
        assertThrows(IllegalArgumentException.class, () -> bar.within(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Cases.bar(" ", "", 2, "2"));
        Part part = new Part("P", 1, "1", Tone.FIRST, "");
        assertThrows(IllegalArgumentException.class, () -> bar.madeOf(List.of(part)));
        assertEquals(2, bar.madeOf(List.of(part, part)).parts().size());
        assertThrows(IllegalArgumentException.class, () -> new Bars("T", "", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Bars(" ", "", List.of(bar)));
        for (String prefix : List.of("", "a b", "a\n")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> BarChart.svg(Cases.bars(bar), Layout.WIDE, prefix, Cases::plain));
        }
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return parser.parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
