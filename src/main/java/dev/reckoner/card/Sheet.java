package dev.reckoner.card;

import dev.reckoner.chart.Layout;
import dev.reckoner.chart.Wrap;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

    private final Card card;
    private final Face face;
    private final Inks inks;
    private final Canvas canvas = new Canvas(Card.WIDTH, Card.HEIGHT);

    Sheet(Card card, Face face, Inks inks) {
        this.card = card;
        this.face = face;
        this.inks = inks;
    }

    Canvas painted() {
        canvas.fill(Outline.rectangle(0, 0, Card.WIDTH, Card.HEIGHT), inks.of("paper"));
        head();
        double right = card.chart().isPresent() ? CHART_LEFT - 2 * GUTTER : RIGHT;
        boolean figures = !card.keys().isEmpty();
        double figuresTop = figures ? 408 : BOTTOM;
        title(right, figuresTop - 28);
        if (figures) {
            figures(right, figuresTop);
        }
        card.chart().ifPresent(this::chart);
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

    /** The largest size at which the title fits, in lines of about one length. */
    private void title(double right, double bottom) {
        double width = right - LEFT;
        int most = card.chart().isPresent() ? 62 : 84;
        int size = most;
        while (size > 30 && !fits(size, width, bottom)) {
            size--;
        }
        ToDoubleFunction<String> measure = measure(size);
        int lines = Wrap.lines(card.title(), measure, width, TITLE_LINES).size();
        double narrow = width;
        while (Wrap.lines(card.title(), measure, narrow - 4, 99).size() == lines && narrow > 40) {
            narrow -= 4;
        }
        double baseline = TITLE_TOP + size * 0.95;
        for (String line : Wrap.lines(card.title(), measure, narrow, TITLE_LINES)) {
            Outline outline = face.line(line, size, LEFT, baseline);
            canvas.fill(outline.with(Stroke.around(outline, size * 0.022)), inks.of("text"));
            baseline += leading(size);
        }
    }

    private boolean fits(int size, double width, double bottom) {
        List<String> lines = Wrap.lines(card.title(), measure(size), width, 99);
        return lines.size() <= TITLE_LINES && TITLE_TOP + lines.size() * leading(size) <= bottom;
    }

    private double leading(double size) {
        return size * (face.chinese() ? 1.3 : 1.18);
    }

    private ToDoubleFunction<String> measure(double size) {
        return part -> face.width(part, size);
    }

    private void figures(double right, double top) {
        int columns = card.chart().isPresent() ? 1 : Math.min(3, card.keys().size());
        double step = (right - LEFT + GUTTER) / columns;
        rule(LEFT, right, top, HAIR, "text");
        for (int i = 0; i < columns; i++) {
            double left = LEFT + i * step;
            figure(card.keys().get(i), left, left + step - GUTTER, top);
            if (i > 0) {
                Outline hair = Outline.rectangle(left - GUTTER / 2 - 1, top, 1, BOTTOM - top - 8);
                canvas.fill(hair, inks.of("hair"));
            }
        }
        rule(LEFT, right, BOTTOM - 6, HAIR, "text");
        rule(LEFT, right, BOTTOM, HAIR, "text");
    }

    private void figure(Card.Key key, double left, double right, double top) {
        int size = 62;
        while (size > 28 && face.width(key.value(), size) > right - left) {
            size--;
        }
        double baseline = top + 24 + 62 * face.font().capitals();
        Outline value = face.line(key.value(), size, left, baseline);
        canvas.fill(value.with(Stroke.around(value, size * 0.022)), inks.of("text"));
        for (String line : Wrap.lines(key.label(), measure(25), right - left, 2)) {
            baseline += baseline > top + 75 ? 33 : 40;
            text(line, 25, left, baseline, "muted");
        }
    }

    private void chart(Card.Chart chart) {
        double left = CHART_LEFT;
        double top = TITLE_TOP + 4;
        Outline hair = Outline.rectangle(left - GUTTER, top, 1, BOTTOM + HAIR - top);
        canvas.fill(hair, inks.of("hair"));
        double baseline = top + 16;
        for (String line : Wrap.lines(chart.statistic(), measure(18), RIGHT - left, 2)) {
            text(line, 18, left, baseline, "muted");
            baseline += 25;
        }
        double room = BOTTOM + HAIR - (baseline - 5);
        double height = Markup.tags(chart.svg()).get(0).number("height");
        double scale = Math.min((RIGHT - left) / Layout.NARROW.width(), room / height);
        Drawing.paint(chart.svg(), canvas, face, inks, scale, left, baseline - 5);
    }

    private void text(String text, double size, double left, double baseline, String ink) {
        canvas.fill(face.line(text, size, left, baseline), inks.of(ink));
    }

    private void rule(double left, double right, double top, double height, String ink) {
        canvas.fill(Outline.rectangle(left, top, right - left, height), inks.of(ink));
    }
}
