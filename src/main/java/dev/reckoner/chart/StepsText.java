package dev.reckoner.chart;

import dev.reckoner.chart.PlacedSteps.Level;
import dev.reckoner.chart.PlacedSteps.Sample;

/** The last step of a chart of steps. */
final class StepsText {

    private static final String STROKE = "2.5";

    private static final double DISC = 4;

    /** Of a value that was seen on one day only. */
    private static final double DOT = 2.5;

    /** Half of the bar across the end of a line. */
    private static final double BAR = 6;

    /** A field narrower than this is drawn as a line, or it would not be seen. */
    private static final double NARROWEST = 2;

    private static final String DASHES = "4 3";

    private final PlacedSteps placed;
    private final Svg svg = new Svg();

    private StepsText(PlacedSteps placed) {
        this.placed = placed;
    }

    static String of(PlacedSteps placed, String id) {
        return new StepsText(placed).drawing(id);
    }

    private String drawing(String id) {
        Steps steps = placed.steps();
        Svg.Alternative alternative = new Svg.Alternative(steps.title(), steps.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, steps.linked());
        svg.beginHidden();
        Plot plot = placed.plot();
        plot.grid(svg);
        for (Sample sample : placed.samples()) {
            stroke(sample.tone(), path(sample.x1(), sample.y()) + "H" + Tenths.text(sample.x2()));
        }
        placed.mark()
                .ifPresent(
                        x -> {
                            svg.open("path", "tol").attribute("stroke-dasharray", DASHES);
                            svg.attribute("d", path(x, plot.top()) + "V" + y(plot.bottom()));
                            svg.empty();
                        });
        for (Level level : placed.levels()) {
            change(level);
        }
        svg.texts(placed.texts());
        svg.close("g");
        for (Level level : placed.levels()) {
            level(level);
        }
        return svg.end();
    }

    /** From the last day with one value to the first with the next. */
    private void change(Level level) {
        if (level.to().isEmpty()) {
            return;
        }
        double to = level.to().get();
        if (level.then().isEmpty()) {
            svg.open("path", "pts " + level.tone().cssClass()).attribute("stroke-width", "1");
            svg.attribute("stroke-dasharray", DASHES);
            svg.attribute("d", path(level.seen(), level.y()) + "H" + y(to)).empty();
            if (level.step().withdrawn()) {
                stroke(level.tone(), path(to, level.y() - BAR) + "v" + y(2 * BAR));
            }
            return;
        }
        double top = Math.min(level.y(), level.then().get());
        double bottom = Math.max(level.y(), level.then().get());
        if (to - level.seen() < NARROWEST) {
            stroke(level.tone(), path(to, top) + "V" + y(bottom));
            return;
        }
        svg.open("rect", "tile " + level.tone().cssClass()).number("x", level.seen());
        svg.number("y", top).number("width", to - level.seen());
        svg.number("height", bottom - top).empty();
    }

    private void level(Level level) {
        Steps.Step step = level.step();
        svg.told(step.href(), step.spoken());
        stroke(level.tone(), path(level.from(), level.y()) + "H" + y(level.seen()));
        if (level.lasts() || level.from() == level.seen()) {
            svg.open("circle", level.tone().cssClass()).number("cx", level.seen());
            svg.number("cy", level.y()).number("r", level.lasts() ? DISC : DOT).empty();
        }
        for (Words words : level.value()) {
            svg.words(words, "v");
        }
        svg.untold(step.href());
    }

    private void stroke(Tone tone, String path) {
        svg.open("path", "pts " + tone.cssClass()).attribute("stroke-width", STROKE);
        svg.attribute("d", path).empty();
    }

    private static String path(double x, double y) {
        return "M" + Tenths.text(x) + " " + Tenths.text(y);
    }

    private static String y(double y) {
        return Tenths.text(y);
    }
}
