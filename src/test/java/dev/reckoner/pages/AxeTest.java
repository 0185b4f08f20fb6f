package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.reckoner.pages.Findings.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What axe-core can see of WCAG 2.2 AA and of good practice holds on every kind of page. */
class AxeTest {

    private static final List<Integer> WIDTHS = List.of(360, 1440);
    private static final int HEIGHT = 900;

    /** Every rule but those that are still tried out or ask for AAA. */
    private static final String ALL =
            """
            {type: 'tag',
             values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}
            """;

    /** In the dark only colours differ. */
    private static final String COLOURS =
            "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    /** The rule with what it saw, and the element. */
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, {runOnly: %s, resultTypes: ['violations']});
              const seen = node => node.any.concat(node.all, node.none).map(check => check.message);
              return found.violations.flatMap(rule => rule.nodes.map(node => [
                  rule.id + ': ' + seen(node).concat(rule.help)[0], node.target.join(' ')]));
            }
            """;

    private static String axe = "";

    @BeforeAll
    static void read() throws IOException {
        try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageBreaksARuleNarrowOrWide() {
        assertEquals("", found(SitePages.ofEachKind(), ColorScheme.LIGHT, ALL));
    }

    @Test
    void noColourIsFaintInTheDark() {
        assertEquals("", found(SitePages.heaviest(), ColorScheme.DARK, COLOURS));
    }

    /** What a reader's own doing adds to a page, which no page has when it is opened. */
    @Test
    void whatScriptsAddBreaksNoRule() {
        List<Finding> findings = new ArrayList<>();
        for (String language : List.of("en", "zh-Hans")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Page page = Chromium.browser().newPage()) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.navigate(Chromium.file(language + "/models/index.html"));
                    page.evaluate(axe);
                    page.locator("thead button").nth(3).click();
                    page.locator(".tools button").first().click();
                    page.locator(".tools summary").click();
                    page.locator(".tools input[type=text]").fill("gemma");
                    findings.addAll(found(page, ALL, language + " table " + scheme));
                    page.keyboard().press("Control+k");
                    page.locator("#find input").fill("gemma");
                    findings.addAll(found(page, ALL, language + " search " + scheme));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    private static String found(List<String> paths, ColorScheme scheme, String rules) {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : paths) {
                page.navigate(Chromium.SITE + path);
                page.evaluate(axe);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    findings.addAll(found(page, rules, path + ", " + scheme + ", " + width));
                }
            }
        }
        return Findings.text(findings);
    }

    private static List<Finding> found(Page page, String rules, String name) {
        List<Finding> findings = new ArrayList<>();
        for (Object found : (List<?>) page.evaluate(RUN.formatted(rules))) {
            List<?> pair = (List<?>) found;
            findings.add(new Finding(name, pair.get(1).toString(), pair.get(0).toString()));
        }
        return findings;
    }

    @Test
    void axeSeesFaintText() {
        Browser browser = Chromium.browser();
        try (Page page = browser.newPage()) {
            page.setContent(
                    "<html lang=en><title>A</title><main><h1 style='color:#ccc'>Faint</h1></main>");
            page.evaluate(axe);
            String told = Findings.text(found(page, ALL, "page"));
            assertTrue(told.contains("color-contrast"), told);
        }
    }
}
