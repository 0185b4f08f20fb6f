package dev.reckoner.publish.discovery;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of an article of ours, from HTML to Markdown with tables. */
final class BlockMarkdown {

    private final Quoting quoting;

    BlockMarkdown(Quoting quoting) {
        this.quoting = quoting;
    }

    /** Everything in an element, a blank line between blocks. */
    String of(Element parent) {
        List<String> blocks = new ArrayList<>();
        Element loose = new Element("p");
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.isBlock()) {
                end(loose, blocks);
                loose = new Element("p");
                block(element, blocks);
            } else if (node instanceof Element || node instanceof TextNode) {
                loose.appendChild(node.clone());
            }
        }
        end(loose, blocks);
        return String.join("\n\n", blocks);
    }

    private void end(Element loose, List<String> blocks) {
        add(line(loose), blocks);
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private void block(Element element, List<String> blocks) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int level = element.normalName().charAt(1) - '0';
                add("#".repeat(level) + " " + line(element), blocks);
            }
            case "p", "figcaption", "summary" -> add(line(element), blocks);
            case "ul", "ol" -> add(list(element), blocks);
            case "blockquote", "aside" -> add(quoted(of(element)), blocks);
            case "pre" -> add(fenced(element.wholeText().stripTrailing()), blocks);
            case "hr" -> blocks.add("---");
            case "table" -> table(element, blocks);
            case "figure" -> figure(element, blocks);
            case "div" -> add(element.hasClass("claim") ? claim(element) : of(element), blocks);
            case "svg" -> {}
            default -> add(of(element), blocks);
        }
    }

    private String line(Element element) {
        return InlineMarkdown.of(element, quoting);
    }

    private static String strong(String line) {
        return line.isEmpty() ? "" : "**" + line + "**";
    }

    private static String quoted(String text) {
        return ("> " + text.replace("\n", "\n> ")).replace("> \n", ">\n");
    }

    private static String fenced(String code) {
        String fence = InlineMarkdown.fence(code, 3);
        return fence + "\n" + code + "\n" + fence;
    }

    private String list(Element list) {
        StringBuilder items = new StringBuilder();
        boolean numbered = list.normalName().equals("ol");
        int number = numbered && list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            String indent = "\n" + " ".repeat(mark.length());
            items.append(items.length() == 0 ? "" : "\n");
            items.append(mark)
                    .append(of(item).replace("\n", indent).replace(indent + "\n", "\n\n"));
        }
        return items.toString();
    }

    /** What was said, who said it, and the verdict in bold type, all in one quotation. */
    private String claim(Element claim) {
        List<String> lines = new ArrayList<>();
        for (Element part : claim.children()) {
            if (part.hasClass("verdict")) {
                add(strong(line(part)), lines);
            } else if (part.normalName().equals("cite")) {
                add("— " + line(part), lines);
            } else if (part.normalName().equals("blockquote")) {
                add(line(part), lines);
            } else {
                block(part, lines);
            }
        }
        return quoted(String.join("\n\n", lines));
    }

    /** A chart: its title, what it shows, and the numbers as a table instead of the drawing. */
    private void figure(Element figure, List<String> blocks) {
        for (Element part : figure.children()) {
            if (part.normalName().equals("figcaption") && part.childrenSize() > 0) {
                part.children().forEach(line -> add(caption(line), blocks));
            } else if (part.normalName().equals("details")) {
                part.select("> table").forEach(table -> rows(table, blocks));
            } else if (!part.normalName().equals("svg")) {
                add(part.isBlock() ? of(wrapped(part)) : line(wrapped(part)), blocks);
            }
        }
    }

    private static Element wrapped(Element element) {
        return new Element("div").appendChild(element.clone());
    }

    private String caption(Element line) {
        return line.normalName().equals("b") ? strong(line(line)) : line(line);
    }

    private void table(Element table, List<String> blocks) {
        table.select("> caption").forEach(caption -> add(strong(line(caption)), blocks));
        rows(table, blocks);
    }

    private void rows(Element table, List<String> blocks) {
        StringBuilder text = new StringBuilder();
        boolean head = true;
        for (Element row : table.select("tr")) {
            text.append(text.length() == 0 ? "|" : "\n|");
            row.children().forEach(cell -> text.append(' ').append(line(cell)).append(" |"));
            if (head) {
                text.append("\n|");
                for (Element cell : row.children()) {
                    boolean left = cell.hasClass("left") || cell.elementSiblingIndex() == 0;
                    text.append(left ? " --- |" : " ---: |");
                }
            }
            head = false;
        }
        add(text.toString(), blocks);
    }
}
