package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;
import java.util.List;

/** Writes SVG, one element to a line. Every text is escaped here. */
final class Svg {

    /** Half the height of a range mark's caps. */
    private static final double CAP = 4;

    private final StringBuilder text = new StringBuilder();

    /**
     * The beginning of the ids in a drawing.
     *
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    static String id(String prefix, Layout layout) {
        boolean word = !prefix.isEmpty();
        for (int i = 0; i < prefix.length(); i++) {
            word &= !Character.isWhitespace(prefix.charAt(i));
        }
        if (!word) {
            throw new IllegalArgumentException("no part of an id: \"" + prefix + "\"");
        }
        return prefix + "-" + layout.cssClass();
    }

    /**
     * Opens the drawing. One with links is a group, because the role {@code img} would hide them
     * from assistive technology.
     */
    Svg begin(String id, Layout layout, double height, Alternative alternative, boolean linked) {
        String titleId = id + "-title";
        String descId = id + "-desc";
        boolean described = !alternative.description().isBlank();
        String width = Integer.toString(layout.width());
        open("svg", "chart " + layout.cssClass());
        attribute("viewBox", "0 0 " + width + " " + Tenths.text(height));
        attribute("width", width);
        number("height", height);
        attribute("role", linked ? "group" : "img");
        attribute("aria-labelledby", described ? titleId + " " + descId : titleId);
        text.append(">\n");
        titled("title", titleId, alternative.title());
        if (described) {
            titled("desc", descId, alternative.description());
        }
        return this;
    }

    /** What is said to readers who do not see the drawing; the description may be empty. */
    record Alternative(String title, String description) {}

    String end() {
        return text.append("</svg>\n").toString();
    }

    /** Opens a group that is not read out, because what it shows is said elsewhere. */
    Svg beginHidden() {
        text.append("<g aria-hidden=\"true\">\n");
        return this;
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** Begins a tag; attributes and {@link #inside} or {@link #empty} follow. */
    Svg open(String element, String cssClass) {
        text.append('<').append(element);
        return cssClass.isEmpty() ? this : attribute("class", cssClass);
    }

    Svg inside() {
        text.append(">\n");
        return this;
    }

    Svg empty() {
        text.append("/>\n");
        return this;
    }

    /** Opens a mark, or several, that a reader is told of; the address is empty for no link. */
    Svg told(String href, String spoken) {
        if (href.isEmpty()) {
            open("g", "").attribute("role", "img");
        } else {
            open("a", "figure").attribute("href", href);
        }
        return attribute("aria-label", spoken).inside();
    }

    /** Closes what {@link #told} opened. */
    Svg untold(String href) {
        return close(href.isEmpty() ? "g" : "a");
    }

    Svg titled(String element, String content) {
        return open(element, "").content(element, content);
    }

    private void titled(String element, String id, String content) {
        open(element, "").attribute("id", id).content(element, content);
    }

    private Svg content(String element, String content) {
        text.append('>').append(Xml.escaped(content));
        return close(element);
    }

    Svg line(String cssClass, double x1, double x2, double y1, double y2) {
        open("line", cssClass);
        return number("x1", x1).number("x2", x2).number("y1", y1).number("y2", y2).empty();
    }

    /**
     * The mark of a range from left to right. Twice the same line: the wider one below parts the
     * mark from its bar in any colours.
     */
    Svg range(double low, double high, double middle) {
        String cap = " " + Tenths.text(middle - CAP) + "v" + Tenths.text(2 * CAP);
        String path = "M" + Tenths.text(low) + cap + "M" + Tenths.text(low);
        path += " " + Tenths.text(middle) + "H" + Tenths.text(high);
        path += "M" + Tenths.text(high) + cap;
        return open("path", "halo")
                .attribute("d", path)
                .empty()
                .open("path", "rng")
                .attribute("d", path)
                .empty();
    }

    /** All lines behind a plot as one path, which is much shorter than an element each. */
    Svg grid(String path) {
        return path.isEmpty() ? this : open("path", "grid").attribute("d", path).empty();
    }

    /** Texts without a class of their own; those alike that follow each other share a group. */
    Svg texts(List<Words> texts) {
        int i = 0;
        while (i < texts.size()) {
            int end = i + 1;
            while (end < texts.size() && texts.get(end).isLike(texts.get(i))) {
                end++;
            }
            boolean alone = end == i + 1 || texts.get(i).isUnmarked();
            if (!alone) {
                open("g", texts.get(i).isMuted() ? "m" : "");
                anchor(texts.get(i).anchor()).inside();
            }
            for (Words words : texts.subList(i, end)) {
                if (alone) {
                    words(words, "");
                } else {
                    open("text", "").number("x", words.x()).number("y", words.y());
                    content("text", words.plain() + words.muted());
                }
            }
            if (!alone) {
                close("g");
            }
            i = end;
        }
        return this;
    }

    Svg words(Words words, String cssClass) {
        boolean allMuted = words.isMuted() && cssClass.isEmpty();
        open("text", allMuted ? "m" : cssClass).number("x", words.x()).number("y", words.y());
        anchor(words.anchor());
        text.append('>').append(Xml.escaped(allMuted ? words.muted() : words.plain()));
        if (!allMuted && !words.muted().isEmpty()) {
            text.append(" <tspan class=\"m\" dx=\"3\">");
            text.append(Xml.escaped(words.muted())).append("</tspan>");
        }
        return close("text");
    }

    private Svg anchor(Anchor anchor) {
        return anchor == Anchor.START
                ? this
                : attribute("text-anchor", anchor == Anchor.END ? "end" : "middle");
    }

    Svg number(String name, double coordinate) {
        return attribute(name, Tenths.text(coordinate));
    }

    Svg attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
        return this;
    }
}
