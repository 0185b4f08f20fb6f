package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article says of prices that have changed since. */
class LaterPriceTest {

    private static final String OFFERS = "catalogue/offers/cloud.csv";
    private static final String ROW =
            "quad,west,on-demand,loom-24gb,4,instance,8,2025-01-05,,2025-01-05;2025-03-01,";

    @TempDir Path folder;

    private TinySite site() throws IOException {
        return TinySite.in(folder)
                .change("articles/first-sums/article.yaml", "tags:", "as-of: 2025-02-01\ntags:");
    }

    private TinySite cut(String price) throws IOException {
        String closed = ROW.replace(",,", ",2025-04-01,");
        String next =
                "quad,west,on-demand,loom-24gb,4,instance," + price + ",2025-04-01,,2025-04-01,";
        return site().change(OFFERS, ROW, closed + "price-list,row 1,\n" + next);
    }

    private static Document page(TinySite site) throws IOException {
        site.build();
        Map<String, String> files = TinySite.published(site.out());
        byte[] bytes =
                files.get("en/articles/first-sums/index.html")
                        .getBytes(StandardCharsets.ISO_8859_1);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The notice in the head, and the explanation of the price. */
    private static String said(Document page) {
        String notice = page.select(".by a[href=#how]:contains(since)").text();
        String told = page.select(".how > div:has(h3:contains(Price of an instance)) > p").text();
        return notice + " | " + told;
    }

    @Test
    void aPriceThatHoldsSaysNothing() throws IOException {
        assertEquals(
                " | What one instance costs an hour on the day in question. exactly $8 an hour for"
                        + " one instance given Price list of the Cloud 2025-03-01 row 1",
                said(page(site())));
    }

    @Test
    void aPriceThatHasChangedSaysToWhatAndByWhichDay() throws IOException {
        assertEquals(
                "One of the prices used has changed since | What one instance costs an hour on the"
                        + " day in question. On 1 April 2025 it was $6.00, from 1 April 2025 at the latest."
                        + " exactly $8 an hour for one instance given Price list of the Cloud 2025-03-01 row"
                        + " 1",
                said(page(cut("6"))));
    }

    @Test
    void aPriceThatWasWithdrawnSaysSo() throws IOException {
        String told = said(page(cut("withdrawn")));
        assertEquals(
                "no longer on offer, from 1 April 2025 at the latest.",
                told.substring(told.indexOf("no longer"), told.indexOf(" exactly")));
    }
}
