package dev.reckoner.chart;

import dev.reckoner.chart.PlacedBars.Anchor;
import dev.reckoner.chart.PlacedBars.Mark;
import dev.reckoner.chart.PlacedBars.Upright;
import dev.reckoner.chart.PlacedBars.Words;

/**
 * The last step: placed marks as SVG, one element to a line.
 *
 * <p>A drawing with links is a group, because the role {@code img} would hide them from assistive
 * technology; each link is then named by label and value, and what remains (labels, axis) is hidden
 * so that nothing is read twice.
 */
final class SvgText {

    /** Half the height of a range mark's caps. */
    private static final double CAP = 4;

    private final StringBuilder svg = new StringBuilder();

    private SvgText() {}

    static String of(PlacedBars placed, String id) {
        SvgText text = new SvgText();
        text.head(placed, id);
        text.scenery(placed);
        for (Mark mark : placed.marks()) {
            text.mark(mark);
        }
        for (Upright line : placed.zero()) {
            text.upright("zero", line);
        }
        return text.svg.append("</svg>\n").toString();
    }

    private void head(PlacedBars placed, String id) {
        String titleId = id + "-title";
        String descId = id + "-desc";
        Bars bars = placed.bars();
        boolean described = !bars.description().isBlank();
        String width = Integer.toString(placed.layout().width());
        String height = Tenths.text(placed.height());
        svg.append("<svg");
        attribute("class", "chart " + placed.layout().cssClass());
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", width);
        attribute("height", height);
        attribute("role", bars.linked() ? "group" : "img");
        attribute("aria-labelledby", described ? titleId + " " + descId : titleId);
        svg.append(">\n<title");
        attribute("id", titleId);
        svg.append('>').append(Xml.escaped(bars.title())).append("</title>\n");
        if (described) {
            svg.append("<desc");
            attribute("id", descId);
            svg.append('>').append(Xml.escaped(bars.description())).append("</desc>\n");
        }
    }

    private void scenery(PlacedBars placed) {
        svg.append("<g aria-hidden=\"true\">\n");
        for (Upright line : placed.grid()) {
            upright("grid", line);
        }
        for (Words tick : placed.ticks()) {
            words(tick, "");
        }
        for (Mark mark : placed.marks()) {
            for (Words line : mark.label()) {
                words(line, "");
            }
        }
        svg.append("</g>\n");
    }

    private void mark(Mark mark) {
        Bar bar = mark.bar();
        if (bar.linked()) {
            svg.append("<a");
            attribute("class", "figure");
            attribute("href", bar.href());
        } else {
            svg.append("<g");
            attribute("role", "img");
        }
        attribute("aria-label", bar.spoken());
        svg.append(">\n<rect");
        attribute("class", bar.tone().cssClass());
        number("x", mark.x());
        number("y", mark.y());
        number("width", mark.width());
        number("height", mark.height());
        svg.append("/>\n");
        if (bar.ranged()) {
            range(mark);
        }
        words(mark.value(), "v");
        svg.append(bar.linked() ? "</a>\n" : "</g>\n");
    }

    /** Twice the same line: the wider one below parts the mark from its bar in any colours. */
    private void range(Mark mark) {
        double middle = mark.y() + mark.height() / 2;
        String cap = " " + Tenths.text(middle - CAP) + "v" + Tenths.text(2 * CAP);
        String low = Tenths.text(mark.low());
        String high = Tenths.text(mark.high());
        String path = "M" + low + cap + "M" + low + " " + Tenths.text(middle) + "H" + high;
        for (String cssClass : new String[] {"halo", "rng"}) {
            svg.append("<path");
            attribute("class", cssClass);
            attribute("d", path + "M" + high + cap);
            svg.append("/>\n");
        }
    }

    private void upright(String cssClass, Upright line) {
        svg.append("<line");
        attribute("class", cssClass);
        number("x1", line.x());
        number("x2", line.x());
        number("y1", line.top());
        number("y2", line.bottom());
        svg.append("/>\n");
    }

    private void words(Words words, String cssClass) {
        boolean allMuted = words.plain().isEmpty() && cssClass.isEmpty();
        svg.append("<text");
        if (allMuted) {
            attribute("class", "m");
        } else if (!cssClass.isEmpty()) {
            attribute("class", cssClass);
        }
        number("x", words.x());
        number("y", words.y());
        if (words.anchor() != Anchor.START) {
            attribute("text-anchor", words.anchor() == Anchor.END ? "end" : "middle");
        }
        svg.append('>').append(Xml.escaped(allMuted ? words.muted() : words.plain()));
        if (!allMuted && !words.muted().isEmpty()) {
            svg.append(" <tspan class=\"m\" dx=\"3\">");
            svg.append(Xml.escaped(words.muted())).append("</tspan>");
        }
        svg.append("</text>\n");
    }

    private void number(String name, double coordinate) {
        attribute(name, Tenths.text(coordinate));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
    }
}
