package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Chart;
import dev.reckoner.catalogue.Calibration.Dot;
import dev.reckoner.chart.Layout;
import dev.reckoner.chart.Scatter;
import dev.reckoner.chart.ScatterChart;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;

/** A chart of measured and estimated times; a group of points for each measured metric. */
final class ScatterBlock {

    private static final Unit SECOND = Unit.of(Dimension.SECOND);
    private static final Tone[] TONES = {Tone.FIRST, Tone.SECOND};

    private final Bindings bindings;
    private final String id;

    ScatterBlock(Bindings bindings, String id) {
        this.bindings = bindings;
        this.id = id;
    }

    String html(Bound<Chart> block) {
        Chart chart = block.value();
        List<String> labels = chart.labels().orElse(List.of());
        List<Dot> dots = bindings.ledger().dots();
        if (labels.size() != chart.rows().size() || labels.size() > TONES.length) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            "a scatter has one or two rows, with a label each",
                            "give as many labels as rows");
            return "";
        }
        List<Scatter.Group> groups = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<Scatter.Point> points = points(dots, chart.rows().get(i));
            if (points.isEmpty()) {
                bindings.problems()
                        .add(
                                block.at("rows", i),
                                "there are no estimates of \"" + chart.rows().get(i) + "\"",
                                "calibrate first, or name another measured metric");
                return "";
            }
            groups.add(new Scatter.Group(labels.get(i), "", TONES[i], points));
        }
        return figure(block, groups);
    }

    private static List<Scatter.Point> points(List<Dot> dots, String metric) {
        List<Scatter.Point> points = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.metric().equals(metric)) {
                Scatter.Point point =
                        new Scatter.Point(dot.measured() / 1000, dot.estimated() / 1000);
                points.addAll(Collections.nCopies(dot.measurements(), point));
            }
        }
        return points;
    }

    private String figure(Bound<Chart> block, List<Scatter.Group> groups) {
        Chart chart = block.value();
        String title = bindings.line(new Article.Written(chart.title(), block.at("title")));
        String subtitle =
                bindings.line(new Article.Written(chart.subtitle(), block.at("subtitle")));
        Scatter scatter = new Scatter(Html.text(title), Html.text(subtitle), texts(), groups, "");
        DoubleFunction<String> ticks = bindings.figureText().ticks(Format.MS, SECOND);
        String narrow = ScatterChart.svg(scatter, Layout.NARROW, id, ticks);
        bindings.publication().add(new Publication.Drawing(Html.text(subtitle), narrow));
        return "<figure class=\"chart\">\n<figcaption><b>"
                + title
                + "</b><span>"
                + subtitle
                + "</span></figcaption>\n"
                + ScatterChart.svg(scatter, Layout.WIDE, id, ticks)
                + "\n"
                + narrow
                + "<p class=\"src\"><a href=\"figures.json\">JSON</a></p>\n</figure>\n";
    }

    private Scatter.Texts texts() {
        return new Scatter.Texts(
                bindings.words().phrase("measured-axis"),
                bindings.words().phrase("estimated-axis"),
                bindings.words().phrase("equal-line"),
                bindings.words().phrase("quarter-lines"),
                bindings.words().phrase("dot-sizes"));
    }
}
