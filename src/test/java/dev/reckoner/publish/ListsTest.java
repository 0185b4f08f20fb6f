package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles stand in which list, and how lists are parted into pages. */
class ListsTest {

    @TempDir Path folder;

    private TinySite site() throws IOException {
        return TinySite.in(folder);
    }

    private static Document page(TinySite site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.out().resolve(path)));
    }

    private static List<String> titles(Document page) {
        return page.select(".year h3").eachText();
    }

    @Test
    void theArchiveHasAllArticlesByYearTheNewestFirst() throws IOException {
        TinySite site = site().change("articles/short-note.md", "2025-03-20", "2024-12-31");
        site.build();
        Document archive = page(site, "en/archive/index.html");
        assertEquals(List.of("2025", "2024"), archive.select(".year h2").eachText());
        assertEquals(List.of("Sixteen people need 2", "A short note"), titles(archive));
        assertEquals(
                List.of("2025-04-01", "2024-12-31"),
                archive.select(".year time").eachAttr("datetime"));
        assertEquals("2 articles", archive.select("header .by").text());
        assertEquals(
                List.of("2篇文章"),
                page(site, "zh-Hans/archive/index.html").select("header .by").eachText());
    }

    @Test
    void aTeaserHasTheTitleInBothLanguages() throws IOException {
        TinySite site = site();
        site.build();
        Document archive = page(site, "zh-Hans/archive/index.html");
        assertEquals(List.of("en"), archive.select(".year .other").eachAttr("lang"));
        assertEquals(List.of("Sixteen people need 2"), archive.select(".year .other").eachText());
    }

    @Test
    void aTagAndACategoryListTheirOwnAndSayWhatTheyGather() throws IOException {
        TinySite site =
                site().change(
                                "site.yaml",
                                "tags:",
                                "descriptions:\n  costs: {en: What it takes.}\ntags:");
        site.build();
        Document tag = page(site, "en/tags/memory/index.html");
        assertEquals("Topic Memory 1 article", tag.select("main > header > :not(nav)").text());
        assertEquals(List.of("Sixteen people need 2"), titles(tag));
        Document category = page(site, "en/categories/costs/index.html");
        assertEquals("What it takes.", category.select(".stand").text());
        assertEquals(2, titles(category).size());
    }

    @Test
    void aListWithoutArticlesIsNotThere() throws IOException {
        TinySite site = site().change("articles/first-sums/article.yaml", "tags: [memory]\n", "");
        site.build();
        assertTrue(Files.notExists(site.out().resolve("en/tags")));
        assertEquals(
                List.of("Costs"),
                page(site, "en/archive/index.html").select(".topics a").eachText());
    }

    @Test
    void aPageMayHaveRoomForAnyNumber() throws IOException {
        TinySite site = site().change("site.yaml", "tags:", "page-size: 2147483647\ntags:");
        site.build();
        assertEquals(2, titles(page(site, "en/archive/index.html")).size());
    }

    @Test
    void aLongListGoesOnOnAnotherPage() throws IOException {
        TinySite site = site().change("site.yaml", "tags:", "page-size: 1\ntags:");
        site.build();
        Document first = page(site, "en/archive/index.html");
        Document second = page(site, "en/archive/2/index.html");
        assertEquals(List.of("Sixteen people need 2"), titles(first));
        assertEquals(List.of("A short note"), titles(second));
        assertEquals("2/index.html", first.select("[rel=next]").attr("href"));
        assertEquals(0, first.select("[rel=prev]").size());
        assertEquals("../index.html", second.select("[rel=prev]").attr("href"));
        assertEquals(0, second.select("[rel=next]").size());
        assertEquals("All articles, page 2 · Tiny", second.title());
        assertEquals(
                "../../../zh-Hans/archive/2/index.html", second.select(".langs a").attr("href"));
    }

    @Test
    void theMenuMarksThePageAndTheSectionThatItBelongsTo() throws IOException {
        TinySite site = site();
        site.build();
        String menu = ".bar [aria-current]";
        Document archive = page(site, "en/archive/index.html");
        assertEquals("page", archive.select(menu).attr("aria-current"));
        for (String page : List.of("tags/memory", "articles/first-sums", "categories/costs")) {
            Document below = page(site, "en/" + page + "/index.html");
            assertEquals("Articles", below.select(menu).text(), page);
            assertEquals("true", below.select(menu).attr("aria-current"), page);
        }
        assertEquals("Hardware", page(site, "en/offers/cloud/index.html").select(menu).text());
        assertEquals(0, page(site, "en/index.html").select(menu).size());
    }

    @Test
    void theMapOfTheSiteNamesEveryListAndTheLicence() throws IOException {
        TinySite site = site();
        site.build();
        Document page = page(site, "en/models/index.html");
        assertEquals(
                List.of(
                        "Articles",
                        "Models",
                        "Accelerators",
                        "Providers",
                        "Can I run it?",
                        "Claims",
                        "Questions",
                        "Assumptions",
                        "Sources",
                        "For programs",
                        "中文"),
                page.select("footer nav a").eachText());
        assertTrue(page.select("footer").text().endsWith("CC BY 4.0"));
        // An article says at its end under which licence it stands.
        Document article = page(site, "en/articles/first-sums/index.html");
        assertFalse(article.select("footer").text().contains("CC BY"));
    }
}
