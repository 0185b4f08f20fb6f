package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every chart other than bars and steps. */
class PlotChartTest {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg", "title", "desc", "g", "a", "rect", "circle", "path", "line", "text",
                    "tspan");

    private static final Set<String> LOOKS =
            Set.of("style", "fill", "stroke", "color", "opacity", "font-size", "onload");

    @Test
    void everyDrawingIsWellFormedAndHasNoLooksOfItsOwn() throws Exception {
        for (Function<Layout, String> drawn : PlotCases.all().values()) {
            for (Layout layout : Layout.values()) {
                for (Element element : elements(parse(drawn.apply(layout)), "*")) {
                    assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
                    for (String look : LOOKS) {
                        assertFalse(element.hasAttribute(look), look);
                    }
                }
            }
        }
    }

    @Test
    void bothLayoutsOnOnePageShareNoId() throws Exception {
        for (Function<Layout, String> drawn : PlotCases.all().values()) {
            Set<String> ids = new HashSet<>();
            for (Layout layout : Layout.values()) {
                for (Element element : elements(parse(drawn.apply(layout)), "*")) {
                    String id = element.getAttribute("id");
                    assertTrue(id.isEmpty() || ids.add(id), id);
                }
            }
        }
    }

    /** Texts of an axis have it from their group. */
    private static String inherited(Element element, String attribute) {
        String own = element.getAttribute(attribute);
        return own.isEmpty() && element.getParentNode() instanceof Element parent
                ? parent.getAttribute(attribute)
                : own;
    }

    @Test
    void everyTextStaysInsideTheDrawing() throws Exception {
        for (String name : PlotCases.all().keySet()) {
            for (Layout layout : Layout.values()) {
                String svg = PlotCases.all().get(name).apply(layout);
                double height =
                        Double.parseDouble(parse(svg).getDocumentElement().getAttribute("height"));
                for (Element text : elements(parse(svg), "text")) {
                    boolean small = inherited(text, "class").equals("m");
                    double size = small ? layout.detailSize() : layout.labelSize();
                    double width = TextWidth.of(text.getTextContent(), size);
                    double x = Double.parseDouble(text.getAttribute("x"));
                    double left =
                            switch (inherited(text, "text-anchor")) {
                                case "end" -> x - width;
                                case "middle" -> x - width / 2;
                                default -> x;
                            };
                    String what = name + " " + layout + ": " + text.getTextContent();
                    assertTrue(left >= -1 && left + width <= layout.width() + 1, what);
                    double y = Double.parseDouble(text.getAttribute("y"));
                    assertTrue(y - size * 0.8 >= 0 && y <= height, what);
                }
            }
        }
    }

    @Test
    void hostileTextComesBackAsTheSameText() throws Exception {
        String scatter = PlotCases.all().get("scatter-hostile-text").apply(Layout.WIDE);
        Element link = elements(parse(scatter), "a").get(0);
        assertEquals("\"><script>", link.getAttribute("href"));
        assertEquals("</text><script>alert(1)</script> & \"", link.getAttribute("aria-label"));
        String front = PlotCases.all().get("front-hostile-text").apply(Layout.WIDE);
        assertEquals(
                List.of("\"><script>"),
                elements(parse(front), "a").stream().map(a -> a.getAttribute("href")).toList());
    }
}
