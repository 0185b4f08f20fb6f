package dev.reckoner.card;

import dev.reckoner.chart.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Paints a chart from its SVG, which package {@code chart} wrote: of that language just what stands
 * in our charts.
 */
final class Drawing {

    /** Around texts, so that lines behind them do not disturb. */
    private static final double HALO = 3;

    private final Canvas canvas;
    private final Face face;
    private final Inks inks;
    private final double scale;
    private final double left;
    private final double top;
    private final Deque<Markup.Tag> open = new ArrayDeque<>();
    private double end;

    private Drawing(Canvas canvas, Face face, Inks inks, double scale, double left, double top) {
        this.canvas = canvas;
        this.face = face;
        this.inks = inks;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Paints a drawing with its upper left corner at a point. */
    static void paint(
            String svg, Canvas canvas, Face face, Inks inks, double scale, double x, double y) {
        Drawing drawing = new Drawing(canvas, face, inks, scale, x, y);
        for (Markup.Tag tag : Markup.tags(svg)) {
            if (tag.closes()) {
                drawing.open.pop();
            } else {
                drawing.open.push(tag);
                drawing.element(tag);
                if (tag.empty()) {
                    drawing.open.pop();
                }
            }
        }
    }

    private void element(Markup.Tag tag) {
        switch (tag.name()) {
            case "rect" -> area(tag, rectangle(tag));
            case "circle" -> area(tag, circle(tag));
            case "line" -> {
                double[] line = {
                    tag.number("x1"), tag.number("y1"), tag.number("x2"), tag.number("y2")
                };
                stroke(tag, List.of(line));
            }
            case "path" -> {
                List<double[]> paths = PathText.of(tag.attribute("d").orElse(""));
                if (filled(tag).isPresent()) {
                    fill(tag, new Outline(paths));
                }
                stroke(tag, paths);
            }
            case "text" -> text(tag, tag.number("x"));
            case "tspan" -> text(tag, end + tag.number("dx"));
            default -> {}
        }
    }

    private void area(Markup.Tag tag, Outline outline) {
        fill(tag, outline);
        stroke(tag, outline.polygons().stream().map(Stroke::closed).toList());
    }

    private static Outline rectangle(Markup.Tag tag) {
        return Outline.rectangle(
                tag.number("x"), tag.number("y"), tag.number("width"), tag.number("height"));
    }

    private static Outline circle(Markup.Tag tag) {
        return Outline.circle(tag.number("cx"), tag.number("cy"), tag.number("r"));
    }

    private Optional<Integer> filled(Markup.Tag tag) {
        boolean shape = !tag.name().equals("path");
        return inks.paint(classes(), "fill", shape ? "currentColor" : "none");
    }

    private void fill(Markup.Tag tag, Outline outline) {
        double opacity = tag.attribute("fill-opacity").map(Double::parseDouble).orElse(1.0);
        opacity *= inks.number(classes(), "fill-opacity", 1);
        if (opacity > 0) {
            Outline placed = placed(outline);
            double seen = opacity;
            filled(tag).ifPresent(rgb -> canvas.fill(placed, rgb, seen));
        }
    }

    private void stroke(Markup.Tag tag, List<double[]> paths) {
        double width =
                tag.attribute("stroke-width")
                        .map(Double::parseDouble)
                        .orElse(inks.number(classes(), "stroke-width", 1));
        boolean round = inks.said(classes(), "stroke-linecap").equals("round");
        List<Double> dashes = new ArrayList<>();
        for (String dash : tag.attribute("stroke-dasharray").orElse("").split("[ ,]+")) {
            if (!dash.isEmpty()) {
                dashes.add(Double.parseDouble(dash));
            }
        }
        inks.paint(classes(), "stroke", "none")
                .ifPresent(
                        rgb -> {
                            Outline line = new Stroke(width, round, dashes).along(paths);
                            canvas.fill(placed(line), rgb);
                        });
    }

    private void text(Markup.Tag tag, double x) {
        List<String> classes = classes();
        boolean muted = classes.contains("m");
        double size = muted ? Layout.NARROW.detailSize() : Layout.NARROW.labelSize();
        double width = face.width(tag.text(), size);
        String anchor = inherited("text-anchor");
        double start =
                anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        double baseline = tag.name().equals("text") ? tag.number("y") : parent().number("y");
        Outline line = placed(face.line(tag.text(), size, start, baseline));
        canvas.fill(Stroke.around(line, HALO * scale), inks.of("paper"));
        canvas.fill(line, inks.of(muted ? "muted" : "text"));
        end = start + width;
    }

    private Markup.Tag parent() {
        return open.stream().skip(1).findFirst().orElseThrow();
    }

    private String inherited(String name) {
        return open.stream().flatMap(tag -> tag.attribute(name).stream()).findFirst().orElse("");
    }

    /** Of the element and those around it; what the inner ones say comes first. */
    private List<String> classes() {
        return open.stream()
                .flatMap(tag -> tag.attribute("class").stream())
                .flatMap(names -> List.of(names.split(" ")).stream())
                .toList();
    }

    private Outline placed(Outline outline) {
        return outline.placed(scale, scale, left, top);
    }
}
