package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a bar's parts, each with a line down to its part. Names stand on lines of their own.
 * With the first part uppermost, a name begins at its line and needs room to the right; with the
 * last one uppermost, it ends before the line of the next part and needs room to the left. Of the
 * two, that one is drawn in which fewer lines pass through names.
 *
 * @param bottom where all lines end
 */
record PlacedParts(double bottom, List<Leader> leaders) {

    /** From the lowest name's baseline down to the bar. */
    private static final double LEAD = 8;

    /** Between a name and the line of the part that follows. */
    private static final double GAP = 6;

    /** How far the line of a part begins below its name's baseline. */
    private static final double DESCENT = 4;

    PlacedParts {
        leaders = List.copyOf(leaders);
    }

    /** Where a part of a bar begins and how long it is. */
    record Segment(Part part, double x, double width) {

        double middle() {
            return Tenths.round(x + width / 2);
        }
    }

    /** A name and the line from it to its part. */
    record Leader(Tone tone, Words name, double x, double top) {}

    /** The room that names take above a bar. */
    static double room(Bar bar, Layout layout) {
        return bar.parts().isEmpty() ? 0 : bar.parts().size() * layout.lineHeight() + LEAD;
    }

    /** The parts of a bar side by side. */
    static List<Segment> segments(Bar bar, double x, double scale) {
        List<Segment> segments = new ArrayList<>();
        double begin = 0;
        for (Part part : bar.parts()) {
            double end = begin + part.value();
            double left = Tenths.round(x + begin * scale);
            segments.add(new Segment(part, left, Tenths.round(x + end * scale) - left));
            begin = end;
        }
        return segments;
    }

    /**
     * The names above a bar.
     *
     * @param floor below which no name may reach
     * @param barTop where the bar begins, and the lines end
     */
    static PlacedParts above(List<Segment> segments, Layout layout, double floor, double barTop) {
        List<Leader> falling = new ArrayList<>();
        double before = -GAP;
        for (int i = 0; i < segments.size(); i++) {
            double x = segments.get(i).middle();
            int line = segments.size() - 1 - i;
            falling.add(leader(segments.get(i), Math.max(x, before + GAP), line, layout, floor));
            before = x;
        }
        List<Leader> rising = new ArrayList<>();
        double next = layout.width() + GAP;
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            double left = Math.min(segment.middle(), next - GAP - width(segment, layout));
            rising.add(leader(segment, left, i, layout, floor));
            next = segment.middle();
        }
        boolean falls = crossings(falling, layout) <= crossings(rising, layout);
        return new PlacedParts(barTop, falls ? falling : rising);
    }

    private static Leader leader(
            Segment segment, double wanted, int line, Layout layout, double floor) {
        double room = layout.width() - width(segment, layout);
        double left = Tenths.round(Math.max(0, Math.min(wanted, room)));
        double baseline = Tenths.round(floor - LEAD - line * layout.lineHeight());
        Words name = new Words(name(segment, layout), "", left, baseline, Anchor.START);
        return new Leader(segment.part().tone(), name, segment.middle(), baseline + DESCENT);
    }

    private static String name(Segment segment, Layout layout) {
        return Wrap.lines(segment.part().name(), layout.labelSize(), layout.width(), 1).get(0);
    }

    private static double width(Segment segment, Layout layout) {
        return TextWidth.of(name(segment, layout), layout.labelSize());
    }

    /** How often a line passes through the name of another part. */
    private static int crossings(List<Leader> leaders, Layout layout) {
        int crossings = 0;
        for (Leader line : leaders) {
            for (Leader other : leaders) {
                Words name = other.name();
                double right = name.x() + TextWidth.of(name.plain(), layout.labelSize());
                boolean below = name.y() > line.name().y();
                crossings += below && line.x() > name.x() && line.x() < right ? 1 : 0;
            }
        }
        return crossings;
    }
}
