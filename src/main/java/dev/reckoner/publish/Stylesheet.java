package dev.reckoner.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one style sheet of a site, put together from a file for each part of a page. A site that
 * brings its own {@code templates/assets/css/tokens.css} changes colours and sizes and nothing
 * else; the same holds for each of the other parts.
 */
public final class Stylesheet {

    /** In the order in which later rules win. */
    public static final List<String> PARTS =
            List.of(
                    "tokens", "type", "frame", "article", "charts", "tables", "claims", "sums",
                    "lists", "search", "narrow", "print");

    private static final Pattern GROUND = Pattern.compile("--paper: *(#[0-9a-fA-F]{3,8})\\b");

    private Stylesheet() {}

    /** The parts, one after the other, without what only authors of style sheets read. */
    static String of(Resources resources) {
        StringBuilder css = new StringBuilder();
        for (String part : PARTS) {
            String path = "templates/assets/css/" + part + ".css";
            byte[] bytes = resources.bytes(path).orElseThrow(() -> new IllegalStateException(path));
            css.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
        return minified(css.toString());
    }

    /** The ground of pages in a light and in a dark scheme, as the tokens write the colours. */
    static List<String> grounds(String css) {
        return GROUND.matcher(css).results().map(found -> found.group(1)).limit(2).toList();
    }

    /** Takes out comments, and blanks where they part nothing; strings stay as they are. */
    public static String minified(String css) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                i = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                int end = css.indexOf(c, i + 1) + 1;
                int stop = end == 0 ? css.length() : end;
                out.append(css, i, stop);
                i = stop;
            } else if (Character.isWhitespace(c)) {
                space(out);
                i++;
            } else {
                tight(out, c);
                i++;
            }
        }
        return out.toString().strip();
    }

    private static void space(StringBuilder out) {
        // A colon in a selector has a meaning with a blank before it, and none needs one after it.
        if (out.length() > 0 && " {};,:>".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(' ');
        }
    }

    private static void tight(StringBuilder out, char c) {
        int last = out.length() - 1;
        if ("{};,>)".indexOf(c) >= 0 && last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
        if (c == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
            out.setLength(out.length() - 1);
        }
        out.append(c);
    }
}
