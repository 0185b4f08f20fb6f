package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep a text is nested: quotes, lists, emphasis and links, each one level. */
final class Nesting {

    static final int LIMIT = 100;
    static final String REASON = "is nested more than " + LIMIT + " levels deep";

    private static final Pattern CONTAINER =
            Pattern.compile("[ \\t]*+(>|[-+*][ \\t]|\\d+[.)][ \\t])");

    /** An indentation no level of a list needs, and a run of backticks no code needs. */
    private static final Pattern EXCESS =
            Pattern.compile("^[ \\t]{" + 4 * LIMIT + "}|`{" + (LIMIT + 1) + "}", Pattern.MULTILINE);

    private Nesting() {}

    /**
     * Offset of the first line that opens more levels than the limit at once, or is indented as if
     * it did, or of a run of backticks that is as long. They are caught before the parser sees
     * them, because it needs a stack and a time that grow with them.
     */
    static OptionalInt tooManyMarkers(String text) {
        Matcher excess = EXCESS.matcher(text);
        if (excess.find()) {
            return OptionalInt.of(excess.start());
        }
        Matcher container = CONTAINER.matcher(text);
        for (int line = 0; line < text.length(); line = next(text, line)) {
            int levels = 0;
            int at = line;
            while (levels <= LIMIT && container.region(at, text.length()).lookingAt()) {
                levels++;
                at = container.end();
            }
            if (levels > LIMIT) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Offset of the first node below more levels than the limit. Needs no stack of its own. */
    static OptionalInt tooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > LIMIT) {
                return OptionalInt.of(node.getStartOffset());
            }
            if (node.getFirstChild() != null) {
                depth += levels(node);
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth -= node == null ? 0 : levels(node);
            }
            node = node == null ? null : node.getNext();
        }
        return OptionalInt.empty();
    }

    private static int levels(Node node) {
        boolean frame =
                node instanceof Document || node instanceof ListBlock || node instanceof Paragraph;
        return frame ? 0 : 1;
    }
}
