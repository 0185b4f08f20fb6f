package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.reckoner.article.markdown.Written.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables. A table may be wider than a phone, so it stands in a region that scrolls by itself
 * and has a name: the caption, else the headers of its columns.
 */
final class Tables {

    private final Draft draft;
    private final Lines lines;
    private final Inlines inlines;

    Tables(Draft draft, Lines lines, Inlines inlines) {
        this.draft = draft;
        this.lines = lines;
        this.inlines = inlines;
    }

    void write(TableBlock table, Sheet sheet) {
        Node caption = table.getFirstChildAny(TableCaption.class);
        sheet.html("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        if (caption == null) {
            sheet.attribute("aria-label", headers(table)).html(">\n<table>\n");
        } else {
            String id = draft.nextTable();
            sheet.attribute("aria-labelledby", id).html(">\n<table>\n<caption");
            sheet.attribute("id", id).html(">");
            inlines.children(caption, Spot.TABLE, sheet);
            sheet.html("</caption>\n");
        }
        Node head = table.getFirstChildAny(TableHead.class);
        checkWidths(table, cells(head.getFirstChild()));
        section("thead", head, sheet);
        section("tbody", table.getFirstChildAny(TableBody.class), sheet);
        sheet.html("</table>\n</div>\n");
    }

    private List<Piece.Plain> headers(TableBlock table) {
        List<Piece.Plain> label = new ArrayList<>();
        Node row = table.getFirstChildAny(TableHead.class).getFirstChild();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            List<Piece.Plain> text = inlines.plain(cell, Spot.TABLE);
            if (!text.isEmpty() && !label.isEmpty()) {
                label.add(new Piece.Words(", "));
            }
            label.addAll(text);
        }
        return label;
    }

    /** The parser fills rows that are too short; those that are too long are a slip of the pen. */
    private void checkWidths(TableBlock table, int columns) {
        Node row = table.getFirstChildAny(TableBody.class).getFirstChild();
        for (; row != null; row = row.getNext()) {
            if (cells(row) > columns) {
                draft.problems.add(
                        lines.at(row.getStartOffset()),
                        "the row has " + cells(row) + " cells, its table " + columns + " columns",
                        "write \\| for a bar that separates nothing");
            }
        }
    }

    private static int cells(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private void section(String name, Node section, Sheet sheet) {
        if (section.getFirstChild() == null) {
            return;
        }
        sheet.html("<" + name + ">\n");
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            sheet.html("<tr>");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cell((TableCell) cell, sheet);
            }
            sheet.html("</tr>\n");
        }
        sheet.html("</" + name + ">\n");
    }

    private void cell(TableCell cell, Sheet sheet) {
        boolean header = cell.isHeader() && !cell.getChildChars().isBlank();
        sheet.html(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            sheet.attribute("class", "num");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            sheet.attribute("class", "center");
        }
        sheet.html(">");
        inlines.children(cell, Spot.TABLE, sheet);
        sheet.html(header ? "</th>" : "</td>");
    }
}
