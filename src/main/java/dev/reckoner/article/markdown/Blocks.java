package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import dev.reckoner.article.markdown.Written.Spot;
import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of an article. */
final class Blocks {

    private final Draft draft;
    private final Lines lines;
    private final Notes notes = new Notes();
    private final Inlines inlines;
    private final Tables tables;
    private final Fences fences;
    private final Sheet sheet = new Sheet();
    private final ListOptions lists;
    private int quotes;

    Blocks(
            com.vladsch.flexmark.util.ast.Document document,
            Draft draft,
            Lines lines,
            Fences fences) {
        this.draft = draft;
        this.lines = lines;
        this.inlines = new Inlines(draft, lines, notes);
        this.tables = new Tables(draft, lines, inlines);
        this.fences = fences;
        this.lists = ListOptions.get(document);
        children(document);
        notes(document);
    }

    List<Piece> pieces() {
        return sheet.pieces();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Paragraph paragraph) {
            checkNumbers(paragraph);
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            checkNumbers(heading);
            heading(heading);
        } else if (node instanceof BlockQuote) {
            quotes++;
            container("blockquote", node);
            quotes--;
        } else if (node instanceof BulletList) {
            container("ul", node);
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            sheet.html(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
            children(list);
            sheet.html("</ol>\n");
        } else if (node instanceof ListItem) {
            sheet.html("<li>");
            children(node);
            sheet.html("</li>\n");
        } else if (node instanceof FencedCodeBlock fence) {
            fences.write(fence, sheet);
        } else if (node instanceof IndentedCodeBlock code) {
            Fences.code(indented(code), "", sheet);
        } else if (node instanceof ThematicBreak) {
            sheet.html("<hr>\n");
        } else if (node instanceof TableBlock table) {
            checkCells(table);
            tables.write(table, sheet);
        }
    }

    private static String indented(IndentedCodeBlock code) {
        StringBuilder text = new StringBuilder();
        code.getContentLines().forEach(line -> text.append(line.trimEOL()).append('\n'));
        return text.toString().stripTrailing() + "\n";
    }

    private void container(String tag, Node node) {
        sheet.html("<" + tag + ">\n");
        children(node);
        sheet.html("</" + tag + ">\n");
    }

    private void paragraph(Paragraph node) {
        if (node.getFirstChild() == null) {
            return;
        }
        boolean bare =
                node.getParent() instanceof ParagraphItemContainer item
                        && item.isParagraphWrappingDisabled(node, lists, node.getDocument());
        sheet.html(bare ? "" : "<p>");
        inlines.children(node, Spot.TEXT, sheet);
        if (!bare) {
            sheet.html("</p>\n");
        } else if (node.getNext() != null) {
            sheet.html("\n");
        }
    }

    private void heading(Heading node) {
        String id = draft.heading(node.getLevel(), inlines.plain(node, Spot.HEADING));
        sheet.html("<h" + node.getLevel()).attribute("id", id).html(">");
        inlines.children(node, Spot.HEADING, sheet);
        sheet.html("</h" + node.getLevel() + ">\n");
    }

    private void checkNumbers(Node block) {
        if (quotes == 0) {
            TypedNumbers.check(block, lines, draft.problems);
        }
    }

    private void checkCells(TableBlock table) {
        for (Node part : table.getDescendants()) {
            if (part instanceof TableCell || part instanceof TableCaption) {
                checkNumbers(part);
            }
        }
    }

    private void notes(Node document) {
        if (notes.size() > 0) {
            sheet.html("<section class=\"notes\" role=\"doc-endnotes\">\n<ol>\n");
            for (int number = 1; number <= notes.size(); number++) {
                note(number);
            }
            sheet.html("</ol>\n</section>\n");
        }
        for (Node node : unmentioned(document)) {
            draft.problems.warn(
                    lines.at(node.getStartOffset()),
                    "the footnote \"" + ((FootnoteBlock) node).getText() + "\" is never mentioned",
                    "");
        }
    }

    private void note(int number) {
        sheet.html("<li").attribute("id", "fn-" + number).html(">");
        for (Node node = notes.get(number).getFirstChild(); node != null; node = node.getNext()) {
            if (node.getNext() == null && node instanceof Paragraph) {
                checkNumbers(node);
                sheet.html("<p>");
                inlines.children(node, Spot.TEXT, sheet);
                notes.back(number, sheet);
                sheet.html("</p>\n");
            } else {
                write(node);
            }
        }
        if (!(notes.get(number).getLastChild() instanceof Paragraph)) {
            notes.back(number, sheet);
        }
        sheet.html("</li>\n");
    }

    private List<Node> unmentioned(Node document) {
        List<Node> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note && !notes.isMentioned(note)) {
                found.add(note);
            }
        }
        return found;
    }
}
