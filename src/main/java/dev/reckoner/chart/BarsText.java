package dev.reckoner.chart;

import dev.reckoner.chart.PlacedBars.Mark;
import dev.reckoner.chart.PlacedBars.Upright;
import dev.reckoner.chart.PlacedParts.Leader;
import dev.reckoner.chart.PlacedParts.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The last step of bars: placed marks as SVG. Each link is named by label and value, and what
 * remains (labels, axis) is hidden so that nothing is read twice.
 */
final class BarsText {

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
        StringBuilder grid = new StringBuilder();
        for (Upright line : placed.grid()) {
            grid.append('M').append(Tenths.text(line.x())).append(' ');
            grid.append(Tenths.text(line.top())).append('V').append(Tenths.text(line.bottom()));
        }
        svg.grid(grid.toString());
        svg.texts(placed.ticks());
        List<Words> labels = new ArrayList<>();
        placed.marks().forEach(mark -> labels.addAll(mark.label()));
        svg.texts(labels);
        for (Leader leader : placed.names().leaders()) {
            svg.open("path", "pts " + leader.tone().cssClass()).attribute("stroke-width", "2");
            String from = "M" + Tenths.text(leader.x()) + " " + Tenths.text(leader.top());
            svg.attribute("d", from + "V" + Tenths.text(placed.names().bottom())).empty();
            svg.words(leader.name(), "");
        }
        svg.close("g");
    }

    private void mark(Mark mark) {
        Bar bar = mark.bar();
        for (Segment segment : mark.segments()) {
            Part part = segment.part();
            if (part.value() > 0) {
                svg.told(part.href(), part.spoken());
                // A hair's breadth of paper parts a segment from the next one in any colours.
                double seen = Math.max(segment.width() - 1, segment.width() / 2);
                rect(part.tone(), segment.x(), seen, mark);
                svg.untold(part.href());
            }
        }
        svg.told(bar.href(), bar.spoken());
        if (mark.segments().isEmpty()) {
            rect(bar.tone(), mark.x(), mark.width(), mark);
        }
        if (bar.ranged()) {
            svg.range(mark.low(), mark.high(), mark.y() + mark.height() / 2);
        }
        svg.words(mark.value(), "v").untold(bar.href());
    }

    private void rect(Tone tone, double x, double width, Mark mark) {
        svg.open("rect", tone.cssClass()).number("x", x).number("y", mark.y());
        svg.number("width", width).number("height", mark.height()).empty();
    }

    private void upright(String cssClass, Upright line) {
        svg.line(cssClass, line.x(), line.x(), line.top(), line.bottom());
    }
}
