package dev.reckoner.article;

/** Text made safe for HTML, and markup that several blocks share. */
public final class Html {

    private Html() {}

    /** Safe as text and within a double-quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text of our own HTML, without its tags. */
    public static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /**
     * A table that scrolls by itself where it is too wide, up to its first row of heads.
     *
     * @param caption as HTML
     */
    static String tableHead(String id, String caption) {
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\""
                + id
                + "\">\n<table>\n<caption id=\""
                + id
                + "\">"
                + caption
                + "</caption>\n<thead>\n<tr>";
    }
}
