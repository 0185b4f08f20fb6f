package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * From where to where the axis of a tornado goes, between the labels of its rows and the texts of
 * its bars.
 *
 * @param labels of the rows
 * @param left where the drawing begins right of the labels
 * @param from x of the axis' beginning
 * @param to x of its end
 */
record TornadoSpan(
        Layout layout, Axis axis, RowLabels labels, double left, double from, double to) {

    static final double LABEL_GAP = 12;

    /** In which the ends of the axis and the room for texts beyond them agree. */
    private static final int ROUNDS = 6;

    static TornadoSpan of(Tornado tornado, Layout layout) {
        double least = tornado.value();
        double greatest = tornado.value();
        double leftText = 0;
        double rightText = 0;
        List<RowLabels.Name> names = new ArrayList<>();
        for (Tornado.Row row : tornado.rows()) {
            for (Tornado.End end : row.ends()) {
                least = Math.min(least, end.value());
                greatest = Math.max(greatest, end.value());
                double width = TextWidth.ofBold(cut(end.text(), layout), layout.labelSize());
                if (end.value() < tornado.value()) {
                    leftText = Math.max(leftText, width + PlacedTornado.GAP);
                } else {
                    rightText = Math.max(rightText, width + PlacedTornado.GAP);
                }
            }
            names.add(new RowLabels.Name(row.label(), row.detail()));
        }
        Axis axis = Axis.spanning(least, greatest, layout.fewestSteps(), layout.mostSteps());
        RowLabels labels = RowLabels.of(names, layout);
        double left = layout == Layout.WIDE ? Tenths.round(labels.width() + LABEL_GAP) : 0;
        // Texts stand beyond the outermost bars; what the axis leaves there is theirs already.
        double begin = left;
        double end = layout.width() - 1;
        for (int i = 0; i < ROUNDS; i++) {
            double before = axis.share(least) * (end - begin);
            double behind = (1 - axis.share(greatest)) * (end - begin);
            begin = left + Math.max(0, leftText - before);
            end = layout.width() - Math.max(1, rightText - behind);
        }
        return new TornadoSpan(layout, axis, labels, left, begin, end);
    }

    /** The place of a value. */
    double x(double value) {
        return Tenths.round(from + axis.share(value) * (to - from));
    }

    /** A text of a bar, of which a quarter of the drawing is the most. */
    String cut(String text) {
        return cut(text, layout);
    }

    private static String cut(String text, Layout layout) {
        double room = layout.width() / 4.0 / TextWidth.BOLD;
        return String.join("", Wrap.lines(text, layout.labelSize(), room, 1));
    }
}
