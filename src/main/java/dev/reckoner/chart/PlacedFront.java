package dev.reckoner.chart;

import dev.reckoner.chart.Front.Mark;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Marks with places and, where there was room, labels.
 *
 * @param steps the path of the line along the front
 * @param texts of axes and key
 * @param samples marks of the key, without links
 */
record PlacedFront(
        Front front,
        Layout layout,
        double height,
        Plot plot,
        String steps,
        List<Words> texts,
        List<Spot> spots,
        List<Sample> samples) {

    private static final double WIDE_HEIGHT = 400;

    private static final double NARROW_HEIGHT = 340;

    /** Labels wider than this share of the drawing have no room beside a mark. */
    private static final double WIDEST_LABEL = 0.55;

    /** Half of what a mark takes up. */
    private static final double MARK = 6;

    private static final double BOTTOM = 8;

    /** From the left of a sample to its text. */
    private static final double TO_TEXT = 17;

    /** From the left of a number of two digits to the label it stands for. */
    private static final double TO_LISTED = 26;

    PlacedFront {
        texts = List.copyOf(texts);
        spots = List.copyOf(spots);
        samples = List.copyOf(samples);
    }

    /**
     * A mark.
     *
     * @param label at most one line
     */
    record Spot(Mark mark, double x, double y, List<Words> label) {

        Spot {
            label = List.copyOf(label);
        }
    }

    /** A mark of the key. */
    record Sample(boolean onFront, double x, double y) {}

    static PlacedFront of(
            Front front,
            Layout layout,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        Plot plot = plot(front, layout, acrossText, upText);
        List<Words> texts = AxisNames.of(plot, layout, front.texts().across(), front.texts().up());
        texts.addAll(plot.ticks(layout, acrossText, upText));
        List<Sample> samples = new ArrayList<>();
        double y = plot.bottom() + Plot.TICK_BASELINE + Plot.NAME_BASELINE + BOTTOM;
        y = key(front, layout, y, texts, samples);
        List<Mark> unplaced = new ArrayList<>();
        List<Spot> spots = spots(front, layout, plot, unplaced);
        y = list(unplaced, layout, y + BOTTOM, texts);
        double height = Tenths.round(y);
        return new PlacedFront(
                front, layout, height, plot, steps(front, plot), texts, spots, samples);
    }

    private static Plot plot(
            Front front,
            Layout layout,
            DoubleFunction<String> acrossText,
            DoubleFunction<String> upText) {
        double right = 0;
        double left = Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Mark mark : front.marks()) {
            left = Math.min(left, mark.x());
            right = Math.max(right, mark.x());
            low = Math.min(low, mark.y());
            high = Math.max(high, mark.y());
        }
        Scale across =
                front.across() == Front.Spacing.LINEAR
                        ? Axis.reaching(right, false, layout.fewestSteps(), layout.mostSteps())
                        : LogAxis.over(left, right);
        Scale up = LogAxis.over(low, high);
        double room = Plot.room(up, upText, layout);
        String last = acrossText.apply(across.ticks().get(across.ticks().size() - 1));
        double overhang = TextWidth.of(last, layout.detailSize()) / 2;
        double width = Math.floor(layout.width() - room - overhang);
        double height = layout == Layout.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT;
        return new Plot(room, AxisNames.room(layout), width, height, across, up);
    }

    /** Up at each mark, then level to the next: what reaches further must cost at least that. */
    private static String steps(Front front, Plot plot) {
        StringBuilder path = new StringBuilder();
        for (Mark mark : front.front()) {
            String y = Tenths.text(plot.y(mark.y()));
            path.append(path.length() == 0 ? "M" + Tenths.text(plot.left()) + " " + y : "V" + y);
            path.append("H").append(Tenths.text(plot.x(mark.x())));
        }
        return path.length() == 0
                ? ""
                : path.append("V").append(Tenths.text(plot.top())).toString();
    }

    private static List<Spot> spots(Front front, Layout layout, Plot plot, List<Mark> unplaced) {
        Labels labels =
                new Labels(new Box(plot.left() + 2, plot.top(), layout.width(), plot.bottom() - 2));
        for (Mark mark : front.marks()) {
            labels.take(box(mark, plot));
        }
        takeSteps(front, plot, labels);
        List<Spot> spots = new ArrayList<>();
        List<Mark> waiting = new ArrayList<>();
        for (Mark mark : front.front()) {
            Optional<Words> label = label(mark.label(), mark, layout, plot, labels);
            if (label.isPresent()) {
                spots.add(spot(mark, plot, label));
            } else {
                waiting.add(mark);
            }
        }
        for (Mark mark : waiting) {
            String number = Integer.toString(unplaced.size() + 1);
            spots.add(spot(mark, plot, label(number, mark, layout, plot, labels)));
            unplaced.add(mark);
        }
        for (Mark mark : front.marks()) {
            if (!mark.onFront()) {
                // Marks of the front are drawn last, above the others.
                spots.add(0, spot(mark, plot, label(mark.label(), mark, layout, plot, labels)));
            }
        }
        return spots;
    }

    private static void takeSteps(Front front, Plot plot, Labels labels) {
        double x = plot.left();
        double y = Double.NaN;
        for (Mark mark : front.front()) {
            double toX = plot.x(mark.x());
            double toY = plot.y(mark.y());
            if (!Double.isNaN(y)) {
                labels.take(Box.around(x, y, x, toY, 1));
            }
            labels.take(Box.around(x, toY, toX, toY, 1));
            x = toX;
            y = toY;
        }
        if (!Double.isNaN(y)) {
            labels.take(Box.around(x, y, x, plot.top(), 1));
        }
    }

    private static Spot spot(Mark mark, Plot plot, Optional<Words> label) {
        return new Spot(mark, plot.x(mark.x()), plot.y(mark.y()), label.stream().toList());
    }

    private static Optional<Words> label(
            String text, Mark mark, Layout layout, Plot plot, Labels labels) {
        double size = mark.onFront() ? layout.labelSize() : layout.detailSize();
        Labels.Label label = new Labels.Label(text, !mark.onFront(), size);
        // Cut to fit, labels that differ in their ends would all look the same.
        return label.width() > layout.width() * WIDEST_LABEL
                ? Optional.empty()
                : labels.place(label, box(mark, plot));
    }

    private static Box box(Mark mark, Plot plot) {
        double x = plot.x(mark.x());
        double y = plot.y(mark.y());
        return Box.around(x, y, x, y, MARK);
    }

    private static double list(List<Mark> marks, Layout layout, double top, List<Words> texts) {
        double y = top;
        for (int i = 0; i < marks.size(); i++) {
            double room = layout.width() - TO_LISTED;
            String label = marks.get(i).label();
            for (String line : Wrap.lines(label, layout.detailSize(), room, 1)) {
                double baseline = y + layout.lineHeight() / 2.0 + Plot.MIDDLE_TO_BASELINE;
                texts.add(Words.plain(Integer.toString(i + 1), 0, baseline));
                texts.add(Words.muted(line, TO_LISTED, baseline, Anchor.START));
                y += layout.lineHeight();
            }
        }
        return y;
    }

    private static double key(
            Front front, Layout layout, double top, List<Words> texts, List<Sample> samples) {
        double x = 0;
        double y = top + layout.lineHeight() / 2.0;
        for (boolean onFront : new boolean[] {true, false}) {
            String text = onFront ? front.texts().front() : front.texts().behind();
            boolean shown = onFront ? !front.front().isEmpty() : front.hasBehind();
            double room = layout.width() - TO_TEXT;
            for (String line : Wrap.lines(shown ? text : "", layout.detailSize(), room, 1)) {
                double width = TO_TEXT + TextWidth.of(line, layout.detailSize());
                if (x > 0 && x + width > layout.width()) {
                    x = 0;
                    y += layout.lineHeight();
                }
                samples.add(new Sample(onFront, x + MARK, y));
                double baseline = y + Plot.MIDDLE_TO_BASELINE;
                texts.add(Words.muted(line, x + TO_TEXT, baseline, Anchor.START));
                x += width + 3 * Plot.GAP;
            }
        }
        return y + layout.lineHeight() / 2.0;
    }
}
