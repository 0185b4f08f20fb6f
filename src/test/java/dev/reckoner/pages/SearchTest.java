package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The search of the own site, in a browser, on pages that are read as files. */
class SearchTest {

    private static final Path QUERIES = Path.of("src/test/resources/pages/queries.txt");
    private static final String HOME = "en/index.html";
    private static final String OPTIONS = "#find [role=option]";

    /** A line of the table of queries. */
    private record Query(String language, String text, String page) {
        static List<Query> all() throws IOException {
            return Files.readAllLines(QUERIES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Query(parts[0], parts[1], parts[2]))
                    .toList();
        }

        String said(String found) {
            return language + " | " + text + " | " + found;
        }
    }

    @Test
    void everyQueryFindsItsPageFirst() throws IOException {
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String language : List.of("en", "zh-Hans")) {
            try (Page page = opened(language + "/index.html")) {
                for (Query query : Query.all()) {
                    if (query.language().equals(language)) {
                        wanted.add(query.said(query.page()));
                        page.locator("#find input").fill(query.text());
                        found.add(query.said(first(page, language)));
                    }
                }
            }
        }
        assertTrue(wanted.size() >= 25);
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static String first(Page page, String language) {
        if (page.locator(OPTIONS).count() == 0) {
            return "nothing";
        }
        String href = page.locator(OPTIONS).first().evaluate("a => a.href").toString();
        String below = href.substring(Chromium.file(language + "/").length());
        return below.replace("/index.html", "");
    }

    /** A page with the search open in it. */
    private static Page opened(String path) {
        Page page = Chromium.browser().newPage();
        page.navigate(Chromium.file(path));
        page.keyboard().press("/");
        page.waitForSelector("#find input");
        return page;
    }

    @Test
    void everyPageThatIsFoundIsThere() {
        for (String language : List.of("en", "zh-Hans")) {
            try (Page page = opened(language + "/index.html")) {
                for (String text : List.of("4090", "gemma h100", "a", "模型", "价格")) {
                    page.locator("#find input").fill(text);
                    for (Locator option : page.locator(OPTIONS).all()) {
                        String href = option.evaluate("a => a.href").toString();
                        assertTrue(Files.exists(Path.of(java.net.URI.create(href))), href);
                    }
                }
            }
        }
    }

    @Test
    void nothingIsFetchedBeforeTheFirstUse() {
        List<String> fetched = new ArrayList<>();
        try (Page page = Chromium.browser().newPage()) {
            page.onRequest(request -> fetched.add(request.url()));
            page.navigate(Chromium.file(HOME));
            page.mouse().move(10, 10);
            assertEquals(List.of(), named(fetched, "search", "index.en", "minisearch"));
            page.locator("a[rel=search]").click();
            page.waitForSelector("#find input");
            assertEquals(3, named(fetched, "search.", "index.en.", "minisearch.").size());
        }
    }

    private static List<String> named(List<String> urls, String... parts) {
        return urls.stream()
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .filter(url -> Stream.of(parts).anyMatch(url::startsWith))
                .toList();
    }

    @Test
    void theKeyboardChoosesAndFollowsAndLeaves() {
        try (Page page = opened(HOME)) {
            Locator field = page.locator("#find input");
            field.fill("gemma");
            assertEquals(page.locator(OPTIONS).first().getAttribute("id"), active(field));
            page.keyboard().press("ArrowDown");
            Locator second = page.locator(OPTIONS).nth(1);
            assertEquals(second.getAttribute("id"), active(field));
            assertEquals("true", second.getAttribute("aria-selected"));
            assertEquals(1, page.locator(OPTIONS + "[aria-selected=true]").count());
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertEquals(page.locator(OPTIONS).last().getAttribute("id"), active(field));
            page.keyboard().press("Escape");
            assertEquals(false, page.locator("dialog").evaluate("dialog => dialog.open"));
            page.keyboard().press("Control+k");
            field.fill("deepseek r1");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/models/deepseek-r1/index.html");
        }
    }

    private static String active(Locator field) {
        return field.getAttribute("aria-activedescendant");
    }

    @Test
    void whatIsFoundIsCountedAndMarked() {
        try (Page page = opened(HOME)) {
            page.locator("#find input").fill("gemma 27b");
            int options = page.locator(OPTIONS).count();
            assertEquals("Results: " + options, page.locator("#find output").textContent());
            List<String> marks = page.locator(OPTIONS + ":first-child b mark").allTextContents();
            assertEquals(List.of("Gemma", "27B"), marks);
            page.locator("#find input").fill("zzqx");
            assertEquals("Nothing found", page.locator("#find output").textContent());
            assertEquals("false", page.locator("#find input").getAttribute("aria-expanded"));
        }
    }

    @Test
    void whatAReaderTypesIsTextOnly() {
        String hostile = "<img src=x onerror=document.title=1>";
        try (Page page = opened(HOME)) {
            page.locator("#find input").fill("gemma " + hostile);
            page.navigate(
                    Chromium.file("en/search/index.html")
                            + "?q=gemma%20%3Cimg%20src=x%3E&__proto__[x]=1");
            page.waitForSelector("#find input");
            assertEquals("gemma <img src=x>", page.locator("#find input").inputValue());
            assertEquals(0, page.locator("#find img").count());
            assertTrue(page.locator(OPTIONS).count() > 0);
        }
    }

    @Test
    void whatIsLongerThanAQuestionIsCut() {
        try (Page page = opened(HOME)) {
            page.locator("#find input").fill("z".repeat(200_000));
            assertEquals("Nothing found", page.locator("#find output").textContent());
        }
    }

    @Test
    void aListOfWordsMayEndInASign() {
        try (Page page = opened(HOME)) {
            page.evaluate(
                    "reckonerIndex({pages: [['models/a', 'Model', 'Abacus', '', '', '', 0]],"
                            + " pairs: {label: '', title: '', models: [], accelerators: []},"
                            + " synonyms: 'gpu, card, ;', ignored: ''})");
            page.locator("#find input").fill("abacus");
            assertEquals(1, page.locator(OPTIONS).count());
        }
    }

    @Test
    void theSearchPageFindsByItselfAndLeadsToTheListsWithoutAScript() {
        try (Page page = Chromium.browser().newPage()) {
            page.navigate(Chromium.file("zh-Hans/search/index.html") + "?q=能不能跑");
            page.waitForSelector(OPTIONS);
            assertEquals("can-i-run", first(page, "zh-Hans"));
        }
        Browser.NewContextOptions without =
                new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = Chromium.browser().newContext(without);
                Page page = context.newPage()) {
            page.navigate(Chromium.file(HOME));
            page.locator("a[rel=search]").click();
            assertTrue(page.locator("noscript").isVisible());
            assertTrue(page.locator("main li a").count() > 5);
        }
    }

    @Test
    void whatSearchingTakesIsLight() throws IOException {
        for (String language : List.of("en", "zh-Hans")) {
            long bytes = 0;
            for (String name : List.of("index." + language + ".", "minisearch.", "search.")) {
                bytes += zipped(asset(name));
            }
            assertTrue(bytes <= 150_000, language + " takes " + bytes + " bytes");
        }
    }

    private static Path asset(String name) throws IOException {
        try (Stream<Path> files = Files.list(SitePages.ROOT.resolve("assets"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long zipped(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
