package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of a chart are: a label and a muted detail each, in lines. They stand in a gutter
 * left of the marks on a wide page, and above them on a narrow one.
 */
record RowLabels(Layout layout, List<List<Line>> rows) {

    /** Labels may take this much of a wide drawing, the gap to the marks aside. */
    private static final double WIDEST = 260;

    /** A label and a detail have two lines each at most. */
    private static final int MOST_LINES = 2;

    /** From the middle of a line of text to its baseline. */
    private static final double MIDDLE_TO_BASELINE = 5;

    RowLabels {
        rows = List.copyOf(rows);
    }

    /** One line of a label: a part of the label, of the muted detail, or of both. */
    record Line(String label, String detail, double width) {}

    /** What a row is. */
    record Name(String label, String detail) {}

    /** The names in lines. On a narrow page label and detail share one where all of them can. */
    static RowLabels of(List<Name> names, Layout layout) {
        List<List<Line>> apart = new ArrayList<>();
        List<List<Line>> joined = new ArrayList<>();
        for (Name name : names) {
            List<Line> lines = lines(name, layout);
            apart.add(lines);
            if (layout == Layout.NARROW && lines.size() == 2 && joins(lines, layout)) {
                Line label = lines.get(0);
                Line detail = lines.get(1);
                double width = joinedWidth(label, detail, layout);
                joined.add(List.of(new Line(label.label(), detail.detail(), width)));
            } else if (layout == Layout.NARROW && lines.size() == 1) {
                joined.add(lines);
            }
        }
        // All or none, so that the rows of a chart look alike.
        return new RowLabels(layout, joined.size() == apart.size() ? joined : apart);
    }

    double width() {
        double widest = 0;
        for (List<Line> lines : rows) {
            for (Line line : lines) {
                widest = Math.max(widest, line.width());
            }
        }
        return widest;
    }

    double height(int row) {
        return rows.get(row).size() * layout.lineHeight();
    }

    /** The lines of a row below an upper edge. */
    List<Words> at(int row, double x, double top) {
        return at(rows.get(row), layout, x, top);
    }

    static List<Words> at(List<Line> lines, Layout layout, double x, double top) {
        Anchor anchor = layout == Layout.WIDE ? Anchor.END : Anchor.START;
        List<Words> words = new ArrayList<>();
        double middle = top + layout.lineHeight() / 2.0;
        for (Line line : lines) {
            double y = Tenths.round(middle + MIDDLE_TO_BASELINE);
            words.add(new Words(line.label(), line.detail(), Tenths.round(x), y, anchor));
            middle += layout.lineHeight();
        }
        return words;
    }

    private static boolean joins(List<Line> lines, Layout layout) {
        return lines.get(1).label().isEmpty()
                && joinedWidth(lines.get(0), lines.get(1), layout) <= layout.width();
    }

    private static double joinedWidth(Line label, Line detail, Layout layout) {
        return label.width() + layout.labelSize() / 2.0 + detail.width();
    }

    private static List<Line> lines(Name name, Layout layout) {
        double room = layout == Layout.WIDE ? WIDEST : layout.width();
        List<Line> lines = new ArrayList<>();
        for (String text : Wrap.lines(name.label(), layout.labelSize(), room, MOST_LINES)) {
            lines.add(new Line(text, "", TextWidth.of(text, layout.labelSize())));
        }
        for (String text : Wrap.lines(name.detail(), layout.detailSize(), room, MOST_LINES)) {
            lines.add(new Line("", text, TextWidth.of(text, layout.detailSize())));
        }
        return lines;
    }
}
