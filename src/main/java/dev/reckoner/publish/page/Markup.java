package dev.reckoner.publish.page;

/** HTML, SVG or MathML that is escaped already and goes into a page as it is. */
public record Markup(String html) {

    /** Nothing. */
    public static final Markup NONE = new Markup("");
}
