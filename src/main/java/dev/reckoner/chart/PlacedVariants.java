package dev.reckoner.chart;

import dev.reckoner.chart.Variants.Family;
import dev.reckoner.chart.Variants.Mark;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Variants with places and, where there was room, labels.
 *
 * @param lines the path through the marks of each family, in their order; empty for a single mark
 * @param texts of axes and key
 * @param samples marks of the key, without links
 */
record PlacedVariants(
        Variants variants,
        Layout layout,
        double height,
        Plot plot,
        List<String> lines,
        List<Words> texts,
        List<Spot> spots,
        List<Sample> samples) {

    private static final double WIDE_HEIGHT = 380;

    private static final double NARROW_HEIGHT = 320;

    /** Labels wider than this share of the drawing have no room beside a mark. */
    private static final double WIDEST_LABEL = 0.55;

    /** Half of what a mark takes up; a ringed one takes more. */
    private static final double MARK = 6;

    private static final double RINGED = 10;

    /** A label keeps so far away from a line, and looks at it in steps of so many pixels. */
    private static final double LINE = 2;

    private static final double STEP = 6;

    private static final double BOTTOM = 8;

    /** From the left of a sample to its text. */
    private static final double TO_TEXT = 22;

    PlacedVariants {
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        spots = List.copyOf(spots);
        samples = List.copyOf(samples);
    }

    /** A mark and its label, if any. */
    record Spot(Mark mark, Tone tone, double x, double y, Optional<Words> label) {}

    /** A mark of the key. */
    record Sample(Tone tone, boolean full, double x, double y) {}

    static PlacedVariants of(
            Variants variants,
            Layout layout,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        Plot plot = plot(variants, layout, acrossText, upText);
        Variants.Texts names = variants.texts();
        List<Words> texts = AxisNames.of(plot, layout, names.across(), names.up());
        texts.addAll(plot.ticks(layout, acrossText, upText));
        List<Sample> samples = new ArrayList<>();
        double foot = plot.bottom() + Plot.TICK_BASELINE + Plot.NAME_BASELINE + BOTTOM;
        double height = key(variants, layout, foot, texts, samples);
        List<String> lines = new ArrayList<>();
        for (Family family : variants.families()) {
            lines.add(line(family, plot));
        }
        List<Spot> spots = spots(variants, layout, plot);
        return new PlacedVariants(
                variants, layout, Tenths.round(height), plot, lines, texts, spots, samples);
    }

    private static Plot plot(
            Variants variants,
            Layout layout,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        double left = Double.POSITIVE_INFINITY;
        double right = 0;
        double high = 0;
        for (Family family : variants.families()) {
            for (Mark mark : family.marks()) {
                left = Math.min(left, mark.x());
                right = Math.max(right, mark.x());
                high = Math.max(high, mark.y());
            }
        }
        int fewest = layout.fewestSteps();
        int most = layout.mostSteps();
        Scale across =
                variants.logarithmic()
                        ? LogAxis.over(left, right)
                        : Axis.reaching(right, false, fewest, most);
        Scale up = Axis.reaching(high, false, fewest, most);
        double room = Plot.room(up, upText, layout);
        String last = acrossText.apply(across.ticks().get(across.ticks().size() - 1));
        double overhang = TextWidth.of(last, layout.detailSize()) / 2;
        double width = Math.floor(layout.width() - room - overhang);
        double height = layout == Layout.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT;
        return new Plot(room, AxisNames.room(layout), width, height, across, up);
    }

    private static String line(Family family, Plot plot) {
        StringBuilder path = new StringBuilder();
        for (Mark mark : family.along()) {
            path.append(path.length() == 0 ? "M" : "L").append(Tenths.text(plot.x(mark.x())));
            path.append(' ').append(Tenths.text(plot.y(mark.y())));
        }
        return family.marks().size() > 1 ? path.toString() : "";
    }

    private static List<Spot> spots(Variants variants, Layout layout, Plot plot) {
        Labels labels = new Labels(new Box(plot.left() + 2, 0, layout.width(), plot.bottom() - 2));
        for (Family family : variants.families()) {
            family.marks().forEach(mark -> labels.take(box(mark, plot)));
            takeLine(family, plot, labels);
        }
        List<Spot> full = new ArrayList<>();
        List<Spot> reduced = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            for (Family family : variants.families()) {
                for (Mark mark : family.along()) {
                    if (mark.full() == first) {
                        Optional<Words> label = label(mark, layout, plot, labels);
                        double x = plot.x(mark.x());
                        double y = plot.y(mark.y());
                        (first ? full : reduced).add(new Spot(mark, family.tone(), x, y, label));
                    }
                }
            }
        }
        // Full models are drawn last, above the others.
        reduced.addAll(full);
        return reduced;
    }

    /** A slanted line covers less than the rectangle around it. */
    private static void takeLine(Family family, Plot plot, Labels labels) {
        List<Mark> along = family.along();
        for (int i = 1; i < along.size(); i++) {
            double x = plot.x(along.get(i - 1).x());
            double y = plot.y(along.get(i - 1).y());
            double toX = plot.x(along.get(i).x()) - x;
            double toY = plot.y(along.get(i).y()) - y;
            int steps = (int) Math.ceil(Math.max(Math.abs(toX), Math.abs(toY)) / STEP);
            for (int step = 0; step < steps; step++) {
                double from = (double) step / steps;
                double to = (step + 1.0) / steps;
                labels.take(
                        Box.around(
                                x + toX * from, y + toY * from, x + toX * to, y + toY * to, LINE));
            }
        }
    }

    private static Optional<Words> label(Mark mark, Layout layout, Plot plot, Labels labels) {
        double size = mark.full() ? layout.labelSize() : layout.detailSize();
        Labels.Label label = new Labels.Label(mark.label(), !mark.full(), size);
        // Cut to fit, labels that differ in their ends would all look the same.
        return label.width() > layout.width() * WIDEST_LABEL
                ? Optional.empty()
                : labels.place(label, box(mark, plot));
    }

    private static Box box(Mark mark, Plot plot) {
        double x = plot.x(mark.x());
        double y = plot.y(mark.y());
        return Box.around(x, y, x, y, mark.full() ? RINGED : MARK);
    }

    private static double key(
            Variants variants, Layout layout, double top, List<Words> texts, List<Sample> samples) {
        double x = 0;
        double y = top + layout.lineHeight() / 2.0;
        List<Family> families = variants.families();
        int named = families.size() > 1 ? families.size() : 0;
        for (int i = 0; i < named + (variants.hasFull() ? 1 : 0); i++) {
            boolean full = i == named;
            String text = full ? variants.texts().full() : families.get(i).label();
            Tone tone = families.get(full ? 0 : i).tone();
            double room = layout.width() - TO_TEXT;
            for (String line : Wrap.lines(text, layout.detailSize(), room, 1)) {
                double width = TO_TEXT + TextWidth.of(line, layout.detailSize());
                if (x > 0 && x + width > layout.width()) {
                    x = 0;
                    y += layout.lineHeight() + LINE;
                }
                samples.add(new Sample(tone, full, x + RINGED, y));
                double baseline = y + Plot.MIDDLE_TO_BASELINE;
                texts.add(Words.muted(line, x + TO_TEXT + 2, baseline, Anchor.START));
                x += width + 3 * Plot.GAP;
            }
        }
        return samples.isEmpty() ? top : y + layout.lineHeight() / 2.0 + 2;
    }
}
