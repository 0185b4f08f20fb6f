package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a bar's parts, each with a line down to its part. Names stand on lines of their own,
 * that of the last part uppermost: no line but those of later parts passes a name, and a name ends
 * before them.
 */
record PlacedParts(List<Leader> leaders) {

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
    record Leader(Tone tone, Words name, double x, double top, double bottom) {}

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
        List<Leader> leaders = new ArrayList<>();
        double next = layout.width() + GAP;
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            double baseline = Tenths.round(floor - LEAD - i * layout.lineHeight());
            double x = segment.middle();
            List<String> lines =
                    Wrap.lines(segment.part().name(), layout.labelSize(), layout.width(), 1);
            double width = TextWidth.of(lines.get(0), layout.labelSize());
            double left = Tenths.round(Math.max(0, Math.min(x, next - GAP - width)));
            Words name = new Words(lines.get(0), "", left, baseline, Anchor.START);
            leaders.add(new Leader(segment.part().tone(), name, x, baseline + DESCENT, barTop));
            next = x;
        }
        return new PlacedParts(leaders);
    }
}
