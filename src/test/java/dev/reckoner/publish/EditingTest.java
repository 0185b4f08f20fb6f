package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build after an edit of the data changes and tells. */
class EditingTest {

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void build() throws IOException {
        site = TinySite.in(folder);
        site.build();
    }

    /** Closes the price row and appends one that costs half. */
    private void halveThePrice() throws IOException {
        site.change(
                "catalogue/offers/cloud.csv",
                "8,2025-01-05,,2025-01-05;2025-03-01,price-list,row 1,\n",
                """
                8,2025-01-05,2025-03-01,2025-01-05,price-list,row 1,
                quad,west,on-demand,loom-24gb,4,instance,4,2025-03-01,,2025-03-01,price-list,row 2,
                """);
    }

    @Test
    void anotherPriceChangesOnlyThePagesThatShowIt() throws IOException {
        halveThePrice();
        Build.Result.Done done = site.build();
        assertEquals(
                List.of(
                        "en/articles/first-sums/block-1.csv",
                        "en/articles/first-sums/block-1.json",
                        "en/articles/first-sums/figures.json",
                        "en/articles/first-sums/index.html",
                        "en/index.html",
                        "zh-Hans/articles/first-sums/block-1.csv",
                        "zh-Hans/articles/first-sums/block-1.json",
                        "zh-Hans/articles/first-sums/figures.json",
                        "zh-Hans/articles/first-sums/index.html",
                        "zh-Hans/index.html"),
                done.outcome().written().stream().sorted().toList());
        assertEquals(List.of(), done.outcome().removed());
    }

    @Test
    void everyNumberThatMovedIsTold() throws IOException {
        halveThePrice();
        String told =
                site.build().changes().stream()
                        .map(c -> c.before() + " → " + c.after() + "  " + c.where())
                        .collect(Collectors.joining("\n"));
        assertEquals(
                """
                $5,840 → $2,920  content/articles/first-sums/en.md:5
                $8.00 → $4.00  content/articles/first-sums/en.md:5
                $8.00 → $4.00  content/articles/first-sums/en.md:11
                $5,840 → $2,920  What {= crowd.concurrency | count } people take""",
                told);
    }

    @Test
    void anotherAssumptionIsToldWhereItIsSeen() throws IOException {
        site.change("catalogue/assumptions.yaml", "730 hours", "731 hours");
        List<String> told =
                site.build().changes().stream()
                        .map(change -> change.before() + " → " + change.after())
                        .toList();
        assertEquals(List.of("$5,840 → $5,848", "$5,840 → $5,848"), told);
    }

    @Test
    void anotherWordingMovesNoNumber() throws IOException {
        site.change("articles/first-sums/en.md", "of conversation", "of talk");
        Build.Result.Done done = site.build();
        assertEquals(List.of(), done.changes());
        assertEquals(List.of("en/articles/first-sums/index.html"), done.outcome().written());
    }

    @Test
    void aRowAddedOverAnOldPriceIsTheLaterPriceOnly() throws IOException {
        site.change("articles/first-sums/article.yaml", "category", "as-of: 2025-02-01\ncategory");
        site.build();
        halveThePrice();
        assertEquals(List.of(), site.build().changes());
    }
}
