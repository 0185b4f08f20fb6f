package dev.reckoner.chart;

import dev.reckoner.chart.Scatter.Group;
import dev.reckoner.chart.Scatter.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Points on two logarithmic axes of one length, with the line on which both are equal and two where
 * they are a quarter apart. Points of a group are one path, whose dots are drawn by round ends.
 */
public final class ScatterChart {

    private static final int LEFT = 64;
    private static final int BOTTOM = 56;
    private static final int TOP = 28;
    private static final double QUARTER = 1.25;

    private final StringBuilder svg = new StringBuilder();
    private final Layout layout;
    private final LogAxis axis;
    private final double side;

    private ScatterChart(Layout layout, LogAxis axis) {
        this.layout = layout;
        this.axis = axis;
        this.side = Math.min(layout.width() - LEFT - 16, 480);
    }

    /**
     * Draws the points.
     *
     * @param idPrefix begins the ids inside, unique on the page
     * @param tickText formats a power of ten in the page's language
     */
    public static String svg(
            Scatter scatter, Layout layout, String idPrefix, DoubleFunction<String> tickText) {
        double least = Double.MAX_VALUE;
        double greatest = 0;
        for (Group group : scatter.groups()) {
            for (Point point : group.points()) {
                least = Math.min(least, Math.min(point.x(), point.y()));
                greatest = Math.max(greatest, Math.max(point.x(), point.y()));
            }
        }
        ScatterChart chart = new ScatterChart(layout, LogAxis.around(least, greatest));
        return chart.draw(scatter, idPrefix + "-" + layout.cssClass(), tickText);
    }

    private String draw(Scatter scatter, String id, DoubleFunction<String> tickText) {
        double height = TOP + side + BOTTOM;
        svg.append("<svg class=\"chart ")
                .append(layout.cssClass())
                .append("\" viewBox=\"0 0 ")
                .append(layout.width())
                .append(' ')
                .append(Tenths.text(height))
                .append("\" width=\"")
                .append(layout.width())
                .append("\" height=\"")
                .append(Tenths.text(height))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n<title id=\"")
                .append(id)
                .append("-title\">")
                .append(Xml.escaped(scatter.title()))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(Xml.escaped(scatter.description()))
                .append("</desc>\n");
        grid(tickText);
        diagonal("zero", 1);
        diagonal("grid", QUARTER);
        diagonal("grid", 1 / QUARTER);
        for (Group group : scatter.groups()) {
            points(group);
        }
        legend(scatter.groups());
        text("m", LEFT + side / 2, TOP + side + 46, "middle", scatter.across());
        text("m", 0, 14, "start", scatter.up());
        return svg.append("</svg>\n").toString();
    }

    private void grid(DoubleFunction<String> tickText) {
        for (double tick : axis.ticks()) {
            double x = x(tick);
            double y = y(tick);
            line("grid", x, TOP, x, TOP + side);
            line("grid", LEFT, y, LEFT + side, y);
            text("m", x, TOP + side + 22, "middle", tickText.apply(tick));
            text("m", LEFT - 8, y + 4, "end", tickText.apply(tick));
        }
    }

    /** Where the vertical reading is so many times the horizontal one. */
    private void diagonal(String cssClass, double times) {
        double start = axis.ticks().get(0);
        double end = axis.ticks().get(axis.ticks().size() - 1);
        double from = times < 1 ? start / times : start;
        double to = times > 1 ? end / times : end;
        line(cssClass, x(from), y(from * times), x(to), y(to * times));
    }

    private void points(Group group) {
        List<Point> many = new ArrayList<>();
        List<Point> few = new ArrayList<>();
        for (Point point : group.points()) {
            (point.count() > 2 ? many : few).add(point);
        }
        dots(group.tone(), few, "3.2");
        dots(group.tone(), many, "5");
    }

    private void dots(Tone tone, List<Point> points, String size) {
        if (points.isEmpty()) {
            return;
        }
        svg.append("<path class=\"dots l-")
                .append(tone.cssClass())
                .append("\" stroke-width=\"")
                .append(size)
                .append("\" d=\"");
        for (Point point : points) {
            svg.append('M')
                    .append(Math.round(x(point.x())))
                    .append(' ')
                    .append(Math.round(y(point.y())))
                    .append("h0");
        }
        svg.append("\"/>\n");
    }

    private void legend(List<Group> groups) {
        double y = TOP + 18;
        for (Group group : groups) {
            svg.append("<path class=\"dots l-")
                    .append(group.tone().cssClass())
                    .append("\" stroke-width=\"8\" d=\"M")
                    .append(LEFT + 14)
                    .append(' ')
                    .append(Tenths.text(y - 4))
                    .append("h0\"/>\n");
            text("", LEFT + 26, y, "start", group.label());
            y += layout.lineHeight() + 4;
        }
    }

    private double x(double value) {
        return LEFT + side * axis.share(value);
    }

    private double y(double value) {
        return TOP + side * (1 - axis.share(value));
    }

    private void line(String cssClass, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"")
                .append(cssClass)
                .append("\" x1=\"")
                .append(Tenths.text(x1))
                .append("\" y1=\"")
                .append(Tenths.text(y1))
                .append("\" x2=\"")
                .append(Tenths.text(x2))
                .append("\" y2=\"")
                .append(Tenths.text(y2))
                .append("\"/>\n");
    }

    private void text(String cssClass, double x, double y, String anchor, String text) {
        svg.append("<text");
        if (!cssClass.isEmpty()) {
            svg.append(" class=\"").append(cssClass).append('"');
        }
        svg.append(" x=\"").append(Tenths.text(x)).append("\" y=\"").append(Tenths.text(y));
        svg.append("\" text-anchor=\"").append(anchor).append("\">");
        svg.append(Xml.escaped(text)).append("</text>\n");
    }
}
