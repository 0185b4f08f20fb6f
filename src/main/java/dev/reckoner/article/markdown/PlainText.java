package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.reckoner.article.markdown.ExpressionSyntax.Expression;
import dev.reckoner.article.markdown.Written.Spot;
import java.util.ArrayList;
import java.util.List;

/** Text without markup, with its figures: for ids, labels, alternative texts and titles. */
final class PlainText {

    private final Draft draft;
    private final Lines lines;

    PlainText(Draft draft, Lines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Text of a node's children. */
    List<Piece.Plain> of(Node parent, Spot spot) {
        List<Piece.Plain> pieces = new ArrayList<>();
        collect(parent, spot, pieces);
        return List.copyOf(pieces);
    }

    private void collect(Node parent, Spot spot, List<Piece.Plain> pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Expression expression) {
                pieces.add(new Piece.Spoken(written(expression, spot)));
            } else if (node instanceof Code code) {
                pieces.add(new Piece.Words(code.getText().toString()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                pieces.add(new Piece.Words(joins(node) ? "" : " "));
            } else if (node instanceof Footnote) {
                continue;
            } else if (node.getFirstChild() != null) {
                collect(node, inside(node, spot), pieces);
            } else {
                pieces.add(new Piece.Words(unescaped(node)));
            }
        }
    }

    private static Spot inside(Node node, Spot spot) {
        if (node instanceof Image || node instanceof ImageRef) {
            return Spot.ALT_TEXT;
        }
        boolean link = node instanceof Link || node instanceof LinkRef ref && ref.isDefined();
        return link && spot != Spot.ALT_TEXT ? Spot.LINK_TEXT : spot;
    }

    /** Text of a link's title, which the parser leaves as it was written. */
    List<Piece.Plain> ofTitle(BasedSequence title) {
        List<Piece.Plain> pieces = new ArrayList<>();
        String raw = title.toString();
        int done = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
            } else if (raw.startsWith(ExpressionSyntax.OPENING, i)) {
                int end = ExpressionSyntax.end(raw, i);
                if (end < 0) {
                    unclosed(title.getIndexOffset(i));
                } else {
                    pieces.add(new Piece.Words(Escaping.unescapeString(raw.substring(done, i))));
                    pieces.add(new Piece.Spoken(titled(title, i, raw.substring(i + 2, end))));
                    done = end + 1;
                    i = end;
                }
            }
        }
        pieces.add(new Piece.Words(Escaping.unescapeString(raw.substring(done))));
        return pieces;
    }

    private Written titled(BasedSequence title, int index, String inner) {
        return draft.expression(lines.at(title.getIndexOffset(index)), inner, Spot.LINK_TITLE);
    }

    Written written(Expression node, Spot spot) {
        return draft.expression(lines.at(node.getStartOffset()), node.inner().toString(), spot);
    }

    void unclosed(int offset) {
        draft.problems.add(
                lines.at(offset),
                "\"{=\" has no closing brace",
                "end the expression with }, or write \\{= for the two characters");
    }

    /** Letters of a leaf, with entities and backslash escapes decoded. */
    static String unescaped(Node leaf) {
        return leaf instanceof HtmlInlineBase
                ? leaf.getChars().toString()
                : Escaping.unescapeString(leaf.getChars());
    }

    /** Whether a line break is the author's only and no space. */
    static boolean joins(Node lineBreak) {
        return lineBreak instanceof SoftLineBreak && Han.joins(last(lineBreak), first(lineBreak));
    }

    private static char last(Node from) {
        Node node = from;
        while (node != null && node.getPrevious() == null) {
            node = node.getParent();
        }
        node = node == null ? from : node.getPrevious();
        while (node.getLastChild() != null) {
            node = node.getLastChild();
        }
        return node.getChars().isEmpty() ? ' ' : node.getChars().trimEnd().lastChar();
    }

    private static char first(Node from) {
        Node node = from;
        while (node != null && node.getNext() == null) {
            node = node.getParent();
        }
        node = node == null ? from : node.getNext();
        while (node.getFirstChild() != null) {
            node = node.getFirstChild();
        }
        return node.getChars().isEmpty() ? ' ' : node.getChars().trimStart().firstChar();
    }
}
