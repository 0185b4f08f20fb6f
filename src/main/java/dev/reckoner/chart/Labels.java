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

    /** From the middle of a mark to its label. */
    private static final double REACH = 9;

    private final Box page;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param page no label leaves it
     */
    Labels(Box page) {
        this.page = page;
    }

    void take(Box box) {
        taken.add(box);
    }

    /** The label at a mark, whose room is then taken; nothing where there is no room. */
    Optional<Words> place(
            String text, boolean muted, double width, double size, double x, double y) {
        double level = y + size * (ASCENT - DESCENT) / 2;
        double above = y - REACH;
        double below = y + REACH + size * (ASCENT - DESCENT);
        double[][] places = {
            {x + REACH, level, 0},
            {x - REACH, level, -1},
            {x, above, -0.5},
            {x, below + 2, -0.5},
            {x + REACH / 2, above + 2, 0},
            {x + REACH / 2, below, 0},
            {x - REACH / 2, above + 2, -1},
            {x - REACH / 2, below, -1},
        };
        for (double[] place : places) {
            double left = place[0] + place[2] * width;
            Box box =
                    new Box(
                            left,
                            place[1] - size * ASCENT,
                            left + width,
                            place[1] + size * DESCENT);
            if (box.isWithin(page) && taken.stream().noneMatch(box::touches)) {
                taken.add(box);
                double baseline = Tenths.round(place[1]);
                Anchor anchor =
                        place[2] == 0 ? Anchor.START : place[2] == -1 ? Anchor.END : Anchor.MIDDLE;
                double at = Tenths.round(place[0]);
                return Optional.of(
                        new Words(muted ? "" : text, muted ? text : "", at, baseline, anchor));
            }
        }
        return Optional.empty();
    }
}
