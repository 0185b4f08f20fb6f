package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.FiguresFile.Entry;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a built site promises its readers. */
class WholeSiteTest {

    private static final String ENGLISH = "en/articles/first-sums/index.html";
    private static final String CHINESE = "zh-Hans/articles/first-sums/index.html";

    @TempDir static Path folder;
    private static TinySite site;
    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void build() throws IOException {
        String user = System.getProperty("user.name");
        System.setProperty("user.name", "user-of-this-machine");
        try {
            site = TinySite.in(folder.resolve("folder-of-this-machine"));
            site.build();
        } finally {
            System.setProperty("user.name", user);
        }
        files = TinySite.published(site.out());
    }

    @Test
    void everyPageStandsAtItsAddress() {
        Set<String> pages =
                files.keySet().stream()
                        .filter(path -> !path.startsWith("assets/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                """
                404.html
                api/v1/accelerators.json
                api/v1/assumptions.json
                api/v1/claims.json
                api/v1/conflicts.json
                api/v1/index.json
                api/v1/models.json
                api/v1/offers.json
                api/v1/rates.json
                api/v1/schema/accelerators.schema.json
                api/v1/schema/assumptions.schema.json
                api/v1/schema/claims.schema.json
                api/v1/schema/conflicts.schema.json
                api/v1/schema/index.schema.json
                api/v1/schema/measurements.schema.json
                api/v1/schema/models.schema.json
                api/v1/schema/offers.schema.json
                api/v1/schema/rates.schema.json
                api/v1/schema/scores.schema.json
                api/v1/schema/sources.schema.json
                api/v1/schema/token-prices.schema.json
                api/v1/scores.json
                api/v1/sources.json
                api/v1/token-prices.json
                apple-touch-icon.png
                en/404.html
                en/accelerators/accelerators-table.csv
                en/accelerators/accelerators-table.json
                en/accelerators/index.html
                en/accelerators/loom-24gb/facts-table.csv
                en/accelerators/loom-24gb/facts-table.json
                en/accelerators/loom-24gb/figures.json
                en/accelerators/loom-24gb/fits-table.csv
                en/accelerators/loom-24gb/fits-table.json
                en/accelerators/loom-24gb/index.html
                en/accelerators/loom-24gb/offers-table.csv
                en/accelerators/loom-24gb/offers-table.json
                en/accelerators/loom-24gb/value-table.csv
                en/accelerators/loom-24gb/value-table.json
                en/api/files-table.csv
                en/api/files-table.json
                en/api/index.html
                en/archive/index.html
                en/articles/first-sums/abacus.png
                en/articles/first-sums/beads.svg
                en/articles/first-sums/block-1.csv
                en/articles/first-sums/block-1.json
                en/articles/first-sums/block-2.csv
                en/articles/first-sums/block-2.json
                en/articles/first-sums/card.png
                en/articles/first-sums/figures.json
                en/articles/first-sums/index.html
                en/articles/first-sums/index.md
                en/articles/short-note/card.png
                en/articles/short-note/figures.json
                en/articles/short-note/index.html
                en/articles/short-note/index.md
                en/assumptions/assumptions-table.csv
                en/assumptions/assumptions-table.json
                en/assumptions/index.html
                en/assumptions/moves-table.csv
                en/assumptions/moves-table.json
                en/can-i-run/abacus-7b-on-loom-24gb/enough-table.csv
                en/can-i-run/abacus-7b-on-loom-24gb/enough-table.json
                en/can-i-run/abacus-7b-on-loom-24gb/figures.json
                en/can-i-run/abacus-7b-on-loom-24gb/index.html
                en/can-i-run/abacus-7b-on-loom-24gb/precisions-table.csv
                en/can-i-run/abacus-7b-on-loom-24gb/precisions-table.json
                en/can-i-run/index.html
                en/can-i-run/matrix-table.csv
                en/can-i-run/matrix-table.json
                en/categories/costs/index.html
                en/claims/abacus-fast/index.html
                en/claims/abacus-one-card/figures.json
                en/claims/abacus-one-card/index.html
                en/claims/index.html
                en/claims/quad-price/figures.json
                en/claims/quad-price/index.html
                en/index.html
                en/models/abacus-7b/accelerators/figures.json
                en/models/abacus-7b/accelerators/index.html
                en/models/abacus-7b/accelerators/needs-table.csv
                en/models/abacus-7b/accelerators/needs-table.json
                en/models/abacus-7b/cache-table.csv
                en/models/abacus-7b/cache-table.json
                en/models/abacus-7b/facts-table.csv
                en/models/abacus-7b/facts-table.json
                en/models/abacus-7b/figures.json
                en/models/abacus-7b/index.html
                en/models/abacus-7b/needs-table.csv
                en/models/abacus-7b/needs-table.json
                en/models/abacus-7b/rentals-table.csv
                en/models/abacus-7b/rentals-table.json
                en/models/abacus-7b/scores-table.csv
                en/models/abacus-7b/scores-table.json
                en/models/abacus-7b/weights-table.csv
                en/models/abacus-7b/weights-table.json
                en/models/index.html
                en/models/models-table.csv
                en/models/models-table.json
                en/offers/cloud/figures.json
                en/offers/cloud/index.html
                en/offers/cloud/offers-table.csv
                en/offers/cloud/offers-table.json
                en/offers/index.html
                en/offers/providers-table.csv
                en/offers/providers-table.json
                en/questions/crowd/figures.json
                en/questions/crowd/index.html
                en/questions/index.html
                en/questions/one-card/index.html
                en/search/index.html
                en/search/start.js
                en/site.webmanifest
                en/sources/index.html
                en/sources/official/index.html
                en/sources/official/sources-table.csv
                en/sources/official/sources-table.json
                en/sources/ranks-table.csv
                en/sources/ranks-table.json
                en/sources/vendor/index.html
                en/sources/vendor/sources-table.csv
                en/sources/vendor/sources-table.json
                en/tags/memory/index.html
                favicon.ico
                icon-192.png
                icon-512.png
                icon-mask-512.png
                icon.svg
                index.html
                llms.txt
                robots.txt
                zh-Hans/404.html
                zh-Hans/accelerators/accelerators-table.csv
                zh-Hans/accelerators/accelerators-table.json
                zh-Hans/accelerators/index.html
                zh-Hans/accelerators/loom-24gb/facts-table.csv
                zh-Hans/accelerators/loom-24gb/facts-table.json
                zh-Hans/accelerators/loom-24gb/figures.json
                zh-Hans/accelerators/loom-24gb/fits-table.csv
                zh-Hans/accelerators/loom-24gb/fits-table.json
                zh-Hans/accelerators/loom-24gb/index.html
                zh-Hans/accelerators/loom-24gb/offers-table.csv
                zh-Hans/accelerators/loom-24gb/offers-table.json
                zh-Hans/accelerators/loom-24gb/value-table.csv
                zh-Hans/accelerators/loom-24gb/value-table.json
                zh-Hans/api/files-table.csv
                zh-Hans/api/files-table.json
                zh-Hans/api/index.html
                zh-Hans/archive/index.html
                zh-Hans/articles/first-sums/abacus.png
                zh-Hans/articles/first-sums/beads.svg
                zh-Hans/articles/first-sums/block-1.csv
                zh-Hans/articles/first-sums/block-1.json
                zh-Hans/articles/first-sums/block-2.csv
                zh-Hans/articles/first-sums/block-2.json
                zh-Hans/articles/first-sums/card.png
                zh-Hans/articles/first-sums/figures.json
                zh-Hans/articles/first-sums/index.html
                zh-Hans/articles/first-sums/index.md
                zh-Hans/articles/short-note/card.png
                zh-Hans/articles/short-note/figures.json
                zh-Hans/articles/short-note/index.html
                zh-Hans/articles/short-note/index.md
                zh-Hans/assumptions/assumptions-table.csv
                zh-Hans/assumptions/assumptions-table.json
                zh-Hans/assumptions/index.html
                zh-Hans/assumptions/moves-table.csv
                zh-Hans/assumptions/moves-table.json
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/enough-table.csv
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/enough-table.json
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/figures.json
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/index.html
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/precisions-table.csv
                zh-Hans/can-i-run/abacus-7b-on-loom-24gb/precisions-table.json
                zh-Hans/can-i-run/index.html
                zh-Hans/can-i-run/matrix-table.csv
                zh-Hans/can-i-run/matrix-table.json
                zh-Hans/categories/costs/index.html
                zh-Hans/claims/abacus-fast/index.html
                zh-Hans/claims/abacus-one-card/figures.json
                zh-Hans/claims/abacus-one-card/index.html
                zh-Hans/claims/index.html
                zh-Hans/claims/quad-price/figures.json
                zh-Hans/claims/quad-price/index.html
                zh-Hans/index.html
                zh-Hans/models/abacus-7b/accelerators/figures.json
                zh-Hans/models/abacus-7b/accelerators/index.html
                zh-Hans/models/abacus-7b/accelerators/needs-table.csv
                zh-Hans/models/abacus-7b/accelerators/needs-table.json
                zh-Hans/models/abacus-7b/cache-table.csv
                zh-Hans/models/abacus-7b/cache-table.json
                zh-Hans/models/abacus-7b/facts-table.csv
                zh-Hans/models/abacus-7b/facts-table.json
                zh-Hans/models/abacus-7b/figures.json
                zh-Hans/models/abacus-7b/index.html
                zh-Hans/models/abacus-7b/needs-table.csv
                zh-Hans/models/abacus-7b/needs-table.json
                zh-Hans/models/abacus-7b/rentals-table.csv
                zh-Hans/models/abacus-7b/rentals-table.json
                zh-Hans/models/abacus-7b/scores-table.csv
                zh-Hans/models/abacus-7b/scores-table.json
                zh-Hans/models/abacus-7b/weights-table.csv
                zh-Hans/models/abacus-7b/weights-table.json
                zh-Hans/models/index.html
                zh-Hans/models/models-table.csv
                zh-Hans/models/models-table.json
                zh-Hans/offers/cloud/figures.json
                zh-Hans/offers/cloud/index.html
                zh-Hans/offers/cloud/offers-table.csv
                zh-Hans/offers/cloud/offers-table.json
                zh-Hans/offers/index.html
                zh-Hans/offers/providers-table.csv
                zh-Hans/offers/providers-table.json
                zh-Hans/questions/crowd/figures.json
                zh-Hans/questions/crowd/index.html
                zh-Hans/questions/index.html
                zh-Hans/questions/one-card/index.html
                zh-Hans/search/index.html
                zh-Hans/search/start.js
                zh-Hans/site.webmanifest
                zh-Hans/sources/index.html
                zh-Hans/sources/official/index.html
                zh-Hans/sources/official/sources-table.csv
                zh-Hans/sources/official/sources-table.json
                zh-Hans/sources/ranks-table.csv
                zh-Hans/sources/ranks-table.json
                zh-Hans/sources/vendor/index.html
                zh-Hans/sources/vendor/sources-table.csv
                zh-Hans/sources/vendor/sources-table.json
                zh-Hans/tags/memory/index.html""",
                String.join("\n", pages));
    }

    @Test
    void everyPlaceOfAnArticleShowsItsNumbers() throws IOException {
        Document page = page(ENGLISH);
        assertEquals("Sixteen people need 2", page.select("h1").text());
        assertEquals("Room for 17.2 GB of conversation", page.select("main > h2").first().text());
        assertEquals("16", page.select("p strong a.figure").text());
        assertEquals("a quad costs $8.00", page.select("a[title]").attr("title"));
        assertEquals("One card holds 6 conversations", page.select("img").attr("alt"));
        assertEquals("2 of them", page.select("img[title]").attr("title"));
        assertEquals("What 16 people take", page.select("caption").first().text());
        assertEquals("$5,840", page.select(".keys b").text());
        assertEquals("2.0 times", page.select(".claim a.figure").last().text());
        assertEquals("Holds only if…", page.select(".verdict").text());
    }

    @Test
    void chineseStandsBesideItsNumbersWithoutSpaces() throws IOException {
        Document page = page(CHINESE);
        assertEquals("zh-Hans", page.select("html").attr("lang"));
        assertEquals("十六个人要用2", page.select("h1").text());
        assertTrue(page.select("main > p").text().contains("权重占14.5 GB，"));
        assertEquals("一张卡容得下6个对话", page.select("img").attr("alt"));
    }

    @Test
    void aPictureIsPublishedAsItIs() throws IOException {
        byte[] original = Files.readAllBytes(original("abacus.png"));
        assertEquals(
                new String(original, StandardCharsets.ISO_8859_1),
                files.get("zh-Hans/articles/first-sums/abacus.png"));
    }

    @Test
    void everyFigureLeadsToItsExplanationOnThePage() throws IOException {
        for (String path : Set.of(ENGLISH, CHINESE)) {
            Document page = page(path);
            assertTrue(page.select("a.figure").size() >= 20, path);
            for (Element figure : page.select("a.figure")) {
                String href = figure.attr("href");
                assertTrue(href.startsWith("#why-"), href);
                assertEquals(1, page.select("#how [id=" + href.substring(1) + "]").size(), href);
            }
            page.select("data").forEach(n -> assertTrue(n.parent().is("a.figure"), n.text()));
        }
    }

    @Test
    void everyExplanationEndsInDatedSources() throws IOException {
        Document page = page(ENGLISH);
        Map<String, Entry> entries = new TreeMap<>();
        figures(ENGLISH).figures().forEach(entry -> entries.put(entry.id(), entry));
        int checked = 0;
        for (Entry entry : entries.values()) {
            boolean explained = page.getElementById(entry.anchor()) != null;
            if (explained && restsOnFacts(entry, entries)) {
                Set<String> reached = new TreeSet<>();
                reach(page, entry.anchor(), reached);
                assertTrue(reached.stream().anyMatch(id -> cites(page, id)), entry.id());
                checked++;
            }
        }
        assertTrue(checked >= 16, "explanations with sources: " + checked);
        for (Element cited : page.select("#how a[href~=^#s\\d+$]")) {
            assertEquals(1, page.select("#sources " + cited.attr("href")).size(), cited.text());
        }
    }

    /** What a reader asks for, such as a length of text, has no source. */
    private static boolean restsOnFacts(Entry entry, Map<String, Entry> entries) {
        boolean given = Set.of("given", "measured").contains(entry.kind());
        return given
                || entry.inputs() != null
                        && entry.inputs().stream()
                                .anyMatch(id -> restsOnFacts(entries.get(id), entries));
    }

    /** What a reader gets to from a place on the page by its links; in a sheet, by its columns. */
    private static void reach(Document page, String id, Set<String> reached) {
        if (reached.add(id)) {
            Element place = page.getElementById(id);
            Element whole = place.is("tr") ? place.closest("table") : place;
            for (Element link : whole.select("tr:first-child a[href^=#], #" + id + " a[href^=#]")) {
                reach(page, link.attr("href").substring(1), reached);
            }
        }
    }

    private static boolean cites(Document page, String id) {
        return id.matches("s\\d+")
                && page.select("#sources [id=" + id + "]").text().matches(".*20\\d\\d.*");
    }

    @Test
    void everyFigureForProgramsRestsOnFiguresBesideIt() throws IOException {
        for (String path : Set.of(ENGLISH, CHINESE, "en/articles/short-note/index.html")) {
            FiguresFile file = figures(path);
            assertEquals(path, file.page());
            Map<String, Entry> byId = new TreeMap<>();
            file.figures().forEach(entry -> byId.put(entry.id(), entry));
            assertFalse(byId.isEmpty(), path);
            file.published().forEach(p -> assertTrue(byId.containsKey(p.figure()), p.id()));
            for (Entry entry : byId.values()) {
                boolean given = Set.of("given", "measured").contains(entry.kind());
                assertEquals(given, given && entry.checkedOn() != null, entry.id());
                assertEquals(given, given && entry.address() != null, entry.id());
                assertTrue(entry.low() <= entry.value(), entry.id());
                assertTrue(entry.value() <= entry.high(), entry.id());
            }
        }
    }

    @Test
    void everyLinkIsRelativeAndNamesAFile() throws IOException {
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                for (Element element : page(path).select("[href], [src]")) {
                    String to = element.attr(element.hasAttr("href") ? "href" : "src");
                    boolean elsewhere = to.matches("(https://[^/]+\\.example/|data:image/).*");
                    assertTrue(elsewhere || reaches(path, to), path + " " + to);
                }
            }
        }
    }

    private static boolean reaches(String from, String to) {
        String file = to.replaceFirst("#.*", "");
        Path here = Path.of(from);
        Path target = file.isEmpty() ? here : here.resolveSibling(file).normalize();
        return !file.startsWith("/") && files.containsKey(target.toString().replace('\\', '/'));
    }

    @Test
    void pagesOfOneArticleNameEachOther() throws IOException {
        for (String path : Set.of(ENGLISH, CHINESE)) {
            Set<String> languages = new TreeSet<>();
            for (Element link : page(path).select("link[rel=alternate][hreflang]")) {
                languages.add(link.attr("hreflang"));
            }
            assertEquals(Set.of("en", "x-default", "zh-Hans"), languages);
        }
        assertEquals(numbers(ENGLISH), numbers(CHINESE));
    }

    private static Set<String> numbers(String path) throws IOException {
        return figures(path).published().stream()
                .map(FiguresFile.Published::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingTellsWhereOrByWhomTheSiteWasBuilt() throws IOException {
        String host = InetAddress.getLocalHost().getHostName();
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (String name : Set.of("folder-of-this-machine", "user-of-this-machine", host)) {
                assertFalse(file.getValue().contains(name), file.getKey() + " says " + name);
            }
        }
    }

    @Test
    void aPageLoadsFewThingsAndNothingFromElsewhere() throws IOException {
        Document page = page("en/articles/short-note/index.html");
        assertEquals(1, page.select("script[src]").size());
        assertEquals(1, page.select("link[rel=stylesheet]").size());
        assertEquals("", page.select("script:not([type$=json])").html());
        assertEquals(0, page.select("style, iframe, [style], [onclick], [src^=http]").size());
    }

    @Test
    void anArticleInOneLanguageStandsInItInTheOthers() throws IOException {
        Document page = page("zh-Hans/articles/short-note/index.html");
        assertEquals("zh-Hans", page.expectFirst("html").attr("lang"));
        assertEquals("en", page.expectFirst("h1").closest("[lang]").attr("lang"));
        assertTrue(files.get("zh-Hans/index.html").contains("short-note"));
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.out().resolve(path)));
    }

    private static FiguresFile figures(String path) throws IOException {
        Path json = site.out().resolve(path).resolveSibling("figures.json");
        return FiguresFile.read(Files.readAllBytes(json)).orElseThrow();
    }

    private static Path original(String name) {
        return site.root().resolve("content/articles/first-sums").resolve(name);
    }
}
