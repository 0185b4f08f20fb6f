package dev.reckoner.chart;

import dev.reckoner.chart.PlacedBars.Mark;
import dev.reckoner.chart.PlacedBars.Upright;

/**
 * The last step of bars: placed marks as SVG. Each link is named by label and value, and what
 * remains (labels, axis) is hidden so that nothing is read twice.
 */
final class BarsText {

    /** Half the height of a range mark's caps. */
    private static final double CAP = 4;

    private final Svg svg = new Svg();

    private BarsText() {}

    static String of(PlacedBars placed, String id) {
        BarsText text = new BarsText();
        Bars bars = placed.bars();
        Svg.Alternative alternative = new Svg.Alternative(bars.title(), bars.description());
        text.svg.begin(id, placed.layout(), placed.height(), alternative, bars.linked());
        text.scenery(placed);
        for (Mark mark : placed.marks()) {
            text.mark(mark);
        }
        for (Upright line : placed.zero()) {
            text.upright("zero", line);
        }
        return text.svg.end();
    }

    private void scenery(PlacedBars placed) {
        svg.beginHidden();
        for (Upright line : placed.grid()) {
            upright("grid", line);
        }
        for (Words tick : placed.ticks()) {
            svg.words(tick, "");
        }
        for (Mark mark : placed.marks()) {
            for (Words line : mark.label()) {
                svg.words(line, "");
            }
        }
        svg.close("g");
    }

    private void mark(Mark mark) {
        Bar bar = mark.bar();
        if (bar.linked()) {
            svg.open("a", "figure").attribute("href", bar.href());
        } else {
            svg.open("g", "").attribute("role", "img");
        }
        svg.attribute("aria-label", bar.spoken()).inside();
        svg.open("rect", bar.tone().cssClass()).number("x", mark.x()).number("y", mark.y());
        svg.number("width", mark.width()).number("height", mark.height()).empty();
        if (bar.ranged()) {
            range(mark);
        }
        svg.words(mark.value(), "v").close(bar.linked() ? "a" : "g");
    }

    /** Twice the same line: the wider one below parts the mark from its bar in any colours. */
    private void range(Mark mark) {
        double middle = mark.y() + mark.height() / 2;
        String cap = " " + Tenths.text(middle - CAP) + "v" + Tenths.text(2 * CAP);
        String low = Tenths.text(mark.low());
        String high = Tenths.text(mark.high());
        String path = "M" + low + cap + "M" + low + " " + Tenths.text(middle) + "H" + high;
        for (String cssClass : new String[] {"halo", "rng"}) {
            svg.open("path", cssClass).attribute("d", path + "M" + high + cap).empty();
        }
    }

    private void upright(String cssClass, Upright line) {
        svg.line(cssClass, line.x(), line.x(), line.top(), line.bottom());
    }
}
