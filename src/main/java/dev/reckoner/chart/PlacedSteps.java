package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * Lines in steps with places and, where there was room, labels.
 *
 * @param texts of axes, mark and lines
 * @param samples of the lines, where they are named below the plot
 * @param mark x of the day that stands out
 */
record PlacedSteps(
        Steps steps,
        Layout layout,
        double height,
        Plot plot,
        List<Words> texts,
        List<Level> levels,
        List<Sample> samples,
        Optional<Double> mark) {

    private static final double WIDE_HEIGHT = 260;

    private static final double NARROW_HEIGHT = 220;

    /** Room for labels right of a wide plot, as a share of the drawing. */
    private static final double WIDEST_GUTTER = 0.26;

    private static final double BOTTOM = 8;

    /** What a disc takes up. */
    private static final double DISC = 5;

    /** From the left of a sample to its text. */
    private static final double TO_TEXT = 32;

    private static final double SAMPLE = 24;

    PlacedSteps {
        texts = List.copyOf(texts);
        levels = List.copyOf(levels);
        samples = List.copyOf(samples);
    }

    /**
     * One value.
     *
     * @param from x where it was first seen
     * @param seen x where it was last seen
     * @param to x where it was seen to have changed or gone
     * @param then y of the value that follows; empty where none does
     * @param value its text, at most one line
     */
    record Level(
            Steps.Line line,
            Steps.Step step,
            Tone tone,
            double y,
            double from,
            double seen,
            Optional<Double> to,
            Optional<Double> then,
            List<Words> value) {

        Level {
            value = List.copyOf(value);
        }

        private Level with(Optional<Words> text) {
            List<Words> shown = text.stream().toList();
            return new Level(line, step, tone, y, from, seen, to, then, shown);
        }

        /** Whether it is the last of its line, as far as is known. */
        boolean lasts() {
            return to.isEmpty();
        }

        private Box solid() {
            return Box.around(from, y, seen, y, 2);
        }

        private Optional<Box> unknown() {
            return to.map(x -> Box.around(seen, y, x, then.orElse(y), 1));
        }
    }

    /** A line of the key. */
    record Sample(Tone tone, double x1, double x2, double y) {}

    static PlacedSteps of(
            Steps steps,
            Layout layout,
            Function<Day, String> dayText,
            DoubleFunction<String> valueText) {
        Plot plot = plot(steps, layout, valueText);
        DayAxis days = (DayAxis) plot.across();
        List<Words> texts = AxisNames.of(plot, layout, "", steps.up());
        texts.addAll(plot.ticks(layout, value -> days.text(value, dayText), valueText));
        List<Level> levels = levels(steps, plot);
        Labels labels =
                new Labels(new Box(plot.left() + 2, plot.top(), layout.width(), plot.bottom() - 2));
        for (Level level : levels) {
            labels.take(level.solid());
            level.unknown().ifPresent(labels::shade);
        }
        Optional<Double> mark = steps.mark().map(m -> plot.x(DayAxis.count(m.day())));
        mark.ifPresent(x -> labels.take(Box.around(x, plot.top(), x, plot.bottom(), 1)));
        List<Words> names = names(steps, levels, layout, labels);
        texts.addAll(names);
        mark.ifPresent(x -> mark(steps.mark().get().text(), x, plot, layout, labels, texts));
        List<Level> valued = new ArrayList<>();
        for (Level level : levels) {
            valued.add(level.with(value(level, layout, labels)));
        }
        List<Sample> samples = new ArrayList<>();
        double foot = plot.bottom() + Plot.TICK_BASELINE + BOTTOM;
        double height = Tenths.round(key(steps, names.isEmpty(), layout, foot, texts, samples));
        return new PlacedSteps(steps, layout, height, plot, texts, valued, samples, mark);
    }

    private static Plot plot(Steps steps, Layout layout, DoubleFunction<String> valueText) {
        Day first = steps.lines().get(0).steps().get(0).from();
        Day last = first;
        double high = 0;
        double widest = 0;
        for (Steps.Line line : steps.lines()) {
            widest = Math.max(widest, TextWidth.ofBold(line.label(), layout.labelSize()));
            first = earlier(first, line.steps().get(0).from());
            for (Steps.Step step : line.steps()) {
                last = later(last, step.to().orElse(step.lastSeen()));
                high = Math.max(high, step.value());
            }
        }
        if (steps.mark().isPresent()) {
            first = earlier(first, steps.mark().get().day());
            last = later(last, steps.mark().get().day());
        }
        Axis up = Axis.reaching(high, false, layout.fewestSteps(), layout.mostSteps());
        double left = Plot.room(up, valueText, layout);
        double gutter = widest + 2 * Plot.GAP;
        if (layout == Layout.NARROW || gutter > layout.width() * WIDEST_GUTTER) {
            gutter = 2 * DISC;
        }
        double width = Math.floor(layout.width() - left - gutter);
        double height = layout == Layout.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT;
        return new Plot(left, AxisNames.room(layout), width, height, DayAxis.over(first, last), up);
    }

    private static Day earlier(Day a, Day b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Day later(Day a, Day b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static List<Level> levels(Steps steps, Plot plot) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < steps.lines().size(); i++) {
            Steps.Line line = steps.lines().get(i);
            for (int j = 0; j < line.steps().size(); j++) {
                Steps.Step step = line.steps().get(j);
                levels.add(
                        new Level(
                                line,
                                step,
                                Tone.values()[i],
                                plot.y(step.value()),
                                plot.x(DayAxis.count(step.from())),
                                plot.x(DayAxis.count(step.lastSeen())),
                                step.to().map(day -> plot.x(DayAxis.count(day))),
                                line.next(j).map(next -> plot.y(next.value())),
                                List.of()));
            }
        }
        return levels;
    }

    /** Each line's name at the end of its last step; none if there is no room for all. */
    private static List<Words> names(
            Steps steps, List<Level> levels, Layout layout, Labels labels) {
        List<Words> names = new ArrayList<>();
        for (Steps.Line line : steps.lines()) {
            Level end = levels.get(0);
            for (Level level : levels) {
                end = level.line() == line ? level : end;
            }
            double x = end.to().orElse(end.seen());
            Labels.Label label = new Labels.Label(line.label(), false, layout.labelSize());
            Optional<Words> place = labels.place(label, Box.around(x, end.y(), x, end.y(), DISC));
            if (place.isEmpty()) {
                return List.of();
            }
            names.add(place.get());
        }
        return names;
    }

    private static void mark(
            String text, double x, Plot plot, Layout layout, Labels labels, List<Words> texts) {
        Labels.Label label = new Labels.Label(text, true, layout.detailSize());
        // Just below the top, or just above the foot.
        double half = layout.lineHeight() / 2.0 + 3;
        double high = plot.top() + half;
        double low = plot.bottom() - half;
        labels.placeClear(label, Box.around(x, high, x, high, 2))
                .or(() -> labels.placeClear(label, Box.around(x, low, x, low, 2)))
                .or(() -> labels.place(label, Box.around(x, low, x, low, 2)))
                .ifPresent(texts::add);
    }

    private static Optional<Words> value(Level level, Layout layout, Labels labels) {
        Labels.Label label = new Labels.Label(level.step().text(), false, layout.labelSize());
        return labels.place(label, level.solid());
    }

    /** Where names have no room at their lines they stand below, each beside a sample. */
    private static double key(
            Steps steps,
            boolean needed,
            Layout layout,
            double top,
            List<Words> texts,
            List<Sample> samples) {
        double y = top;
        // Texts of the page follow close below.
        double foot = needed ? BOTTOM : 0;
        for (Steps.Line line : needed ? steps.lines() : List.<Steps.Line>of()) {
            Tone tone = Tone.values()[steps.lines().indexOf(line)];
            double room = layout.width() - TO_TEXT;
            samples.add(new Sample(tone, 2, SAMPLE, y + layout.lineHeight() / 2.0));
            for (String part : Wrap.lines(line.label(), layout.labelSize(), room, 2)) {
                double baseline = y + layout.lineHeight() / 2.0 + Plot.MIDDLE_TO_BASELINE;
                texts.add(new Words(part, "", TO_TEXT, Tenths.round(baseline), Anchor.START));
                y += layout.lineHeight();
            }
        }
        return y + foot;
    }
}
