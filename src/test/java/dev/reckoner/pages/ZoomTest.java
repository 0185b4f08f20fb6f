package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.reckoner.pages.Findings.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing is cut or has to be scrolled sideways: not on a narrow screen, nor at 400 %, which makes
 * 320 pixels of 1,280 (WCAG 2.2, 1.4.10), nor with the distances of 1.4.12, nor on paper.
 */
class ZoomTest {

    /**
     * What stands out of the page to the right, unless it scrolls within a region of its own, and
     * text that is cut.
     */
    private static final String OUTSIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const out = [];
              if (document.documentElement.scrollWidth > width) out.push('the page scrolls sideways');
              const name = e => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class').split(' ')[0] : '');
              const held = e => {
                for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
                  if (getComputedStyle(p).overflowX !== 'visible') return true;
                return false;
              };
              for (const e of document.body.querySelectorAll('*')) {
                const box = e.getBoundingClientRect();
                if (box.width && box.right > width + 1 && !held(e)) out.push('stands out: ' + name(e));
                const style = getComputedStyle(e);
                if (style.overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1)
                  out.push('is cut: ' + name(e));
              }
              return [...new Set(out)].slice(0, 4);
            }
            """;

    private static final String SPACED =
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
                    + "p{margin-bottom:2em!important}";

    /** A4 with margins of 15 mm, in CSS pixels. */
    private static final int PAPER = 680;

    @Test
    void noPageScrollsSidewaysOrIsCut() {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            for (String path : SitePages.ofEachKind()) {
                page.navigate(Chromium.SITE + path);
                for (int width : List.of(320, 640, 1024, 1440)) {
                    page.setViewportSize(width, 900);
                    findings.addAll(outside(page, path, width + " px"));
                }
            }
        }
        assertEquals("", Findings.text(findings));
    }

    @Test
    void widerDistancesCutNothing() {
        List<Finding> findings = new ArrayList<>();
        Browser.NewContextOptions styled = new Browser.NewContextOptions().setBypassCSP(true);
        try (BrowserContext context = Chromium.reader(styled);
                Page page = context.newPage()) {
            page.setViewportSize(320, 900);
            for (String path : SitePages.heaviest()) {
                page.navigate(Chromium.SITE + path);
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
                findings.addAll(outside(page, path, "spaced"));
            }
        }
        assertEquals("", Findings.text(findings));
    }

    @Test
    void paperCutsNothing() {
        List<Finding> findings = new ArrayList<>();
        try (BrowserContext context = Chromium.reader();
                Page page = context.newPage()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(PAPER, 900);
            for (String path : SitePages.heaviest()) {
                page.navigate(Chromium.SITE + path);
                findings.addAll(outside(page, path, "paper"));
            }
        }
        assertEquals("", Findings.text(findings));
    }

    private static List<Finding> outside(Page page, String path, String place) {
        List<Finding> findings = new ArrayList<>();
        for (Object what : (List<?>) page.evaluate(OUTSIDE)) {
            findings.add(new Finding(path, place, what.toString()));
        }
        return findings;
    }

    @Test
    void whatStandsOutIsSeen() {
        try (Page page = Chromium.browser().newPage()) {
            page.setViewportSize(320, 900);
            page.setContent(
                    "<p style='width:400px'>wide<div style='overflow:hidden;width:9px'>cuttext");
            String told = Findings.text(outside(page, "page", ""));
            assertTrue(told.contains("scrolls sideways"), told);
            assertTrue(told.contains("stands out: p"), told);
            assertTrue(told.contains("is cut: div"), told);
        }
    }
}
