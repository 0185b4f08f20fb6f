package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.reading.FiguresFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Millions and 万 stand in sentences; whatever else shows the figure shows all of it. */
class ShortFormatTest {

    private static final String ENGLISH = "en/articles/first-sums/";
    private static final String CHINESE = "zh-Hans/articles/first-sums/";

    @TempDir private Path folder;

    /** A rent of 196.64 an hour for 730 hours, short in the first sentence that names it. */
    private void build() throws IOException {
        TinySite site = TinySite.in(folder);
        site.change("catalogue/offers/cloud.csv", "instance,8,", "instance,196.64,");
        site.change(
                "articles/short-note.md", "\n```claim\nid: quad-price\nexpect: holds\n```\n", "");
        for (String language : new String[] {"en", "zh-Hans"}) {
            String file = "articles/first-sums/" + language + ".md";
            site.change(file, "{= crowd.monthly-cost }", "{= crowd.monthly-cost | usd-short }");
            site.change(file, "value: accelerators", "value: monthly-cost");
        }
        site.build();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/" + path + "index.html")));
    }

    private String published(String path) throws IOException {
        Path json = folder.resolve("site/" + path + "figures.json");
        return FiguresFile.read(Files.readAllBytes(json)).orElseThrow().published().stream()
                .filter(number -> number.id().equals("crowd.monthly-cost"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aSentenceIsShortAndEverythingElseIsFull() throws IOException {
        build();
        check(page(ENGLISH), "$144,000", "$143,547", "=143,547.20");
        check(page(CHINESE), "14.4万美元", "143,547美元", "=143,547.20");
        assertEquals("$143,547", published(ENGLISH));
        assertEquals("143,547美元", published(CHINESE));
    }

    private static void check(Document page, String sentence, String full, String exact) {
        String shown = page.select(".keys b a.figure").text();
        assertEquals(sentence, shown);
        String href = page.select(".keys b a.figure").attr("href");
        String explanation = page.getElementById(href.substring(1)).text();
        assertTrue(explanation.contains(full), explanation);
        assertTrue(explanation.contains(exact), explanation);
        assertFalse(explanation.contains(sentence), explanation);
        String tables = page.select("table").text();
        assertTrue(tables.contains("143,547"), tables);
        assertTrue(page.select("figure td a.figure").eachText().contains(full), tables);
        assertFalse(tables.contains(sentence), tables);
        assertFalse(tables.contains("万"), tables);
    }
}
