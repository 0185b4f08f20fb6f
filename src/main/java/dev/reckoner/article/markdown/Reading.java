package dev.reckoner.article.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.reckoner.article.markdown.Written.Spot;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one text, if it keeps the limits. */
final class Reading {

    private final Draft draft;

    Reading(Problems problems) {
        this.draft = new Draft(problems);
    }

    Document article(String text, Place first) {
        String normal = normal(text);
        Lines lines = Lines.of(first, normal);
        return tree(Syntax.ARTICLE, normal, lines)
                .map(root -> draft.finish(blocks(root, lines)))
                .orElseGet(Document::empty);
    }

    Document caption(String text, Place first) {
        String normal = normal(text);
        return draft.finish(paragraphs(normal, Lines.of(first, normal)));
    }

    private List<Piece> blocks(com.vladsch.flexmark.util.ast.Document root, Lines lines) {
        return new Blocks(root, draft, lines, new Fences(draft, lines, this::paragraphs)).pieces();
    }

    /** Paragraphs and nothing else; a single one without its tags. */
    private List<Piece> paragraphs(String text, Lines lines) {
        Sheet sheet = new Sheet();
        tree(Syntax.INLINE, text, lines).ifPresent(root -> paragraphs(root, lines, sheet));
        return sheet.pieces();
    }

    private void paragraphs(Node root, Lines lines, Sheet sheet) {
        Inlines inlines = new Inlines(draft, lines, new Notes());
        boolean single = root.getFirstChild() == root.getLastChild();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            TypedNumbers.check(node, lines, draft.problems);
            sheet.html(single ? "" : "<p>");
            inlines.children(node, Spot.TEXT, sheet);
            sheet.html(single ? "" : "</p>\n");
        }
    }

    private Optional<com.vladsch.flexmark.util.ast.Document> tree(
            Parser parser, String text, Lines lines) {
        if (text.getBytes(StandardCharsets.UTF_8).length > Markdown.MAX_BYTES) {
            return refused(lines.at(0), "is longer than " + Markdown.MAX_BYTES + " bytes");
        }
        OptionalInt tooMany = Nesting.tooManyMarkers(text);
        if (tooMany.isPresent()) {
            return refused(lines.at(tooMany.getAsInt()), Nesting.REASON);
        }
        com.vladsch.flexmark.util.ast.Document root = parser.parse(text);
        OptionalInt tooDeep = Nesting.tooDeep(root);
        if (tooDeep.isPresent()) {
            return refused(lines.at(tooDeep.getAsInt()), Nesting.REASON);
        }
        return Optional.of(root);
    }

    private <T> Optional<T> refused(Place place, String why) {
        draft.problems.add(place, "the text " + why, "shorten it or make it simpler");
        return Optional.empty();
    }

    /** Line feeds only; and no NUL, which the parser takes for the end of the text. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
    }
}
