package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.reckoner.pages.Findings.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has no pointer reaches everything, sees where they are, and gets out again. */
class KeyboardTest {

    private static final String ARTICLE = "en/articles/rack-not-laptop/index.html";

    /** Steps by which a page is gone through; a whole one would take thousands. */
    private static final int STEPS = 25;

    /** The element that has the focus; it is named wrong if it does not show so. */
    private static final String FOCUSED =
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return 'nothing';
              const style = getComputedStyle(e);
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const box = e.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return (seen ? '' : 'unseen ') + (inside ? '' : 'outside ') + e.tagName.toLowerCase();
            }
            """;

    @Test
    void theFirstStepSkipsToTheTextAndEveryStepIsSeen() {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            for (String path : SitePages.heaviest()) {
                page.navigate(Chromium.SITE + path);
                for (int step = 0; step < STEPS; step++) {
                    page.keyboard().press("Tab");
                    String focused = page.evaluate(FOCUSED).toString();
                    if (focused.contains(" ")) {
                        findings.add(new Finding(path, "step " + step, focused));
                    }
                    if (step == 0
                            && !page.evaluate("document.activeElement.hash").equals("#main")) {
                        findings.add(new Finding(path, "step 0", "does not skip to the text"));
                    }
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    /** Links, fields and regions that scroll, of which none may be taken out of the order. */
    @Test
    void nothingToBeUsedIsLeftOut() {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            for (String path : SitePages.heaviest()) {
                page.navigate(Chromium.SITE + path);
                Object left =
                        page.evaluate(
                                "() => [...document.querySelectorAll('main a, main button, main"
                                        + " input, main select, main summary')].filter(e =>"
                                        + " e.tabIndex < 0 || (e.tagName === 'A' && !e.href)).length");
                if (!left.toString().equals("0")) {
                    findings.add(new Finding(path, "", left + " cannot be reached"));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    @Test
    void anExplanationOpensWithEnterClosesWithEscapeAndGivesTheFocusBack() {
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            page.navigate(Chromium.SITE + ARTICLE);
            String link = "main p a.figure";
            page.locator(link).first().focus();
            String name = page.locator(link).first().innerText();
            page.keyboard().press("Enter");
            assertEquals("note", page.evaluate("document.activeElement.id"));
            assertEquals(true, page.locator("#note").isVisible());
            page.keyboard().press("Escape");
            assertEquals(false, page.locator("#note").isVisible());
            assertEquals(name, page.evaluate("document.activeElement.innerText"));
        }
    }
}
