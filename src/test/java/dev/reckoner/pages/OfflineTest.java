package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.reckoner.pages.Findings.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page needs no server, no script and nobody else, and keeps nothing of its reader. */
class OfflineTest {

    @Test
    void aPageReadAsAFileAsksForItsOwnFilesOnlyAndFindsThem() {
        List<Finding> findings = new ArrayList<>();
        String root = Chromium.file("");
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            listen(page, root, findings);
            for (String path : read(SitePages.ofEachKind())) {
                page.navigate(Chromium.file(path));
                String style = page.evaluate("getComputedStyle(document.body).margin").toString();
                if (!style.equals("0px")) {
                    findings.add(new Finding(path, "", "has no style"));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    private static void listen(Page page, String root, List<Finding> findings) {
        page.onRequest(
                request -> {
                    String url = request.url();
                    if (!url.startsWith(root) && !url.startsWith("data:image/")) {
                        findings.add(new Finding(page.url(), url, "asks elsewhere"));
                    }
                });
        page.onRequestFailed(
                request -> findings.add(new Finding(page.url(), request.url(), "does not find")));
        page.onConsoleMessage(message -> findings.add(new Finding(page.url(), "", message.text())));
        page.onPageError(error -> findings.add(new Finding(page.url(), "", error)));
    }

    @Test
    void whatIsAskedElsewhereIsSeen() {
        List<Finding> findings = new ArrayList<>();
        try (Page page = Chromium.browser().newPage()) {
            listen(page, Chromium.file(""), findings);
            page.setContent("<img src='https://elsewhere.invalid/a.png'><script>a.b</script>");
        }
        String told = Findings.text(findings);
        assertTrue(told.contains("asks elsewhere"), told);
        assertTrue(told.contains("a is not defined"), told);
    }

    @Test
    void nothingIsKeptOfTheReader() {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            for (String path : SitePages.heaviest()) {
                page.navigate(Chromium.SITE + path);
                Object kept =
                        page.evaluate(
                                "async () => localStorage.length + sessionStorage.length"
                                        + " + (await indexedDB.databases()).length"
                                        + " + (await caches.keys()).length");
                if (!kept.toString().equals("0") || !context.cookies().isEmpty()) {
                    findings.add(new Finding(path, "", "keeps something"));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    /**
     * The text that a reader sees, but for the tools that only scripts can work: those of tables,
     * and the field for searching, in whose place a page without scripts says so.
     */
    private static final String SEEN =
            """
            () => {
              for (const tool of document.querySelectorAll('main :is(.tools, .src > button), #find')) {
                if (tool.previousSibling?.nodeValue === ' · ') tool.previousSibling.remove();
                tool.remove();
              }
              return document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim();
            }""";

    @Test
    void withoutScriptsAPageShowsTheSameTextAndEveryExplanation() {
        List<Finding> findings = new ArrayList<>();
        Browser.NewContextOptions off = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext plain = Chromium.reader(off);
                BrowserContext full = Chromium.reader();
                Page without = plain.newPage();
                Page with = full.newPage()) {
            for (String path : read(SitePages.heaviest())) {
                without.navigate(Chromium.file(path));
                with.navigate(Chromium.file(path));
                if (!without.evaluate(SEEN).equals(with.evaluate(SEEN))) {
                    findings.add(new Finding(path, "", "hides something without scripts"));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    /** Those that somebody opens as files. */
    private static List<String> read(List<String> pages) {
        return pages.stream().filter(page -> !SitePages.standsIn(page)).toList();
    }
}
