package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.SourceEntry;
import dev.reckoner.quantity.Day;
import dev.reckoner.table.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article as a feed holds it.
 *
 * @param html its whole text, with absolute addresses
 */
public record FeedEntry(Leaf leaf, String html) {

    /**
     * The entry of a page. Readers of feeds have neither our style nor our script: a number is its
     * text, and a chart is the table of its numbers.
     */
    public static FeedEntry of(Leaf leaf, ArticlePage page, BaseUrl base) {
        StringBuilder html = new StringBuilder("<p><em>");
        html.append(page.standfirst().html()).append("</em></p>\n");
        if (!page.keyFigures().isEmpty()) {
            html.append("<ul>\n");
            page.keyFigures().forEach(key -> append(key, html));
            html.append("</ul>\n");
        }
        html.append(page.body().html());
        if (!page.sources().isEmpty()) {
            html.append("\n<h2>")
                    .append(Html.escape(page.frame().words().get("sources")))
                    .append("</h2>\n<ol>\n");
            page.sources().forEach(source -> append(source, html));
            html.append("</ol>\n");
        }
        return new FeedEntry(leaf, elsewhere(html.toString(), new Quoting(leaf, base)));
    }

    Subject.Article about() {
        return (Subject.Article) leaf.subject();
    }

    Day published() {
        return about().published();
    }

    Day modified() {
        return about().modified();
    }

    private static void append(KeyFigure key, StringBuilder html) {
        String note = key.note().html();
        html.append("<li><b>")
                .append(key.value().html())
                .append("</b> ")
                .append(key.label().html())
                .append(note.isEmpty() ? "" : " (" + note + ")")
                .append("</li>\n");
    }

    private static void append(SourceEntry source, StringBuilder html) {
        html.append("<li><a href=\"")
                .append(Html.escape(source.href()))
                .append("\">")
                .append(Html.escape(source.title()))
                .append("</a> · ")
                .append(Html.escape(source.publisher()))
                .append(" · ")
                .append(Html.escape(source.checked()))
                .append("</li>\n");
    }

    private static String elsewhere(String html, Quoting quoting) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("svg, script").remove();
        body.select("a.figure, data").unwrap();
        body.select("details > summary, details caption").remove();
        body.select("details").unwrap();
        // What the style set apart or in bold type says so by itself.
        body.select("small").before(" ");
        body.select(".verdict").forEach(verdict -> verdict.html("<b>" + verdict.html() + "</b>"));
        for (Element link : body.select("[href]")) {
            link.attr("href", quoting.to(link.attr("href")));
        }
        for (Element picture : body.select("[src]")) {
            picture.attr("src", quoting.to(picture.attr("src")));
        }
        for (Element element : body.getAllElements()) {
            element.removeAttr("class").removeAttr("id").removeAttr("tabindex").removeAttr("role");
            element.removeAttr("aria-labelledby").removeAttr("aria-label");
        }
        return body.html().strip();
    }
}
