package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside the end of a line: a value, and below it the name of the line.
 *
 * @param value on one line
 * @param name lines of it; none where the other end has it
 */
record EndLabel(String value, List<String> name) {

    /** Between two labels. */
    private static final double GAP = 4;

    private static final int MOST_LINES = 3;

    EndLabel {
        name = List.copyOf(name);
    }

    /**
     * A label whose name is broken into lines, and whose value is cut.
     *
     * @param room for the longest line
     */
    static EndLabel of(String value, String name, double room, Layout layout) {
        List<String> cut = Wrap.lines(value, layout.labelSize(), room / TextWidth.BOLD, 1);
        List<String> lines = Wrap.lines(name, layout.detailSize(), room, MOST_LINES);
        return new EndLabel(String.join("", cut), lines);
    }

    double width(Layout layout) {
        double width = TextWidth.ofBold(value, layout.labelSize());
        for (String line : name) {
            width = Math.max(width, TextWidth.of(line, layout.detailSize()));
        }
        return width;
    }

    double height(Layout layout) {
        return (1 + name.size()) * layout.lineHeight() + GAP;
    }

    /** Where the middle of the label is wanted, so that the value is level with the end. */
    double middle(Layout layout, double end) {
        return end + name.size() * layout.lineHeight() / 2.0;
    }

    /** The value's place, below a given upper edge. */
    Words value(Layout layout, double x, double top, Anchor anchor) {
        double y = baseline(layout, top, 0);
        return new Words(value, "", Tenths.round(x), y, anchor);
    }

    /** The middle of the value, below a given upper edge. */
    static double level(Layout layout, double top) {
        return Tenths.round(top + (GAP + layout.lineHeight()) / 2);
    }

    /** The name's lines, below the value. */
    List<Words> names(Layout layout, double x, double top, Anchor anchor) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            words.add(Words.muted(name.get(i), x, baseline(layout, top, i + 1), anchor));
        }
        return words;
    }

    private static double baseline(Layout layout, double top, int line) {
        double middle = top + GAP / 2 + (line + 0.5) * layout.lineHeight();
        return Tenths.round(middle + Plot.MIDDLE_TO_BASELINE);
    }
}
