package dev.reckoner.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPageTest {

    private static final String MODEL = "models/abacus-7b/index.html";
    private static final String SCORES = "catalogue/quality/lab.csv";
    private static final String OFFERS = "catalogue/offers/cloud.csv";
    private static final String OFFER = "8,2025-01-05,,2025-01-05;2025-03-01,price-list,row 1,";

    @TempDir Path folder;

    private static Document page(TinySite site, String address) throws IOException {
        site.build();
        return Jsoup.parse(Files.readString(site.out().resolve(address)));
    }

    private static String rows(Document page, String table) {
        return page.select("table:has(caption#" + table + ") tbody tr").stream()
                .map(row -> row.children().eachText().stream().collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theAnswerStandsFirstInOneSentence() throws IOException {
        TinySite site = TinySite.in(folder);
        assertEquals(
                "7.25 billion parameters, 14.5 GB as published: one conversation takes 1 × Loom.",
                page(site, "en/" + MODEL).select(".stand").text());
        assertEquals(
                "72.5亿个参数，按发布精度占14.5 GB：一次对话需要1张Loom。",
                Jsoup.parse(Files.readString(site.out().resolve("zh-Hans/" + MODEL)))
                        .select(".stand")
                        .text());
    }

    @Test
    void scoresStandByBenchmarkWithTheFullModelsInTheSameRun() throws IOException {
        assertEquals(
                """
                Abacus 7B | Beads | BF16 | 60.0% | 60.0% | 100.0% | one try | Abacus Works | 2025-01-03
                Abacus 7B · 4 bits | Beads | 4 bits | 52.5% | 60.0% | 87.5% | one try | Abacus Works | 2025-01-03
                Abacus 7B · 4 bits | Riddles | 4 bits | 40.0% | 50.0% | 80.0% | — | Abacus Works | 2025-01-03"""
                        .strip(),
                rows(page(TinySite.in(folder), "en/" + MODEL), "scores-table"));
    }

    @Test
    void manyScoresHaveAPageOfTheirOwn() throws IOException {
        TinySite site = TinySite.in(folder);
        StringBuilder more = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            more.append("lab/abacus-7b/riddles/small-").append(i);
            more.append(",abacus-7b,Cut ").append(i);
            more.append(",pruned,,,,,Riddles,percent,higher,40,50,,paper,row,2025-01-03,\n");
        }
        String last = "lab/abacus-7b/riddles/small,";
        site.change(SCORES, last, more + last);
        Document page = page(site, "en/" + MODEL);
        assertEquals(
                "All 23 published scores of it and its variants",
                page.select("#scores + p").text());
        assertEquals("scores/index.html", page.select("#scores + p a").attr("href"));
        Document apart =
                Jsoup.parse(
                        Files.readString(
                                site.out().resolve("en/models/abacus-7b/scores/index.html")));
        assertEquals(23, rows(apart, "scores-table").lines().count());
    }

    @Test
    void whatWasClaimedStandsWithItsVerdictAndLeadsToItsPage() throws IOException {
        Document page = page(TinySite.in(folder), "en/" + MODEL);
        assertEquals(
                "Holds only if… “It runs on one card.” — Abacus Works, 2 January 2025\n"
                        + "Cannot be checked It is fast. — Abacus Works, 2 January 2025",
                String.join("\n", page.select("#claims + ul li").eachText()));
        assertEquals(
                "../../claims/abacus-one-card/index.html",
                page.select("#claims + ul li a").attr("href"));
    }

    @Test
    void anAcceleratorSaysWhatWasClaimedOfIt() throws IOException {
        TinySite site = TinySite.in(folder);
        Document page = page(site, "zh-Hans/accelerators/loom-24gb/index.html");
        assertEquals(
                "有条件成立 一张卡就能跑。——Abacus Works，2025年1月2日\n成立 一台quad每小时8美元。——Cloud，2025年3月10日",
                String.join("\n", page.select("#claims + ul li").eachText()));
    }

    @Test
    void aProviderSaysWhichPricesOfArticlesAreOthersNow() throws IOException {
        String closed = OFFER.replace(",,", ",2025-04-01,");
        TinySite site =
                TinySite.in(folder)
                        .change(
                                "articles/first-sums/article.yaml",
                                "tags:",
                                "as-of: 2025-02-01\ntags:")
                        .change(
                                OFFERS,
                                OFFER,
                                closed
                                        + "\nquad,west,on-demand,loom-24gb,4,instance,6,2025-04-01,,2025-04-01,price-list,row 1,");
        assertEquals(
                "Sixteen people need 2 | quad · west | 2025-02-01 | $8.00 | $6.00",
                rows(page(site, "en/offers/cloud/index.html"), "then-table"));
    }

    @Test
    void aProviderIsSilentWherePricesHold() throws IOException {
        assertEquals(
                "", page(TinySite.in(folder), "en/offers/cloud/index.html").select("#then").text());
    }
}
