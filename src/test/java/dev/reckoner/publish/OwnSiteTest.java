package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.reading.FiguresFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that this repository publishes. */
class OwnSiteTest {

    private static final String ARTICLE = "/articles/rack-not-laptop/index.html";

    private static OwnSite site;
    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void build() throws IOException {
        site = OwnSite.built();
        files = TinySite.published(site.out());
    }

    @Test
    void nothingIsWrongWithIt() {
        assertEquals(List.of(), site.warnings());
    }

    @Test
    void everythingIsLight() {
        Map<String, Integer> most = Map.of("html", 150_000, "css", 20_000);
        Set<String> heavy = new TreeSet<>();
        files.forEach(
                (path, bytes) -> {
                    String ending = path.substring(path.lastIndexOf('.') + 1);
                    // Other scripts are fetched when a reader first asks for what they do.
                    int allowed =
                            path.startsWith("assets/page.")
                                    ? 5_000
                                    : most.getOrDefault(ending, Integer.MAX_VALUE);
                    if (bytes.length() > allowed) {
                        heavy.add(path + " has " + bytes.length() + " bytes");
                    }
                });
        assertEquals(Set.of(), heavy);
    }

    @Test
    void aDrawingIsLight() {
        for (String language : Set.of("en", "zh-Hans")) {
            for (Element drawing : page(language + ARTICLE).select("svg")) {
                int bytes = drawing.outerHtml().getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes <= 15_000, language + " " + bytes);
            }
        }
    }

    @Test
    void everyArticleIsThereInEveryLanguageWithTheSameNumbers() {
        Map<String, Set<String>> english = numbers("en");
        assertTrue(english.containsKey("rack-not-laptop"));
        assertEquals(english, numbers("zh-Hans"));
    }

    private static Map<String, Set<String>> numbers(String language) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        files.forEach(
                (path, json) -> {
                    if (path.startsWith(language + "/") && path.endsWith("/figures.json")) {
                        Set<String> ids = new TreeSet<>();
                        FiguresFile.read(json.getBytes(StandardCharsets.ISO_8859_1))
                                .orElseThrow()
                                .published()
                                .forEach(number -> ids.add(number.id()));
                        numbers.put(path.split("/")[2], ids);
                    }
                });
        return numbers;
    }

    @Test
    void everyTableHoldsWhatItsFilesHold() {
        TableFiles.Found found = TableFiles.in(files);
        assertEquals(List.of(), found.differences().stream().limit(20).toList());
        assertTrue(found.cells() > 200_000, found.cells() + " cells");
    }

    @Test
    void theArticleOfMayIsReckonedAtThePricesOfMay() {
        assertTrue(page("en" + ARTICLE).select(".keys").text().contains("$98.32"));
    }

    private static Document page(String path) {
        byte[] bytes = files.get(path).getBytes(StandardCharsets.ISO_8859_1);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
