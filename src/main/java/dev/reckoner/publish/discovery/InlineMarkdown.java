package dev.reckoner.publish.discovery;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands inside a paragraph of ours, from HTML to Markdown. A number in running text loses the
 * link to its explanation: the text is what a reader of Markdown wants of it.
 */
final class InlineMarkdown {

    private static final String SPECIAL = "\\`*[]<~|";

    private final Quoting quoting;
    private final StringBuilder out = new StringBuilder();

    private InlineMarkdown(Quoting quoting) {
        this.quoting = quoting;
    }

    /** One line, without blanks at its ends. */
    static String of(Element element, Quoting quoting) {
        return safe(inside(element, quoting));
    }

    private static String inside(Element element, Quoting quoting) {
        InlineMarkdown line = new InlineMarkdown(quoting);
        line.children(element);
        return line.out.toString().strip();
    }

    /** Plain text as a line of Markdown. */
    static String of(String text) {
        return safe(escaped(text.strip().replaceAll("\\s+", " ")));
    }

    /**
     * A mark of backticks, so many at least, that a text does not hold: it ends where it should.
     */
    static String fence(String text, int least) {
        String fence = "`".repeat(least);
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> emphasis(element, "**");
            case "em", "i" -> emphasis(element, "*");
            case "code" -> code(element.wholeText());
            case "br" -> text(" ");
            case "a" -> link(element);
            case "img" -> picture(element);
            case "svg", "script" -> {}
            case "small" -> out.append(quoting.aside(inside(element, quoting)));
            case "span" -> span(element);
            default -> children(element);
        }
    }

    private void span(Element element) {
        if (element.hasClass("range")) {
            out.setLength(out.toString().stripTrailing().length());
            out.append(quoting.aside(inside(element, quoting)));
        } else {
            children(element);
        }
    }

    private void link(Element element) {
        boolean own = element.hasClass("figure") && element.attr("href").startsWith("#");
        if (own || element.text().isBlank()) {
            children(element);
            return;
        }
        out.append('[');
        children(element);
        out.append("](").append(target(quoting.to(element.attr("href")))).append(')');
    }

    private void picture(Element element) {
        out.append("![").append(escaped(element.attr("alt"))).append("](");
        out.append(target(quoting.to(element.attr("src")))).append(')');
    }

    /** An address that ends where its bracket does. */
    private static String target(String address) {
        return address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    private void code(String code) {
        String fence = fence(code, 1);
        String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
        out.append(fence).append(pad).append(code).append(pad).append(fence);
    }

    /**
     * Emphasis where CommonMark reads it as such: a mark between a letter and a quotation mark,
     * usual in Chinese, stays an asterisk there, so it is left out.
     */
    private void emphasis(Element element, String mark) {
        String text = inside(element, quoting);
        int before = out.length() == 0 ? ' ' : out.codePointBefore(out.length());
        boolean read =
                !text.isEmpty()
                        && (!isMark(text.codePointAt(0)) || parts(before))
                        && (!isMark(text.codePointBefore(text.length())) || parts(after(element)));
        out.append(read ? mark : "").append(text).append(read ? mark : "");
    }

    private static int after(Element element) {
        Node next = element.nextSibling();
        String text =
                next instanceof TextNode words
                        ? words.getWholeText()
                        : next instanceof Element other ? other.text() : "";
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private static boolean parts(int c) {
        return Character.isWhitespace(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    private void text(String text) {
        for (String word : text.split("(?<=\\s)|(?=\\s)")) {
            boolean blank = word.isBlank();
            boolean again = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
            if (!blank) {
                out.append(escaped(word));
            } else if (!word.isEmpty() && !again) {
                out.append(' ');
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0 || c == '_' && !isWithinWord(text, i);
            boolean entity = c == '&' && text.substring(i).matches("(?s)&[#a-zA-Z0-9]+;.*");
            escaped.append(special || entity ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length() - 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A line whose beginning is not read as that of a heading, a quotation or a list. */
    private static String safe(String line) {
        return line.replaceFirst("^([#>+=-]|\\d{1,9}(?=[.)](\\s|$)))", mark(line));
    }

    private static String mark(String line) {
        boolean number = !line.isEmpty() && Character.isDigit(line.charAt(0));
        return number ? "$1\\\\" : "\\\\$1";
    }
}
