package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.OwnSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How programs find the site that this repository publishes. */
class OwnDiscoveryTest {

    private static FoundSite site;

    @BeforeAll
    static void build() throws IOException {
        site = new FoundSite(OwnSite.built().out(), "https://reckoner.example/");
    }

    @Test
    void everyPageNamesItsOwnAddressAndThoseOfItsOtherLanguages() {
        assertEquals(List.of(), first(site.wrongHeads()));
    }

    @Test
    void whatPagesAreAboutFollowsTheSchemas() {
        assertEquals(List.of(), first(site.wrongData()));
        Map<String, Integer> kinds = new TreeMap<>();
        for (String path : site.listed()) {
            for (String type : List.of("Article", "ClaimReview", "Dataset", "BreadcrumbList")) {
                String mark = "{\"@type\":\"" + type + "\"";
                boolean there = site.data(path).stream().anyMatch(data -> data.contains(mark));
                kinds.merge(type, there ? 1 : 0, Integer::sum);
            }
        }
        long articles = site.articles().stream().filter(site.original()::contains).count();
        assertEquals(articles, (long) kinds.get("Article"));
        assertTrue(kinds.get("ClaimReview") >= 140, kinds.toString());
        assertEquals(8, kinds.get("Dataset"));
        assertEquals(site.listed().size() - 3, kinds.get("BreadcrumbList"));
    }

    @Test
    void feedsHoldWholeArticlesAndFollowTheSchema() {
        assertEquals(List.of(), first(site.wrongFeed("en")));
        assertEquals(List.of(), first(site.wrongFeed("zh-Hans")));
    }

    @Test
    void theSitemapHasEveryPageOnceWithItsLanguages() {
        assertEquals(List.of(), first(site.wrongSitemap()));
    }

    @Test
    void twinsSayWhatTheirPagesSay() {
        assertEquals(List.of(), first(site.missingInTwins()));
    }

    private static List<String> first(List<String> wrong) {
        return wrong.stream().limit(10).toList();
    }
}
