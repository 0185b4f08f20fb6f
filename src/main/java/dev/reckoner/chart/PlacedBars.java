package dev.reckoner.chart;

import dev.reckoner.chart.PlacedParts.Segment;
import dev.reckoner.chart.SizedBars.Row;
import dev.reckoner.chart.SizedBars.Tick;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The third step: every mark has coordinates, rounded to a tenth of a pixel, from the upper left.
 *
 * @param height of the drawing; its width is the layout's
 * @param grid lines at the ticks other than 0
 * @param zero where the bars begin: one line, or one for each bar where labels stand in between
 * @param ticks texts of the axis; one that would touch its neighbour is left out
 * @param names of the parts of the first bar, if it has any
 */
record PlacedBars(
        Bars bars,
        Layout layout,
        double height,
        List<Upright> grid,
        List<Upright> zero,
        List<Words> ticks,
        List<Mark> marks,
        PlacedParts names) {

    private static final double TOP = 6;

    /** From the lowest bar to the foot of the grid lines, to the baseline of the ticks, below. */
    private static final double FOOT = 8;

    private static final double TICK_BASELINE = 19;

    private static final double BOTTOM = 27;

    /** Between a bar and its text, and at least between two ticks. */
    private static final double GAP = 8;

    /** Between a label and its bar, where one stands above the other. */
    private static final double LABEL_GAP = 4;

    /** How far zero marks of single bars stand out above and below. */
    private static final double OVERHANG = 3;

    /** From the middle of a line of text to its baseline. */
    private static final double MIDDLE_TO_BASELINE = 5;

    PlacedBars {
        grid = List.copyOf(grid);
        zero = List.copyOf(zero);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /** A vertical line. */
    record Upright(double x, double top, double bottom) {}

    /**
     * A bar with its label and value.
     *
     * @param low x of the lower end of the range mark; meaningless for a bar without a range
     * @param segments its parts, if it has any
     */
    record Mark(
            Bar bar,
            List<Words> label,
            double x,
            double y,
            double width,
            double height,
            double low,
            double high,
            Words value,
            List<Segment> segments) {

        Mark {
            label = List.copyOf(label);
            segments = List.copyOf(segments);
        }
    }

    static PlacedBars of(SizedBars sized) {
        Layout layout = sized.layout();
        double zeroX = Tenths.round(sized.plotLeft());
        double scale = scale(sized);
        List<Mark> marks = new ArrayList<>();
        double names = PlacedParts.room(sized.rows().get(0).bar(), layout);
        double top = TOP;
        for (Row row : sized.rows()) {
            double head = marks.isEmpty() ? names : 0;
            marks.add(mark(row, layout, zeroX, scale, top, head));
            top += head + height(row, layout) + layout.rowGap();
        }
        double foot = Tenths.round(top - layout.rowGap() + FOOT);
        List<Upright> grid = new ArrayList<>();
        for (Tick tick : sized.ticks()) {
            if (tick.value() > 0) {
                grid.add(new Upright(Tenths.round(zeroX + tick.value() * scale), 0, foot));
            }
        }
        List<Words> ticks = ticks(sized, zeroX, scale, foot + TICK_BASELINE);
        List<Upright> zero = zero(marks, layout, zeroX, foot);
        Mark first = marks.get(0);
        double floor = layout == Layout.WIDE ? TOP + names : first.y();
        PlacedParts named = PlacedParts.above(first.segments(), layout, floor, first.y());
        return new PlacedBars(sized.bars(), layout, foot + BOTTOM, grid, zero, ticks, marks, named);
    }

    /** Pixels for one unit: as many as leave room for every value's text and the last tick's. */
    private static double scale(SizedBars sized) {
        double room = sized.layout().width() - sized.plotLeft();
        Tick last = sized.ticks().get(sized.ticks().size() - 1);
        if (last.value() == 0) {
            return 0;
        }
        double scale = (room - Math.max(1, last.textWidth() / 2)) / last.value();
        for (Row row : sized.rows()) {
            if (row.bar().reach() > 0) {
                scale = Math.min(scale, (room - GAP - row.textWidth()) / row.bar().reach());
            }
        }
        return scale;
    }

    private static double height(Row row, Layout layout) {
        double lines = row.lines().size() * layout.lineHeight();
        return layout == Layout.WIDE
                ? Math.max(lines, layout.barHeight())
                : lines + LABEL_GAP + layout.barHeight();
    }

    /**
     * @param head room right above the bar for the names of its parts
     */
    private static Mark mark(
            Row row, Layout layout, double zeroX, double scale, double top, double head) {
        Bar bar = row.bar();
        double lines = row.lines().size() * layout.lineHeight();
        double barTop = top + lines + LABEL_GAP + head;
        double labelTop = top;
        double labelX = 0;
        if (layout == Layout.WIDE) {
            double middle = top + head + height(row, layout) / 2;
            barTop = middle - layout.barHeight() / 2.0;
            labelTop = middle - lines / 2;
            labelX = Tenths.round(zeroX - SizedBars.LABEL_GAP);
        }
        List<Words> label = RowLabels.at(row.lines(), layout, labelX, labelTop);
        double textY = Tenths.round(barTop + layout.barHeight() / 2.0 + MIDDLE_TO_BASELINE);
        double textX = Tenths.round(zeroX + bar.reach() * scale + GAP);
        return new Mark(
                bar,
                label,
                zeroX,
                Tenths.round(barTop),
                Tenths.round(bar.value() * scale),
                layout.barHeight(),
                Tenths.round(zeroX + bar.low() * scale),
                Tenths.round(zeroX + bar.high() * scale),
                new Words(row.text(), "", textX, textY, Anchor.START),
                PlacedParts.segments(bar, zeroX, scale));
    }

    private static List<Words> ticks(SizedBars sized, double zeroX, double scale, double baseline) {
        List<Words> placed = new ArrayList<>();
        double taken = Double.NEGATIVE_INFINITY;
        for (Tick tick : sized.ticks()) {
            double x = Tenths.round(zeroX + tick.value() * scale);
            boolean edge = x < tick.textWidth() / 2;
            double left = edge ? 0 : x - tick.textWidth() / 2;
            if (left < taken + GAP) {
                continue;
            }
            Anchor anchor = edge ? Anchor.START : Anchor.MIDDLE;
            placed.add(new Words("", tick.text(), edge ? 0 : x, Tenths.round(baseline), anchor));
            taken = left + tick.textWidth();
        }
        return placed;
    }

    private static List<Upright> zero(List<Mark> marks, Layout layout, double zeroX, double foot) {
        if (layout == Layout.WIDE) {
            return List.of(new Upright(zeroX, 0, foot));
        }
        List<Upright> zero = new ArrayList<>();
        for (Mark mark : marks) {
            double bottom = mark.y() + mark.height();
            zero.add(new Upright(zeroX, mark.y() - OVERHANG, bottom + OVERHANG));
        }
        return zero;
    }
}
