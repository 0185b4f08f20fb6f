package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels at marks one after the other, each at the first of eight places around its mark
 * that nothing takes up yet.
 */
final class Labels {

    /** Above and below the baseline, as parts of a text's size. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.25;

    /** Between a mark and its label. */
    private static final double GAP = 2;

    private final Box page;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> shaded = new ArrayList<>();

    /**
     * @param page no label leaves it
     */
    Labels(Box page) {
        this.page = page;
    }

    void take(Box box) {
        taken.add(box);
    }

    /** Takes up room that a label may have where there is no other. */
    void shade(Box box) {
        shaded.add(box);
    }

    /** The label at a mark, whose room is then taken; nothing where there is no room. */
    Optional<Words> place(Label label, Box mark) {
        Optional<Words> clear = placeClear(label, mark);
        return clear.isPresent() || shaded.isEmpty() ? clear : place(label, mark, List.of());
    }

    /** The same, but nothing where only shaded room is left. */
    Optional<Words> placeClear(Label label, Box mark) {
        return place(label, mark, shaded);
    }

    private Optional<Words> place(Label label, Box mark, List<Box> avoided) {
        double middle = (mark.left() + mark.right()) / 2;
        double level = (mark.top() + mark.bottom() + label.size() * (ASCENT - DESCENT)) / 2;
        double above = mark.top() - GAP - label.size() * DESCENT;
        double below = mark.bottom() + GAP + label.size() * ASCENT;
        List<Words> places =
                List.of(
                        label.at(mark.right() + GAP, level, Anchor.START),
                        label.at(mark.left() - GAP, level, Anchor.END),
                        label.at(middle, above, Anchor.MIDDLE),
                        label.at(middle, below, Anchor.MIDDLE),
                        label.at(mark.left(), above, Anchor.START),
                        label.at(mark.left(), below, Anchor.START),
                        label.at(mark.right(), above, Anchor.END),
                        label.at(mark.right(), below, Anchor.END));
        for (Words place : places) {
            Box box = label.box(place);
            boolean free = taken.stream().noneMatch(box::touches);
            if (box.isWithin(page) && free && avoided.stream().noneMatch(box::touches)) {
                taken.add(box);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * A text on one line.
     *
     * @param muted whether it is a muted text; others are semi-bold
     */
    record Label(String text, boolean muted, double size) {

        double width() {
            return muted ? TextWidth.of(text, size) : TextWidth.ofBold(text, size);
        }

        private Words at(double x, double y, Anchor anchor) {
            String plain = muted ? "" : text;
            String soft = muted ? text : "";
            return new Words(plain, soft, Tenths.round(x), Tenths.round(y), anchor);
        }

        private Box box(Words place) {
            double left =
                    switch (place.anchor()) {
                        case START -> place.x();
                        case MIDDLE -> place.x() - width() / 2;
                        case END -> place.x() - width();
                    };
            double top = place.y() - size * ASCENT;
            return new Box(left, top, left + width(), place.y() + size * DESCENT);
        }
    }
}
