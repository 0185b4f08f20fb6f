package dev.reckoner.chart;

import dev.reckoner.chart.Thinned.Cell;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * What marks and lines mean, each beside a sample of it.
 *
 * @param samples of groups, three marks each, and of the sizes of marks
 * @param lines y of the samples of the diagonal and of the band, in this order
 * @param x where samples begin
 */
record ScatterKey(
        double x, double bottom, List<Sample> samples, List<Double> lines, List<Words> texts) {

    /** Length of a sample. */
    static final double SAMPLE = 24;

    /** From the left of a sample to its text. */
    private static final double TO_TEXT = 34;

    private static final double ROW_GAP = 8;

    /** What the three sizes of a mark stand for; the same in every language. */
    private static final String[] SIZES = {"1", "2–4", "5+"};

    ScatterKey {
        samples = List.copyOf(samples);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
    }

    /** Marks of one group and one size. */
    record Sample(Tone tone, int size, List<Cell> cells) {}

    static ScatterKey of(
            Scatter scatter, List<Thinned> groups, Layout layout, double x, double top) {
        Writer writer = new Writer(layout, x, top);
        for (Thinned thinned : groups) {
            writer.group(thinned.group());
        }
        writer.line(scatter.texts().equal());
        writer.line(scatter.texts().band());
        if (isCrowded(groups)) {
            writer.sizes(groups.get(0).group().tone(), scatter.texts().crowd());
        }
        return new ScatterKey(x, writer.y, writer.samples, writer.lines, writer.texts);
    }

    private static boolean isCrowded(List<Thinned> groups) {
        for (Thinned thinned : groups) {
            for (Cell cell : thinned.cells()) {
                if (cell.size() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fills the key from top to bottom. */
    private static final class Writer {

        private final Layout layout;
        private final double x;
        private final List<Sample> samples = new ArrayList<>();
        private final List<Double> lines = new ArrayList<>();
        private final List<Words> texts = new ArrayList<>();
        private double y;

        Writer(Layout layout, double x, double top) {
            this.layout = layout;
            this.x = x;
            this.y = top;
        }

        void group(Scatter.Group group) {
            int middle = middle();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                cells.add(new Cell((int) x + 3 + 9 * i, middle, 2));
            }
            samples.add(new Sample(group.tone(), 1, cells));
            words(group.label(), layout.labelSize(), true);
            words(group.detail(), layout.detailSize(), false);
            y += ROW_GAP;
        }

        void line(String text) {
            lines.add((double) middle());
            words(text, layout.labelSize(), true);
            y += ROW_GAP;
        }

        void sizes(Tone tone, String crowd) {
            words(crowd, layout.detailSize(), false);
            double at = x + TO_TEXT + 4;
            for (int size = 0; size < SIZES.length; size++) {
                int points = new int[] {1, 2, 5}[size];
                samples.add(new Sample(tone, size, List.of(new Cell((int) at, middle(), points))));
                double baseline = middle() + Plot.MIDDLE_TO_BASELINE;
                texts.add(Words.muted(SIZES[size], at + 10, baseline, Anchor.START));
                at += 30 + TextWidth.of(SIZES[size], layout.detailSize());
            }
            y += layout.lineHeight();
        }

        private int middle() {
            return (int) Math.round(y + layout.lineHeight() / 2.0);
        }

        private void words(String text, int size, boolean plain) {
            double room = layout.width() - x - TO_TEXT;
            for (String line : Wrap.lines(text, size, room, 2)) {
                double baseline = middle() + Plot.MIDDLE_TO_BASELINE;
                texts.add(
                        plain
                                ? Words.plain(line, x + TO_TEXT, baseline)
                                : Words.muted(line, x + TO_TEXT, baseline, Anchor.START));
                y += layout.lineHeight();
            }
        }
    }
}
