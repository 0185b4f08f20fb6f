package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A tornado with places.
 *
 * @param grid x of the lines at the ticks
 * @param top where the grid begins
 * @param bottom where it ends
 * @param bases lines at the value that is moved: one, or one for each row where labels stand in
 *     between
 * @param texts of rows, key and axis
 * @param samples x of the key's two colours, low first, and y of each
 */
record PlacedTornado(
        Tornado tornado,
        Layout layout,
        double height,
        List<Double> grid,
        double top,
        double bottom,
        List<PlacedBars.Upright> bases,
        List<Words> texts,
        List<Words> values,
        List<Bar> bars,
        List<Box> samples) {

    static final double GAP = 6;

    private static final double SAMPLE = 12;

    /** How far lines of single rows stand out above and below. */
    private static final double OVERHANG = 3;

    private static final double TICK_BASELINE = 19;

    private static final double FOOT = 27;

    PlacedTornado {
        grid = List.copyOf(grid);
        bases = List.copyOf(bases);
        texts = List.copyOf(texts);
        values = List.copyOf(values);
        bars = List.copyOf(bars);
        samples = List.copyOf(samples);
    }

    /**
     * A bar from the value that is moved to where it is moved.
     *
     * @param under whether the other bar of its row lies on the same side and above it
     */
    record Bar(Tone tone, boolean under, double x, double y, double width, double height) {}

    static PlacedTornado of(Tornado tornado, Layout layout, DoubleFunction<String> tickText) {
        return new Placing(tornado, layout).placed(tickText);
    }

    /** What is placed so far. */
    private static final class Placing {

        private final Tornado tornado;
        private final Layout layout;
        private final TornadoSpan span;
        private final List<Words> texts = new ArrayList<>();
        private final List<Words> details = new ArrayList<>();
        private final List<Words> before = new ArrayList<>();
        private final List<Words> values = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<PlacedBars.Upright> bases = new ArrayList<>();
        private final List<Box> samples = new ArrayList<>();

        Placing(Tornado tornado, Layout layout) {
            this.tornado = tornado;
            this.layout = layout;
            this.span = TornadoSpan.of(tornado, layout);
        }

        PlacedTornado placed(DoubleFunction<String> tickText) {
            double base = span.x(tornado.value());
            double y = key(base);
            double top = Tenths.round(y - GAP);
            for (int i = 0; i < tornado.rows().size(); i++) {
                y = row(i, y, base) + layout.rowGap();
            }
            double bottom = Tenths.round(y - layout.rowGap() + GAP);
            // Alike texts that follow each other share a group, which makes the drawing lighter.
            texts.addAll(details);
            values.addAll(before);
            List<Double> grid = ticks(tickText, bottom);
            if (layout == Layout.WIDE) {
                base(base, top, bottom);
            }
            return new PlacedTornado(
                    tornado,
                    layout,
                    bottom + FOOT,
                    grid,
                    top,
                    bottom,
                    bases,
                    texts,
                    values,
                    bars,
                    samples);
        }

        /** The two colours in words, and below them the value that is moved above its line. */
        private double key(double base) {
            double y = 0;
            double x = 0;
            for (String text : new String[] {tornado.texts().low(), tornado.texts().high()}) {
                double room = layout.width() - SAMPLE - GAP;
                for (String line : Wrap.lines(text, layout.detailSize(), room, 1)) {
                    double width = SAMPLE + GAP + TextWidth.of(line, layout.detailSize());
                    if (x > 0 && x + width > layout.width()) {
                        x = 0;
                        y += layout.lineHeight();
                    }
                    double middle = y + layout.lineHeight() / 2.0;
                    samples.add(new Box(x, middle - SAMPLE / 2, x + SAMPLE, middle + SAMPLE / 2));
                    double baseline = middle + Plot.MIDDLE_TO_BASELINE;
                    texts.add(Words.muted(line, x + SAMPLE + GAP, baseline, Anchor.START));
                    x += width + 4 * GAP;
                }
            }
            y += layout.lineHeight() + GAP;
            for (String line :
                    Wrap.lines(tornado.texts().value(), layout.labelSize(), layout.width(), 1)) {
                double half = TextWidth.ofBold(line, layout.labelSize()) / 2;
                double middle = Math.max(half, Math.min(base, layout.width() - half));
                double baseline = y + layout.lineHeight() / 2.0 + Plot.MIDDLE_TO_BASELINE;
                values.add(
                        new Words(
                                line,
                                "",
                                Tenths.round(middle),
                                Tenths.round(baseline),
                                Anchor.MIDDLE));
            }
            return y + layout.lineHeight() + 2 * GAP;
        }

        private double row(int i, double top, double base) {
            double lines = span.labels().height(i);
            double barTop = top + lines + GAP / 2;
            double bottom = barTop + layout.barHeight();
            double labelTop = top;
            if (layout == Layout.WIDE) {
                double height = Math.max(lines, layout.barHeight());
                bottom = top + height;
                barTop = top + (height - layout.barHeight()) / 2;
                labelTop = top + (height - lines) / 2;
            } else {
                base(base, barTop - OVERHANG, bottom + OVERHANG);
            }
            double x = layout == Layout.WIDE ? span.left() - TornadoSpan.LABEL_GAP : 0;
            for (Words words : span.labels().at(i, x, labelTop)) {
                (words.isMuted() ? details : texts).add(words);
            }
            Tornado.Row row = tornado.rows().get(i);
            double low = row.low().map(end -> end.value()).orElse(tornado.value());
            double high = row.high().map(end -> end.value()).orElse(tornado.value());
            boolean aside = (low < tornado.value()) == (high < tornado.value());
            boolean lowIsLonger =
                    Math.abs(low - tornado.value()) > Math.abs(high - tornado.value());
            bar(low, Tone.FIRST, aside && lowIsLonger, base, barTop);
            bar(high, Tone.SECOND, aside && !lowIsLonger, base, barTop);
            values(row, barTop + layout.barHeight() / 2.0 + Plot.MIDDLE_TO_BASELINE);
            return bottom;
        }

        private void base(double x, double top, double bottom) {
            bases.add(new PlacedBars.Upright(x, Tenths.round(top), Tenths.round(bottom)));
        }

        private void bar(double value, Tone tone, boolean under, double base, double top) {
            if (value != tornado.value()) {
                double x = span.x(value);
                double left = Tenths.round(Math.min(x, base));
                double width = Tenths.round(Math.abs(x - base));
                bars.add(new Bar(tone, under, left, Tenths.round(top), width, layout.barHeight()));
            }
        }

        /** Of each side, the farther value. */
        private void values(Tornado.Row row, double baseline) {
            Optional<Tornado.End> least = Optional.empty();
            Optional<Tornado.End> most = Optional.empty();
            for (Tornado.End end : row.ends()) {
                if (end.value() < tornado.value()
                        && (least.isEmpty() || end.value() < least.get().value())) {
                    least = Optional.of(end);
                } else if (end.value() > tornado.value()
                        && (most.isEmpty() || end.value() > most.get().value())) {
                    most = Optional.of(end);
                }
            }
            double y = Tenths.round(baseline);
            least.ifPresent(
                    end -> {
                        double x = Tenths.round(span.x(end.value()) - GAP);
                        before.add(new Words(span.cut(end.text()), "", x, y, Anchor.END));
                    });
            most.ifPresent(
                    end -> {
                        double x = Tenths.round(span.x(end.value()) + GAP);
                        values.add(new Words(span.cut(end.text()), "", x, y, Anchor.START));
                    });
        }

        private List<Double> ticks(DoubleFunction<String> tickText, double bottom) {
            List<Double> grid = new ArrayList<>();
            double taken = Double.NEGATIVE_INFINITY;
            for (double value : span.axis().ticks()) {
                grid.add(span.x(value));
                String text = tickText.apply(value);
                double half = TextWidth.of(text, layout.detailSize()) / 2;
                double middle = Math.max(half, Math.min(span.x(value), layout.width() - half));
                if (middle - half >= taken + GAP) {
                    texts.add(Words.muted(text, middle, bottom + TICK_BASELINE, Anchor.MIDDLE));
                    taken = middle + half;
                }
            }
            return grid;
        }
    }
}
