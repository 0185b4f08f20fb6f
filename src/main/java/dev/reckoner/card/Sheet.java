package dev.reckoner.card;

import dev.reckoner.chart.Layout;
import java.util.List;
import java.util.Optional;

/**
 * One card, laid out as a page of an account book: a heavy rule, the title, and below a hairline
 * the first figure with the double rule of a total; beside them the chart. Without a chart the
 * title is wider and up to three figures stand in a row. All lengths are pixels.
 */
final class Sheet {

    private static final double LEFT = 64;
    private static final double RIGHT = Card.WIDTH - LEFT;
    private static final double TOP = 52;
    private static final double BOTTOM = Card.HEIGHT - TOP;

    private static final double HEAVY = 5;
    private static final double HAIR = 2;
    private static final double SEAL = 46;

    /** Where the title begins, below rule, seal and category. */
    private static final double TITLE_TOP = 146;

    private static final int TITLE_LINES = 3;

    /** Between the columns of text and chart runs a hairline. */
    private static final double CHART_LEFT = 756;

    private static final double GUTTER = 32;

    private static final double VALUE = 62;
    private static final double LABEL = 25;
    private static final double STATISTIC = 18;
    private static final int MOST_FIGURES = 3;

    /** Thickness of the line that makes letters bold, in em. */
    private static final double BOLDER = 0.022;

    /** A chart that would have to be made smaller than this cannot be read, and is left out. */
    private static final double SMALLEST = 0.6;

    private final Card card;
    private final Face face;
    private final Inks inks;
    private final Optional<Card.Chart> chart;
    private final Canvas canvas = new Canvas(Card.WIDTH, Card.HEIGHT);

    Sheet(Card card, Face face, Inks inks) {
        this.card = card;
        this.face = face;
        this.inks = inks;
        this.chart = card.chart().filter(it -> height(it) * SMALLEST <= BOTTOM - TITLE_TOP);
    }

    Canvas painted() {
        canvas.fill(Outline.rectangle(0, 0, Card.WIDTH, Card.HEIGHT), inks.of("paper"));
        head();
        double right = chart.isPresent() ? CHART_LEFT - 2 * GUTTER : RIGHT;
        boolean figures = !card.keys().isEmpty();
        double figuresTop = figures ? 408 : BOTTOM;
        title(right, figuresTop - 28);
        if (figures) {
            figures(right, figuresTop);
        }
        chart.ifPresent(this::chart);
        return canvas;
    }

    private void head() {
        rule(LEFT, RIGHT, TOP, HEAVY, "text");
        double top = TOP + HEAVY + 18;
        new Seal(face.font(), inks, card.seal()).paint(canvas, LEFT, top, SEAL);
        double baseline = top + SEAL / 2 + 28 * face.font().capitals() / 2;
        text(card.site(), 28, LEFT + SEAL + 14, baseline, "text");
        double width = face.width(card.category(), 26);
        text(card.category(), 26, RIGHT - width, baseline, "seal");
    }

    private void title(double right, double bottom) {
        int largest = chart.isPresent() ? 62 : 84;
        double height = bottom - TITLE_TOP;
        Headline headline =
                Headline.of(card.title(), face, right - LEFT, height, largest, TITLE_LINES);
        double baseline = TITLE_TOP + headline.size() * 0.95;
        for (String line : headline.lines()) {
            bold(line, headline.size(), LEFT, baseline);
            baseline += headline.leading();
        }
    }

    /** The font has one weight: a line around its letters makes them bold. */
    private void bold(String text, double size, double left, double baseline) {
        Outline outline = face.line(text, size, left, baseline);
        canvas.fill(outline.with(Stroke.around(outline, size * BOLDER)), inks.of("text"));
    }

    private void figures(double right, double top) {
        List<Card.Key> keys = card.keys().subList(0, columns());
        double step = (right - LEFT + GUTTER) / keys.size();
        double size = VALUE;
        for (Card.Key key : keys) {
            size = Math.min(size, VALUE * (step - GUTTER) / face.width(key.value(), VALUE));
        }
        rule(LEFT, right, top, HAIR, "text");
        for (int i = 0; i < keys.size(); i++) {
            double left = LEFT + i * step;
            figure(keys.get(i), size, left, step - GUTTER, top);
            if (i > 0) {
                Outline hair = Outline.rectangle(left - GUTTER / 2, top, 1, BOTTOM - top - 16);
                canvas.fill(hair, inks.of("hair"));
            }
        }
        rule(LEFT, right, BOTTOM - 3 * HAIR, HAIR, "text");
        rule(LEFT, right, BOTTOM, HAIR, "text");
    }

    private int columns() {
        return chart.isPresent() ? 1 : Math.min(MOST_FIGURES, card.keys().size());
    }

    private void figure(Card.Key key, double size, double left, double width, double top) {
        double baseline = top + 24 + VALUE * face.font().capitals();
        bold(key.value(), size, left, baseline);
        baseline += 40;
        for (String line : new Lines(face, LABEL, width).most(key.label(), 2)) {
            text(line, LABEL, left, baseline, "muted");
            baseline += LABEL * 1.32;
        }
    }

    private void chart(Card.Chart chart) {
        double top = TITLE_TOP + 4;
        double bottom = BOTTOM + HAIR;
        double width = RIGHT - CHART_LEFT;
        Outline hair = Outline.rectangle(CHART_LEFT - GUTTER, top, 1, bottom - top);
        canvas.fill(hair, inks.of("hair"));
        double baseline = top + STATISTIC * 0.85;
        for (String line : new Lines(face, STATISTIC, width).most(chart.statistic(), 3)) {
            text(line, STATISTIC, CHART_LEFT, baseline, "muted");
            baseline += STATISTIC * 1.35;
        }
        double under = baseline - 3;
        double scale = Math.min(width / Layout.NARROW.width(), (bottom - under) / height(chart));
        Drawing.paint(chart.svg(), canvas, face, inks, scale, CHART_LEFT, under);
    }

    private static double height(Card.Chart chart) {
        return Markup.tags(chart.svg()).get(0).number("height");
    }

    private void text(String text, double size, double left, double baseline, String ink) {
        canvas.fill(face.line(text, size, left, baseline), inks.of(ink));
    }

    private void rule(double left, double right, double top, double height, String ink) {
        canvas.fill(Outline.rectangle(left, top, right - left, height), inks.of(ink));
    }
}
