package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Panels with places.
 *
 * @param names of panels
 * @param texts of rows, and of gaps
 * @param zeros lines at which bars begin
 */
record PlacedMultiples(
        Multiples multiples,
        Layout layout,
        double height,
        List<Words> names,
        List<Words> texts,
        List<PlacedBars.Upright> zeros,
        List<Mark> marks) {

    /** Room for the labels of rows, left of a line of panels. */
    private static final double WIDE_LABEL = 200;

    private static final double NARROW_LABEL = 116;

    private static final double LABEL_GAP = 10;

    /** Panels side by side. */
    private static final int MOST_ABREAST = 4;

    private static final double PANEL_GAP = 24;

    private static final double BAR = 16;

    private static final double ROW_GAP = 8;

    private static final double GAP = 6;

    /** Of the name of a row or of a panel. */
    private static final int MOST_LINES = 2;

    private static final String NONE = "—";

    PlacedMultiples {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        zeros = List.copyOf(zeros);
        marks = List.copyOf(marks);
    }

    /**
     * A bar.
     *
     * @param low x of the lower end of the range mark; meaningless for a bar without a range
     */
    record Mark(
            Bar bar,
            String panel,
            double x,
            double y,
            double width,
            double height,
            double low,
            double high,
            Words value) {}

    static PlacedMultiples of(Multiples multiples, Layout layout) {
        return new Placing(multiples, layout).placed();
    }

    /** What is placed so far. */
    private static final class Placing {

        private final Multiples multiples;
        private final Layout layout;
        private final List<List<String>> labels = new ArrayList<>();
        private final List<Words> names = new ArrayList<>();
        private final List<Words> texts = new ArrayList<>();
        private final List<PlacedBars.Upright> zeros = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final double left;
        private final double width;
        private final int abreast;
        private final double scale;

        Placing(Multiples multiples, Layout layout) {
            this.multiples = multiples;
            this.layout = layout;
            boolean wide = layout == Layout.WIDE;
            double widest = 0;
            for (String row : multiples.rows()) {
                double room = wide ? WIDE_LABEL : NARROW_LABEL;
                List<String> lines = Wrap.lines(row, layout.labelSize(), room, MOST_LINES);
                labels.add(lines);
                for (String line : lines) {
                    widest = Math.max(widest, TextWidth.of(line, layout.labelSize()));
                }
            }
            this.left = Tenths.round(widest + LABEL_GAP);
            int panels = multiples.panels().size();
            int lines = (panels + MOST_ABREAST - 1) / MOST_ABREAST;
            this.abreast = wide ? (panels + lines - 1) / lines : 1;
            double gaps = (abreast - 1) * PANEL_GAP;
            this.width = Math.floor((layout.width() - left - gaps) / abreast);
            this.scale = scale();
        }

        /** Pixels for one unit: as many as leave room for every value's text. */
        private double scale() {
            double scale = Double.POSITIVE_INFINITY;
            for (Multiples.Panel panel : multiples.panels()) {
                for (Optional<Bar> bar : panel.bars()) {
                    if (bar.isPresent() && bar.get().reach() > 0) {
                        double text = TextWidth.ofBold(cut(bar.get().text()), layout.labelSize());
                        double room = Math.max(1, width - GAP - text);
                        scale = Math.min(scale, room / bar.get().reach());
                    }
                }
            }
            return multiples.reach() > 0 ? scale : 0;
        }

        private String cut(String text) {
            double room = width * 0.6 / TextWidth.BOLD;
            return String.join("", Wrap.lines(text, layout.labelSize(), room, 1));
        }

        PlacedMultiples placed() {
            double y = 0;
            for (int i = 0; i < multiples.panels().size(); i += abreast) {
                int end = Math.min(i + abreast, multiples.panels().size());
                y = line(multiples.panels().subList(i, end), y) + PANEL_GAP;
            }
            double height = Tenths.round(y - PANEL_GAP + GAP);
            return new PlacedMultiples(multiples, layout, height, names, texts, zeros, marks);
        }

        private double line(List<Multiples.Panel> panels, double top) {
            int most = 0;
            for (Multiples.Panel panel : panels) {
                most = Math.max(most, name(panel).size());
            }
            double begin = top + most * layout.lineHeight() + GAP;
            for (int column = 0; column < panels.size(); column++) {
                double x = left + column * (width + PANEL_GAP);
                List<String> name = name(panels.get(column));
                double y = begin - GAP - name.size() * layout.lineHeight();
                for (String line : name) {
                    names.add(Words.plain(line, layout == Layout.WIDE ? x : 0, baseline(y)));
                    y += layout.lineHeight();
                }
            }
            double y = begin + GAP;
            for (int row = 0; row < labels.size(); row++) {
                double lines = labels.get(row).size() * layout.lineHeight();
                double height = Math.max(BAR, lines);
                label(labels.get(row), y + (height - lines) / 2);
                for (int column = 0; column < panels.size(); column++) {
                    double x = left + column * (width + PANEL_GAP);
                    bar(panels.get(column), row, x, y + (height - BAR) / 2);
                }
                y += height + ROW_GAP;
            }
            double foot = y - ROW_GAP + GAP;
            for (int column = 0; column < panels.size(); column++) {
                double x = Tenths.round(left + column * (width + PANEL_GAP));
                zeros.add(new PlacedBars.Upright(x, Tenths.round(begin), Tenths.round(foot)));
            }
            return foot;
        }

        private List<String> name(Multiples.Panel panel) {
            double room = layout == Layout.WIDE ? width : layout.width();
            return Wrap.lines(panel.name(), layout.labelSize(), room / TextWidth.BOLD, MOST_LINES);
        }

        private double baseline(double top) {
            return Tenths.round(top + layout.lineHeight() / 2.0 + Plot.MIDDLE_TO_BASELINE);
        }

        private void label(List<String> lines, double top) {
            double y = top;
            for (String line : lines) {
                double x = Tenths.round(left - LABEL_GAP);
                texts.add(new Words(line, "", x, baseline(y), Anchor.END));
                y += layout.lineHeight();
            }
        }

        private void bar(Multiples.Panel panel, int row, double x, double top) {
            double middle = Tenths.round(top + BAR / 2 + Plot.MIDDLE_TO_BASELINE);
            Optional<Bar> found = panel.bars().get(row);
            if (found.isEmpty()) {
                texts.add(Words.muted(NONE, x + GAP, middle, Anchor.START));
                return;
            }
            Bar bar = found.get();
            double end = Tenths.round(x + bar.reach() * scale + GAP);
            marks.add(
                    new Mark(
                            bar,
                            panel.name(),
                            Tenths.round(x),
                            Tenths.round(top),
                            Tenths.round(bar.value() * scale),
                            BAR,
                            Tenths.round(x + bar.low() * scale),
                            Tenths.round(x + bar.high() * scale),
                            Words.plain(cut(bar.text()), end, middle)));
        }
    }
}
