package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are sorted, filtered, narrowed and copied, in a browser. */
class TableToolsTest {

    private static final String LIST = "en/models/index.html";

    /** The numbers of a column from above; the unknown as null. */
    private static final String COLUMN =
            """
            (table, column) => [...table.tBodies[0].rows].filter(row => !row.hidden).map(row => {
              const data = row.cells[column].querySelector('data');
              return data ? Number(data.value) : null;
            })
            """;

    private static Page opened(String path) {
        Page page = Chromium.browser().newPage();
        page.navigate(Chromium.file(path));
        return page;
    }

    private static Locator table(Page page) {
        return page.locator(".scroll > table").first();
    }

    private static List<Double> column(Page page, int column) {
        List<Double> numbers = new ArrayList<>();
        for (Object number : (List<?>) table(page).evaluate(COLUMN, column)) {
            numbers.add(number == null ? null : ((Number) number).doubleValue());
        }
        return numbers;
    }

    private static List<String> names(Page page) {
        return table(page).locator("tbody tr:not([hidden]) > :first-child").allTextContents();
    }

    @Test
    void aHeadSortsUpThenDownThenAsPrinted() {
        try (Page page = opened(LIST)) {
            List<String> printed = names(page);
            Locator head = table(page).locator("thead th").nth(3);
            Locator button = head.locator("button");
            button.focus();
            page.keyboard().press("Enter");
            page.waitForSelector("th[aria-sort=ascending]");
            List<Double> up = column(page, 3);
            assertEquals(sorted(up), up);
            page.keyboard().press("Enter");
            assertEquals("descending", head.getAttribute("aria-sort"));
            List<Double> known = known(up);
            Collections.reverse(known);
            assertEquals(known, known(column(page, 3)));
            page.keyboard().press("Enter");
            assertEquals(0, page.locator("[aria-sort]").count());
            assertEquals(printed, names(page));
        }
    }

    private static List<Double> known(List<Double> numbers) {
        return new ArrayList<>(numbers.stream().filter(number -> number != null).toList());
    }

    /** What is not known comes last. */
    private static List<Double> sorted(List<Double> numbers) {
        List<Double> sorted = known(numbers);
        Collections.sort(sorted);
        while (sorted.size() < numbers.size()) {
            sorted.add(null);
        }
        return sorted;
    }

    @Test
    void totalsStayBelowAndLinksStayWhole() {
        try (Page page = opened(LIST)) {
            table(page).evaluate("table => table.tBodies[0].rows[0].classList.add('total')");
            String total = names(page).get(0);
            List<String> links = table(page).locator("tbody a").allTextContents();
            table(page).locator("thead button").nth(1).click();
            page.waitForSelector("th[aria-sort=ascending]");
            List<String> names = names(page);
            assertEquals(total, names.get(names.size() - 1));
            List<String> after = new ArrayList<>(table(page).locator("tbody a").allTextContents());
            Collections.sort(after);
            assertEquals(links.stream().sorted().toList(), after);
        }
    }

    @Test
    void aFilterLeavesRowsThatHoldAllWordsAndCountsThem() {
        try (Page page = opened(LIST)) {
            int all = names(page).size();
            page.locator(".tools button").first().click();
            Locator field = page.locator(".tools input[type=text]");
            field.fill("gemma GOOGLE");
            List<String> names = names(page);
            assertTrue(names.size() > 3 && names.stream().allMatch(name -> name.contains("Gemma")));
            assertEquals(
                    names.size() + " of " + all + " rows",
                    page.locator(".tools output").textContent());
            field.fill("");
            assertEquals(all, names(page).size());
        }
    }

    @Test
    void aColumnThatIsNotChosenIsNeitherSeenNorCopied() {
        try (BrowserContext context =
                        Chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setPermissions(
                                                        List.of(
                                                                "clipboard-read",
                                                                "clipboard-write")));
                Page page = context.newPage()) {
            page.navigate(Chromium.file(LIST));
            page.locator(".tools button").first().click();
            page.locator(".tools summary").click();
            Locator box = page.locator(".tools input[type=checkbox]").first();
            box.uncheck();
            assertFalse(table(page).locator("thead th").nth(1).isVisible());
            page.locator(".tools input[type=text]").fill("kimi k3");
            page.locator("[data-table=copy]").first().click();
            page.waitForFunction(
                    "() => document.querySelector('[data-table=copy]').textContent === 'Copied'");
            String copied = page.evaluate("() => navigator.clipboard.readText()").toString();
            String[] lines = copied.split("\n");
            assertTrue(lines[0].startsWith("Model\tReleased\t"), lines[0]);
            assertTrue(lines[1].startsWith("Kimi K3\t"), lines[1]);
            assertEquals(lines[0].split("\t").length, lines[1].split("\t").length);
        }
    }

    @Test
    void nothingIsFetchedBeforeAButtonIsPressedAndShortTablesHaveNone() {
        List<String> fetched = new ArrayList<>();
        try (Page page = Chromium.browser().newPage()) {
            page.onRequest(request -> fetched.add(request.url()));
            page.navigate(Chromium.file(LIST));
            assertEquals(0, fetched.stream().filter(url -> url.contains("/tables.")).count());
            table(page).locator("thead button").first().click();
            page.waitForSelector("th[aria-sort]");
            assertEquals(1, fetched.stream().filter(url -> url.contains("/tables.")).count());
            page.navigate(Chromium.file("en/sources/index.html"));
            Locator small =
                    page.locator(".scroll:has(tbody tr:nth-child(1)):not(:has(tr:nth-child(7)))");
            assertTrue(small.count() > 0);
            assertEquals(0, small.locator("thead button").count());
        }
    }
}
