package dev.reckoner.chart;

import dev.reckoner.chart.Thinned.Cell;
import java.util.List;

/** The last step of a scatter chart: one path for each group and size of mark. */
final class ScatterText {

    /** Lines a quarter above and below the diagonal. */
    private static final double BAND = 1.25;

    private static final String DASHES = "4 3";

    private final PlacedScatter placed;
    private final Svg svg = new Svg();

    private ScatterText(PlacedScatter placed) {
        this.placed = placed;
    }

    static String of(PlacedScatter placed, String id) {
        return new ScatterText(placed).drawing(id);
    }

    private String drawing(String id) {
        Scatter scatter = placed.scatter();
        boolean linked = !scatter.href().isEmpty();
        svg.begin(
                id,
                placed.layout(),
                placed.height(),
                new Svg.Alternative(scatter.title(), scatter.description()),
                linked);
        svg.beginHidden();
        placed.plot().grid(svg);
        svg.texts(placed.texts());
        key(placed.key());
        svg.close("g");
        if (linked) {
            svg.open("a", "figure").attribute("href", scatter.href());
            svg.attribute("aria-label", scatter.title()).inside();
            surface();
        } else {
            svg.beginHidden();
        }
        // Large marks lie below, so that no group covers another's single points.
        for (int size = 2; size >= 0; size--) {
            for (Thinned thinned : placed.groups()) {
                marks(thinned.group().tone(), size, thinned.cells());
            }
        }
        lines();
        return svg.close(linked ? "a" : "g").end();
    }

    /** The whole plot is the link, not only its marks. */
    private void surface() {
        Plot plot = placed.plot();
        svg.open("rect", "").number("x", plot.left()).number("y", plot.top());
        svg.number("width", plot.width()).number("height", plot.height());
        svg.attribute("fill-opacity", "0").empty();
    }

    private void marks(Tone tone, int size, List<Cell> cells) {
        Shape shape = Shape.of(tone);
        String path = shape.path(cells, size);
        if (!path.isEmpty()) {
            svg.open("path", "pts " + tone.cssClass()).number("stroke-width", shape.width(size));
            svg.attribute("d", path).empty();
        }
    }

    /** Lines lie above the points: the question is on which side of them a point is. */
    private void lines() {
        Plot plot = placed.plot();
        LogAxis axis = (LogAxis) plot.across();
        double first = axis.first();
        double last = axis.last();
        svg.line("tol", plot.left(), plot.right(), plot.bottom(), plot.top());
        double up = plot.y(first * BAND);
        double across = plot.x(first * BAND);
        dashed(plot.left(), plot.x(last / BAND), up, plot.top());
        dashed(across, plot.right(), plot.bottom(), plot.y(last / BAND));
    }

    private void key(ScatterKey key) {
        for (ScatterKey.Sample sample : key.samples()) {
            marks(sample.tone(), sample.size(), sample.cells());
        }
        double right = key.x() + ScatterKey.SAMPLE;
        double equal = key.lines().get(0);
        double band = key.lines().get(1);
        svg.line("tol", key.x(), right, equal, equal);
        dashed(key.x(), right, band, band);
        svg.texts(key.texts());
    }

    private void dashed(double x1, double x2, double y1, double y2) {
        svg.open("line", "tol").number("x1", x1).number("x2", x2);
        svg.number("y1", y1).number("y2", y2).attribute("stroke-dasharray", DASHES).empty();
    }
}
