package dev.reckoner.chart;

import dev.reckoner.chart.PlacedMultiples.Mark;

/** The last step of small multiples. Each bar is told with the name of its panel. */
final class MultiplesText {

    private final Svg svg = new Svg();

    private MultiplesText() {}

    static String of(PlacedMultiples placed, String id) {
        return new MultiplesText().drawing(placed, id);
    }

    private String drawing(PlacedMultiples placed, String id) {
        Multiples multiples = placed.multiples();
        Svg.Alternative alternative =
                new Svg.Alternative(multiples.title(), multiples.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, multiples.linked());
        svg.beginHidden();
        for (Words name : placed.names()) {
            svg.words(name, "v");
        }
        svg.texts(placed.texts());
        svg.close("g");
        for (Mark mark : placed.marks()) {
            mark(mark);
        }
        for (PlacedBars.Upright zero : placed.zeros()) {
            svg.line("zero", zero.x(), zero.x(), zero.top(), zero.bottom());
        }
        return svg.end();
    }

    private void mark(Mark mark) {
        Bar bar = mark.bar();
        svg.told(bar.href(), mark.panel() + ", " + bar.spoken());
        svg.open("rect", bar.tone().cssClass()).number("x", mark.x()).number("y", mark.y());
        svg.number("width", mark.width()).number("height", mark.height()).empty();
        if (bar.ranged()) {
            svg.range(mark.low(), mark.high(), mark.y() + mark.height() / 2);
        }
        svg.words(mark.value(), "v").untold(bar.href());
    }
}
