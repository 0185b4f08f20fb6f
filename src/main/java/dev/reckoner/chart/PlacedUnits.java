package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Units with places.
 *
 * @param texts of rows and key
 */
record PlacedUnits(
        Units units, Layout layout, double height, List<Words> texts, List<Drawn> drawn, Box key) {

    /** Width of a mark. */
    static final double MARK = 14;

    private static final double STEP = 17;

    /** Between groups. */
    private static final double GROUP_GAP = 10;

    private static final double LABEL_GAP = 14;

    private static final double GAP = 8;

    /** Marks in a line that are counted at a glance. */
    private static final int TEN = 10;

    PlacedUnits {
        texts = List.copyOf(texts);
        drawn = List.copyOf(drawn);
    }

    /**
     * A row.
     *
     * @param full the upper left corners of marks that are there
     * @param share of the last one that is
     * @param empty those of places that nothing takes
     */
    record Drawn(Units.Row row, List<Spot> full, double share, List<Spot> empty, Words value) {

        Drawn {
            full = List.copyOf(full);
            empty = List.copyOf(empty);
        }
    }

    /** The upper left corner of a mark. */
    record Spot(double x, double y) {}

    static PlacedUnits of(Units units, Layout layout) {
        boolean wide = layout == Layout.WIDE;
        RowLabels labels = labels(units, layout);
        double left = wide ? Tenths.round(labels.width() + LABEL_GAP) : 0;
        List<Words> texts = new ArrayList<>();
        List<Drawn> drawn = new ArrayList<>();
        Box key = new Box(left, 3, left + MARK, 3 + MARK);
        double room = layout.width() - left - MARK - GAP;
        for (String line : Wrap.lines(units.key(), layout.detailSize(), room, 1)) {
            texts.add(Words.muted(line, left + MARK + GAP, 15, Anchor.START));
        }
        double y = 2 * STEP;
        for (int i = 0; i < units.rows().size(); i++) {
            Units.Row row = units.rows().get(i);
            double lines = labels.height(i);
            double begin = wide ? y + Math.max(0, layout.lineHeight() - MARK) / 2 : y + lines + 2;
            Drawn placed = drawn(row, units.each(), layout, left, begin);
            double end = placed.value().y() + GAP;
            for (Spot spot : placed.full()) {
                end = Math.max(end, spot.y() + MARK);
            }
            for (Spot spot : placed.empty()) {
                end = Math.max(end, spot.y() + MARK);
            }
            texts.addAll(labels.at(i, wide ? left - LABEL_GAP : 0, y));
            drawn.add(placed);
            y = Math.max(y + lines, end) + layout.rowGap();
        }
        return new PlacedUnits(
                units, layout, Tenths.round(y - layout.rowGap() + GAP), texts, drawn, key);
    }

    private static RowLabels labels(Units units, Layout layout) {
        List<RowLabels.Name> names = new ArrayList<>();
        units.rows().forEach(row -> names.add(new RowLabels.Name(row.label(), row.detail())));
        return RowLabels.of(names, layout);
    }

    private static Drawn drawn(Units.Row row, double each, Layout layout, double left, double top) {
        double marks = row.value() / each;
        int whole = (int) Math.ceil(marks - 1e-9);
        int places = Math.max(whole, (int) Math.ceil(row.room() / each - 1e-9));
        int group = row.group() > 0 && each == 1 ? row.group() : TEN;
        double room = layout.width() - left;
        // A group wider than the drawing is broken into lines.
        int inLine = Math.min(group, (int) Math.floor(room / STEP));
        int lines = (group + inLine - 1) / inLine;
        double block = inLine * STEP + GROUP_GAP;
        int abreast = Math.max(1, (int) Math.floor((room + GROUP_GAP) / block));
        List<Spot> full = new ArrayList<>();
        List<Spot> empty = new ArrayList<>();
        double x = left;
        double y = top;
        for (int i = 0; i < places; i++) {
            int before = i / group;
            int within = i % group;
            x = left + before % abreast * block + within % inLine * STEP;
            y = top + (before / abreast * lines + within / inLine) * STEP;
            (i < whole ? full : empty).add(new Spot(Tenths.round(x), Tenths.round(y)));
        }
        String text = text(row, layout, left);
        double width = TextWidth.ofBold(text, layout.labelSize());
        double end = places == 0 ? left : x + STEP + GAP / 2;
        if (end + width > layout.width()) {
            end = left;
            y += STEP + 2;
        }
        double baseline = y + MARK / 2 + Plot.MIDDLE_TO_BASELINE;
        Words value = Words.plain(text, end, baseline);
        double share = whole == 0 ? 0 : marks - (whole - 1);
        return new Drawn(row, full, Math.min(1, share), empty, value);
    }

    private static String text(Units.Row row, Layout layout, double left) {
        double room = (layout.width() - left) / TextWidth.BOLD;
        return String.join("", Wrap.lines(row.text(), layout.labelSize(), room, 1));
    }
}
