package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Slopes with places.
 *
 * @param left x of the earlier side
 * @param right x of the later one
 * @param top where both sides begin
 * @param bottom where 0 is
 * @param texts the names of sides and lines
 */
record PlacedSlopes(
        Slopes slopes,
        Layout layout,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        List<Words> texts,
        List<Drawn> drawn) {

    /** At least; lines with labels below each other make it higher. */
    private static final double WIDE_HEIGHT = 260;

    private static final double NARROW_HEIGHT = 280;

    /** Room for labels at the right, and for values at the left. */
    private static final double WIDE_LABEL = 250;

    private static final double NARROW_LABEL = 124;

    /** A longer value has no room on the left. */
    private static final double WIDEST_VALUE = 0.3;

    /** From a side to its labels, crossed by a line where the label does not stand at its end. */
    private static final double TO_LABEL = 20;

    private static final double GAP = 8;

    private static final double FOOT = 20;

    private static final String ZERO = "0";

    PlacedSlopes {
        texts = List.copyOf(texts);
        drawn = List.copyOf(drawn);
    }

    /** A line and both its ends. */
    record Drawn(Slopes.Line line, End before, End after) {}

    /**
     * An end.
     *
     * @param low y of the lower end of its range
     * @param level y at which its label meets the line to it
     */
    record End(Slopes.End end, double y, double low, double high, Words value, double level) {}

    static PlacedSlopes of(Slopes slopes, Layout layout) {
        List<EndLabel> before = new ArrayList<>();
        List<EndLabel> after = new ArrayList<>();
        double room = layout == Layout.WIDE ? WIDE_LABEL : NARROW_LABEL;
        double leftRoom = Math.min(room, layout.width() * WIDEST_VALUE);
        double needed = 0;
        for (Slopes.Line line : slopes.lines()) {
            before.add(EndLabel.of(line.before().text(), "", leftRoom, layout));
            EndLabel label = EndLabel.of(line.after().text(), line.label(), room, layout);
            after.add(label);
            needed += label.height(layout);
        }
        double left = Tenths.round(TO_LABEL + widest(before, layout));
        double right = Tenths.round(layout.width() - TO_LABEL - widest(after, layout));
        double top = layout.lineHeight() + GAP;
        double least = layout == Layout.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT;
        double bottom = Tenths.round(top + Math.max(least, needed));
        double reach = slopes.reach();
        double scale = reach > 0 ? (bottom - top - GAP) / reach : 0;
        Side earlier = new Side(layout, bottom, scale, top, left - TO_LABEL, Anchor.END);
        Side later = new Side(layout, bottom, scale, top, right + TO_LABEL, Anchor.START);
        List<Words> texts = new ArrayList<>();
        texts.addAll(heads(slopes, layout, left, right));
        texts.add(Words.muted(ZERO, left, bottom + FOOT - GAP / 2, Anchor.MIDDLE));
        List<End> befores =
                earlier.ends(slopes.lines().stream().map(l -> l.before()).toList(), before, texts);
        List<End> afters =
                later.ends(slopes.lines().stream().map(l -> l.after()).toList(), after, texts);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < befores.size(); i++) {
            drawn.add(new Drawn(slopes.lines().get(i), befores.get(i), afters.get(i)));
        }
        double height = bottom + FOOT;
        return new PlacedSlopes(slopes, layout, height, left, right, top, bottom, texts, drawn);
    }

    private static double widest(List<EndLabel> labels, Layout layout) {
        double widest = 0;
        for (EndLabel label : labels) {
            widest = Math.max(widest, label.width(layout));
        }
        return widest;
    }

    /** The names of the sides above them, not beyond the drawing and not into each other. */
    private static List<Words> heads(Slopes slopes, Layout layout, double left, double right) {
        double size = layout.detailSize();
        double room = layout.width() / 2.0 - GAP;
        List<Words> heads = new ArrayList<>();
        for (String line : Wrap.lines(slopes.before(), size, room, 1)) {
            double half = TextWidth.of(line, size) / 2;
            double x = Math.min(Math.max(left, half), layout.width() / 2.0 - GAP / 2 - half);
            heads.add(Words.muted(line, x, layout.detailSize(), Anchor.MIDDLE));
        }
        for (String line : Wrap.lines(slopes.after(), size, room, 1)) {
            double half = TextWidth.of(line, size) / 2;
            double least = layout.width() / 2.0 + GAP / 2 + half;
            double x = Math.max(Math.min(right, layout.width() - half), least);
            heads.add(Words.muted(line, x, layout.detailSize(), Anchor.MIDDLE));
        }
        return heads;
    }

    /** One side. */
    private record Side(
            Layout layout, double bottom, double scale, double top, double x, Anchor anchor) {

        private double y(double value) {
            return Tenths.round(bottom - value * scale);
        }

        private List<End> ends(List<Slopes.End> ends, List<EndLabel> labels, List<Words> texts) {
            List<Double> middles = new ArrayList<>();
            List<Double> heights = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                middles.add(labels.get(i).middle(layout, y(ends.get(i).value())));
                heights.add(labels.get(i).height(layout));
            }
            List<Double> tops = Apart.tops(middles, heights, top, bottom + GAP);
            List<End> placed = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                Slopes.End end = ends.get(i);
                Words value = labels.get(i).value(layout, x, tops.get(i), anchor);
                texts.addAll(labels.get(i).names(layout, x, tops.get(i), anchor));
                double level = EndLabel.level(layout, tops.get(i));
                placed.add(new End(end, y(end.value()), y(end.low()), y(end.high()), value, level));
            }
            return placed;
        }
    }
}
