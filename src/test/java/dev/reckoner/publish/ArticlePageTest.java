package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the text of an article, on a site with five of them. */
class ArticlePageTest {

    private static final String ENGLISH = "en/articles/first-sums/index.html";
    private static final String CHINESE = "zh-Hans/articles/first-sums/index.html";
    private static final String FOREIGN = "zh-Hans/articles/short-note/index.html";

    @TempDir static Path folder;
    private static TinySite site;

    @BeforeAll
    static void build() throws IOException {
        site = TinySite.in(folder);
        article("alike", "2025-03-01", "[memory, price]");
        article("other", "2025-03-30", "[price]");
        article("older", "2025-02-01", "[memory]");
        site.change(
                "articles/first-sums/article.yaml",
                "tags: [memory]",
                "tags: [memory, price]\n"
                        + "changes:\n"
                        + "  - {date: 2025-04-03, text: {en: First., zh-Hans: 其一。}}\n"
                        + "  - {date: 2025-04-09, text: {en: \"{= alone.accelerators } more.\","
                        + " zh-Hans: \"多了{= alone.accelerators }。\"}}");
        site.change(
                "articles/first-sums/en.md",
                "\n```table",
                "\n## One & two\n\n## Three\n\n```table");
        site.change(
                "articles/first-sums/zh-Hans.md", "key-figures:", "of: \"000000\"\nkey-figures:");
        site.change("site.yaml", "tags:", "tags:\n  price: {en: Prices, zh-Hans: 价格}");
        site.change("site.yaml", "languages:", "base-url: https://tiny.example/\nlanguages:");
        site.build();
    }

    private static void article(String slug, String date, String tags) throws IOException {
        site.write(
                "articles/" + slug + ".md",
                "---\nlanguage: en\ndate: "
                        + date
                        + "\ncategory: costs\ntags: "
                        + tags
                        + "\ntitle: About "
                        + slug
                        + "\nstandfirst: On "
                        + slug
                        + ".\n---\nText.\n");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.out().resolve(path)));
    }

    @Test
    void theContentsLeadToTheHeadings() throws IOException {
        List<Element> links = page(ENGLISH).select(".toc a");
        assertEquals(
                List.of("#h-room-for-of-conversation", "#h-one-two", "#h-three"),
                links.stream().map(link -> link.attr("href")).toList());
        assertEquals("One & two", links.get(1).text());
        for (Element link : links) {
            assertEquals("h2", page(ENGLISH).expectFirst(link.attr("href")).normalName());
        }
    }

    @Test
    void aTextOfFewPartsHasNoContents() throws IOException {
        assertEquals(0, page(CHINESE).select(".toc").size());
    }

    @Test
    void whatSharesMostSubjectsComesFirstAndThenTheNewest() throws IOException {
        assertEquals(
                List.of("About alike", "About other", "About older"),
                page(ENGLISH).select(".teasers h3").eachText());
    }

    @Test
    void theNewestArticleHasNoneAfterIt() throws IOException {
        Document page = page(ENGLISH);
        assertEquals("../other/index.html", page.expectFirst("a[rel=prev]").attr("href"));
        assertNull(page.selectFirst("a[rel=next]"));
        Document oldest = page("en/articles/older/index.html");
        assertEquals("../alike/index.html", oldest.expectFirst("a[rel=next]").attr("href"));
        assertNull(oldest.selectFirst("a[rel=prev]"));
    }

    @Test
    void changesAreToldTheNewestFirst() throws IOException {
        assertEquals(
                List.of("9 April 2025 1 more.", "3 April 2025 First."),
                page(ENGLISH).select(".rights p:has(> time)").eachText());
    }

    @Test
    void anArticleCanBeCited() throws IOException {
        Element cite = page(ENGLISH).expectFirst(".rights details");
        assertEquals(
                "Tester: “Sixteen people need 2”, 1 April 2025. Prices as of 1 April 2025."
                        + " https://tiny.example/en/articles/first-sums/",
                cite.expectFirst("p").text());
        assertEquals(
                """
                @misc{first-sums,
                  author = {{Tester}},
                  title = {{Sixteen people need 2}},
                  date = {2025-04-01},
                  note = {Prices as of 1 April 2025},
                  url = {https://tiny.example/en/articles/first-sums/}
                }""",
                cite.expectFirst("pre").wholeText());
    }

    @Test
    void aTranslationThatIsBehindSaysSoAndLeadsToTheOriginal() throws IOException {
        Element way = page(CHINESE).expectFirst(".notice a");
        assertEquals("../../../en/articles/first-sums/index.html", way.attr("href"));
        assertEquals("en", way.attr("lang"));
        assertEquals("Sixteen people need 2", way.text());
        assertEquals(0, page(ENGLISH).select(".notice").size());
    }

    @Test
    void aTextWithoutTranslationStandsInItsLanguageWithinTheReaders() throws IOException {
        Document page = page(FOREIGN);
        assertEquals("zh-Hans", page.expectFirst("html").attr("lang"));
        assertEquals("en", page.expectFirst("main").attr("lang"));
        assertEquals("A short note", page.expectFirst("h1").text());
        assertTrue(page.expectFirst(".notice").text().contains("原文"));
        for (String ours : List.of(".notice", ".by", "#how", "#sources", ".rights", ".next")) {
            Element part = page.expectFirst(ours);
            while (!part.hasAttr("lang")) {
                part = part.parent();
            }
            assertEquals("zh-Hans", part.attr("lang"), ours);
        }
        assertTrue(
                page.select("main > p")
                        .eachText()
                        .contains("Abacus 7B has 7,248,023,552 parameters."));
    }

    @Test
    void listsMarkATitleInAnotherLanguage() throws IOException {
        Element link = page("zh-Hans/index.html").expectFirst("a:contains(A short note)");
        assertEquals("en", link.attr("lang"));
        assertEquals("articles/short-note/index.html", link.attr("href"));
    }

    @Test
    void titlesOfOthersAreMarkedWhereTheyAreInAnotherLanguage() throws IOException {
        assertEquals("en", page(CHINESE).expectFirst("#sources li a").attr("lang"));
        assertEquals("", page(ENGLISH).expectFirst("#sources li a").attr("lang"));
    }

    @Test
    void programsAreLedToTheTextAndNotToItsRepetition() throws IOException {
        String original = "https://tiny.example/en/articles/short-note/";
        assertEquals(original, page(FOREIGN).expectFirst("link[rel=canonical]").attr("href"));
        for (String path : List.of(FOREIGN, "en/articles/short-note/index.html")) {
            assertEquals(0, page(path).select("link[hreflang]").size(), path);
        }
        assertEquals(3, page(ENGLISH).select("link[hreflang]").size());
        String map = Files.readString(site.out().resolve("sitemap.xml"));
        assertTrue(map.contains(original));
        assertTrue(!map.contains("zh-Hans/articles/short-note"));
    }
}
