package dev.reckoner.table;

/** Text made safe for HTML, and back. */
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
        return withoutTags(html)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int open = html.indexOf('<');
        while (open >= 0 && html.indexOf('>', open) >= 0) {
            text.append(html, from, open);
            from = html.indexOf('>', open) + 1;
            open = html.indexOf('<', from);
        }
        return text.append(html, from, html.length()).toString();
    }
}
