package dev.reckoner.publish.discovery;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words and numbers of a text, whatever sets them apart. */
final class Words {

    private static final String BLOCKS =
            "h1, h2, h3, h4, p, li, th, td, figcaption > *, blockquote, cite, caption";

    private Words() {}

    /** Letters and digits with the marks that belong to numbers, and nothing between them. */
    static String of(String text) {
        return text.replaceAll("(?<!\\d)[.,]|[.,](?!\\d)|[^\\p{L}\\p{N}.,%$<>≤≥−×]", "");
    }

    /** The same of Markdown, as another than its writer reads it. */
    static String ofMarkdown(String markdown) {
        var tables = List.of(TablesExtension.create());
        String html =
                HtmlRenderer.builder()
                        .extensions(tables)
                        .build()
                        .render(Parser.builder().extensions(tables).build().parse(markdown));
        return of(Jsoup.parse(html).text());
    }

    /** The standfirst, the key figures and the body of an article's page, block by block. */
    static List<String> inReadingOrder(Document page) {
        Document copy = page.clone();
        copy.select("svg, summary, details caption").remove();
        List<String> texts = new ArrayList<>(copy.select("header .stand").eachText());
        boolean body = false;
        for (Element part : copy.expectFirst("main").children()) {
            if (!part.select("#how, .rights, .sources").isEmpty()) {
                break;
            }
            if (body) {
                blocks(part).forEach(block -> texts.add(block.text()));
            }
            body |= part.is("header");
        }
        texts.removeIf(text -> of(text).isEmpty());
        return texts;
    }

    private static List<Element> blocks(Element part) {
        return part.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .toList();
    }
}
