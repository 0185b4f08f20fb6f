package dev.reckoner.publish.search;

import dev.reckoner.table.Html;
import java.util.List;

/** Sentences of our own HTML; tables, drawings, formulas and lines of sources are left out. */
public final class Prose {

    private static final List<String> LEFT_OUT = List.of("table", "svg", "math", "details", "pre");

    /** Elements within a word or sentence: their ends part nothing. */
    private static final List<String> INLINE =
            List.of("a", "b", "i", "em", "strong", "code", "data", "span", "time", "small", "sup");

    /** Where a number was read, below a table or chart: no page is looked for by that. */
    private static final String SOURCE = "<p class=\"src\"";

    private static final List<String> HEADS = List.of("h2", "h3", "caption", "figcaption");

    private Prose() {}

    /** Plain text on one line. */
    public static String of(String html) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
            text.append(html, from, open);
            String name = name(html, open + 1);
            if (LEFT_OUT.contains(name) || html.startsWith(SOURCE, open)) {
                from = end(html, open, name);
            } else {
                int close = html.indexOf('>', open);
                from = close < 0 ? html.length() : close + 1;
            }
            if (!INLINE.contains(name)) {
                text.append(' ');
            }
        }
        return single(Html.text(text.append(html, from, html.length()).toString()));
    }

    /** Headings, and captions of tables and charts: each with a blank before it. */
    public static String heads(String html) {
        StringBuilder heads = new StringBuilder();
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            String name = name(html, open + 1);
            if (HEADS.contains(name) && html.charAt(open + 1) != '/') {
                int end = end(html, open, name);
                heads.append(' ').append(of(html.substring(open, end)));
            }
        }
        return heads.toString();
    }

    /** The name of a tag, opening or closing. */
    private static String name(String html, int at) {
        int start = at < html.length() && html.charAt(at) == '/' ? at + 1 : at;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    /** Where an element ends that may hold others of its name. */
    private static int end(String html, int open, String name) {
        int depth = 0;
        for (int at = open; at >= 0; at = html.indexOf('<', at + 1)) {
            if (name(html, at + 1).equals(name)) {
                depth += html.charAt(at + 1) == '/' ? -1 : 1;
            }
            if (depth == 0) {
                return html.indexOf('>', at) + 1;
            }
        }
        return html.length();
    }

    private static String single(String text) {
        StringBuilder line = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean blank = c == ' ' || c == '\n' || c == '\t';
            boolean after = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
            if (!blank) {
                line.append(c);
            } else if (!after) {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
