package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How programs find a small site, with an address below a host and without any. */
class TinyDiscoveryTest {

    private static final String BASE = "https://tiny.example/sums/";
    private static final String ARTICLE = "en/articles/first-sums/index.html";

    @TempDir static Path folder;
    private static FoundSite site;
    private static FoundSite anywhere;

    @BeforeAll
    static void build() throws IOException {
        TinySite plain = TinySite.in(folder.resolve("anywhere"));
        plain.build();
        anywhere = new FoundSite(plain.out(), "");
        TinySite placed = TinySite.in(folder.resolve("placed"));
        placed.change(
                "site.yaml",
                "as-of:",
                "base-url: https://tiny.example/sums\n"
                        + "licence-url: https://licences.example/by\nas-of:");
        placed.build();
        site = new FoundSite(placed.out(), BASE);
    }

    @Test
    void everyPageNamesItsOwnAddressAndThoseOfItsOtherLanguages() {
        assertEquals(List.of(), site.wrongHeads());
        Document page = site.page(ARTICLE);
        assertEquals(
                List.of(
                        BASE + "en/articles/first-sums/",
                        BASE + "zh-Hans/articles/first-sums/",
                        BASE + "en/articles/first-sums/"),
                page.select("link[hreflang]").eachAttr("href"));
        assertEquals(
                List.of("en", "zh-Hans", "x-default"),
                page.select("link[hreflang]").eachAttr("hreflang"));
    }

    @Test
    void theStartPagesHaveThePageAtTheRootForReadersOfOtherLanguages() {
        for (String path : Set.of("index.html", "en/index.html", "zh-Hans/index.html")) {
            Element other = site.page(path).expectFirst("link[hreflang=x-default]");
            assertEquals(BASE, other.attr("href"), path);
        }
    }

    @Test
    void anArticleThatIsNotTranslatedIsTheOneOfItsLanguage() {
        String note = "zh-Hans/articles/short-note/index.html";
        Document page = site.page(note);
        assertEquals(
                BASE + "en/articles/short-note/", page.select("link[rel=canonical]").attr("href"));
        assertFalse(site.data(note).get(0).contains("Article"));
        assertFalse(site.text("zh-Hans/feed.xml").contains("short-note"));
        assertFalse(site.text("llms.txt").contains("zh-Hans/articles/short-note"));
    }

    @Test
    void aPageInOneLanguageHasNoVersions() {
        Document note = site.page("en/articles/short-note/index.html");
        assertEquals(0, note.select("link[hreflang]").size());
    }

    @Test
    void aLinkToAnArticleShowsItsPicture() {
        Document page = site.page("en/articles/short-note/index.html");
        assertEquals("article", FoundSite.property(page, "og:type"));
        assertEquals("A short note", FoundSite.property(page, "og:title"));
        assertEquals("On one model and no price.", FoundSite.property(page, "og:description"));
        assertEquals("2025-03-20", FoundSite.property(page, "article:published_time"));
        assertEquals(
                BASE + "en/articles/short-note/card.png", FoundSite.property(page, "og:image"));
        assertEquals("summary_large_image", FoundSite.property(page, "twitter:card"));
    }

    @Test
    void whatPagesAreAboutFollowsTheSchemas() {
        for (FoundSite each : List.of(site, anywhere)) {
            assertEquals(List.of(), each.wrongData());
        }
        Map.of(
                        ARTICLE,
                        "Article",
                        "en/claims/quad-price/index.html",
                        "ClaimReview",
                        "zh-Hans/models/index.html",
                        "Dataset",
                        "en/api/index.html",
                        "Dataset",
                        "en/sources/index.html",
                        "BreadcrumbList")
                .forEach(
                        (path, type) ->
                                assertTrue(
                                        site.data(path).get(0).contains("{\"@type\":\"" + type),
                                        path));
        assertEquals(List.of(), site.data("en/index.html"));
    }

    @Test
    void aClaimIsReviewedInTheLanguageOfThePage() {
        String review = site.data("zh-Hans/claims/quad-price/index.html").get(0);
        assertTrue(review.contains("\"claimReviewed\":\"一台quad每小时8美元。\""), review);
        assertTrue(review.contains("\"ratingValue\":3"), review);
        assertTrue(review.contains("\"datePublished\":\"2025-03-10\""), review);
    }

    @Test
    void whatCannotBeCheckedHasNoNumberAsItsRating() {
        String review = site.data("en/claims/abacus-fast/index.html").get(0);
        assertFalse(review.contains("ratingValue"), review);
        assertTrue(review.contains("\"alternateName\":\"Cannot be checked\""), review);
    }

    @Test
    void feedsHoldWholeArticlesAndFollowTheSchema() {
        assertEquals(List.of(), site.wrongFeed("en"));
        assertEquals(List.of(), site.wrongFeed("zh-Hans"));
    }

    @Test
    void theSitemapHasEveryPageOnceWithItsLanguages() {
        assertEquals(List.of(), site.wrongSitemap());
        assertTrue(site.text("sitemap.xml").contains("<lastmod>2025-03-20</lastmod>"));
    }

    @Test
    void twinsSayWhatTheirPagesSay() {
        assertEquals(List.of(), site.missingInTwins());
        assertEquals(List.of(), anywhere.missingInTwins());
    }

    @Test
    void robotsMayReadEverything() {
        String rules = "User-agent: *\nAllow: /\n";
        assertEquals(rules + "\nSitemap: " + BASE + "sitemap.xml\n", site.text("robots.txt"));
        assertEquals(rules, anywhere.text("robots.txt"));
    }

    @Test
    void llmsTxtHasTheFormOfItsProposal() {
        for (FoundSite each : List.of(site, anywhere)) {
            String text = each.text("llms.txt");
            String form =
                    "# .+\n\n> .+\n(\n[^#>\n-].*\n)*"
                            + "(\n## .+\n\n(- \\[.+\\]\\(\\S+\\): .+\n)+)+";
            assertTrue(text.matches(form), text);
            assertTrue(text.contains("articles/first-sums/index.md): One reader needs"), text);
        }
        assertTrue(anywhere.text("llms.txt").contains("](en/articles/first-sums/index.md)"));
        assertTrue(site.text("llms.txt").contains("](" + BASE + "en/claims/)"));
    }

    @Test
    void aPageForWrongAddressesWorksAtAnyOfThem() {
        for (String path : Set.of("404.html", "en/404.html", "zh-Hans/404.html")) {
            Document page = site.page(path);
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
            for (Element link : page.select("[href]:not([href^=#]), [src]")) {
                String to = link.attr(link.hasAttr("href") ? "href" : "src");
                assertTrue(to.startsWith("/sums/"), path + " " + to);
                assertTrue(site.isThere("https://tiny.example" + to), path + " " + to);
            }
        }
        assertEquals(
                List.of("There is no page at this address", "这个地址没有网页"),
                site.page("404.html").select("h2").eachText());
    }

    @Test
    void aHomeScreenGetsTheSignOfTheSite() {
        String manifest = site.text("zh-Hans/site.webmanifest");
        assertTrue(manifest.contains("\"name\" : \"小站\""), manifest);
        for (String icon : new Icons(site.paths()).files()) {
            assertTrue(icon.equals(Icons.TOUCH) || manifest.contains("../" + icon), icon);
        }
        assertEquals("../../../icon.svg", site.page(ARTICLE).select("link[rel=icon]").attr("href"));
    }

    @Test
    void withoutAnAddressNothingNamesOne() {
        for (String path : Set.of("sitemap.xml", "en/feed.xml", "zh-Hans/feed.xml")) {
            assertFalse(anywhere.paths().contains(path), path);
        }
        for (String path : anywhere.listed()) {
            Document page = anywhere.page(path);
            assertEquals(
                    0,
                    page.select("link[rel=canonical], meta[property~=^(og:(?!desc)|article|twi)]")
                            .size(),
                    path);
            page.select("link[hreflang]")
                    .forEach(link -> assertTrue(Ways.isRelative(link.attr("href")), path));
        }
    }
}
