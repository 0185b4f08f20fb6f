package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.reckoner.article.markdown.ExpressionSyntax.Expression;
import dev.reckoner.article.markdown.ExpressionSyntax.Unclosed;
import dev.reckoner.article.markdown.Written.Spot;
import java.util.List;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class Inlines {

    private final Draft draft;
    private final Lines lines;
    private final Notes notes;
    private final PlainText plain;
    private final Links links;

    Inlines(Draft draft, Lines lines, Notes notes) {
        this.draft = draft;
        this.lines = lines;
        this.notes = notes;
        this.plain = new PlainText(draft, lines);
        this.links = new Links(draft, lines, plain);
    }

    /** Text of the children without markup, for labels and ids. */
    List<Piece.Plain> plain(Node parent, Spot spot) {
        return plain.of(parent, spot);
    }

    void children(Node parent, Spot spot, Sheet sheet) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node, spot, sheet);
        }
    }

    private void write(Node node, Spot spot, Sheet sheet) {
        if (node instanceof Expression expression) {
            figure(expression, spot, sheet);
        } else if (node instanceof Unclosed) {
            plain.unclosed(node.getStartOffset());
            sheet.text(node.getChars());
        } else if (node instanceof Emphasis) {
            tag("em", node, spot, sheet);
        } else if (node instanceof StrongEmphasis) {
            tag("strong", node, spot, sheet);
        } else if (node instanceof Code code) {
            draft.read(code.getText());
            sheet.html("<code>").text(spaces(code.getText())).html("</code>");
        } else if (node instanceof SoftLineBreak) {
            sheet.html(PlainText.joins(node) ? "" : "\n");
        } else if (node instanceof HardLineBreak) {
            sheet.html("<br>\n");
        } else if (node instanceof HtmlInlineBase) {
            draft.problems.warn(
                    lines.at(node.getStartOffset()),
                    "\"" + Draft.shown(node.getChars()) + "\" appears as text",
                    "Markdown only: HTML is not interpreted");
            text(node.getChars(), sheet);
        } else if (node instanceof Footnote mark) {
            notes.mention(mark, sheet, lines, draft);
        } else if (node.getFirstChild() != null || node instanceof Image || isLink(node)) {
            span(node, spot, sheet);
        } else {
            text(PlainText.unescaped(node), sheet);
        }
    }

    private static boolean isLink(Node node) {
        return node instanceof Link
                || node instanceof RefNode
                || node instanceof AutoLink
                || node instanceof MailLink;
    }

    private void span(Node node, Spot spot, Sheet sheet) {
        if (node instanceof Image image) {
            links.picture(node, image.getUrl(), image.getTitle(), sheet);
        } else if (node instanceof ImageRef image && image.isDefined()) {
            var target = image.getReferenceNode(node.getDocument());
            links.picture(node, target.getUrl(), target.getTitle(), sheet);
        } else if (node instanceof Link link) {
            String end = links.open(node, link.getUrl(), link.getTitle(), sheet);
            children(node, end.isEmpty() ? spot : Spot.LINK_TEXT, sheet);
            sheet.html(end);
        } else if (node instanceof LinkRef link && link.isDefined()) {
            var target = link.getReferenceNode(node.getDocument());
            String end = links.open(node, target.getUrl(), target.getTitle(), sheet);
            children(node, end.isEmpty() ? spot : Spot.LINK_TEXT, sheet);
            sheet.html(end);
        } else if (node instanceof RefNode) {
            bracketed(node, spot, sheet);
        } else if (node instanceof AutoLink link) {
            String end = links.open(node, link.getText(), BasedSequence.NULL, sheet);
            text(link.getText(), sheet);
            sheet.html(end);
        } else if (node instanceof MailLink link) {
            sheet.html("<a").attribute("href", "mailto:" + link.getText()).html(">");
            text(link.getText(), sheet);
            sheet.html("</a>");
        } else {
            children(node, spot, sheet);
        }
    }

    /** Brackets that refer to nothing are text. */
    private void bracketed(Node node, Spot spot, Sheet sheet) {
        if (node.getFirstChild() == null) {
            text(Escaping.unescapeString(node.getChars()), sheet);
            return;
        }
        text(Escaping.unescapeString(node.getChars().prefixOf(node.getChildChars())), sheet);
        children(node, spot, sheet);
        text(Escaping.unescapeString(node.getChars().suffixOf(node.getChildChars())), sheet);
    }

    private void figure(Expression node, Spot spot, Sheet sheet) {
        Written written = plain.written(node, spot);
        draft.readFigure();
        sheet.hole(spot.isPlain() ? new Piece.Spoken(written) : new Piece.Figure(written));
    }

    private void tag(String name, Node node, Spot spot, Sheet sheet) {
        sheet.html("<" + name + ">");
        children(node, spot, sheet);
        sheet.html("</" + name + ">");
    }

    private void text(CharSequence text, Sheet sheet) {
        draft.read(text);
        sheet.text(text);
    }

    private static String spaces(BasedSequence code) {
        return code.toString().replace('\n', ' ');
    }
}
