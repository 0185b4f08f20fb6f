package dev.reckoner.chart;

import dev.reckoner.chart.Words.Anchor;

/** Writes SVG, one element to a line. Every text is escaped here. */
final class Svg {

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

    /** All lines behind a plot as one path, which is much shorter than an element each. */
    Svg grid(String path) {
        return path.isEmpty() ? this : open("path", "grid").attribute("d", path).empty();
    }

    Svg words(Words words, String cssClass) {
        boolean allMuted = words.plain().isEmpty() && cssClass.isEmpty();
        open("text", allMuted ? "m" : cssClass).number("x", words.x()).number("y", words.y());
        if (words.anchor() != Anchor.START) {
            attribute("text-anchor", words.anchor() == Anchor.END ? "end" : "middle");
        }
        text.append('>').append(Xml.escaped(allMuted ? words.muted() : words.plain()));
        if (!allMuted && !words.muted().isEmpty()) {
            text.append(" <tspan class=\"m\" dx=\"3\">");
            text.append(Xml.escaped(words.muted())).append("</tspan>");
        }
        return close("text");
    }

    Svg number(String name, double coordinate) {
        return attribute(name, Tenths.text(coordinate));
    }

    Svg attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
        return this;
    }
}
