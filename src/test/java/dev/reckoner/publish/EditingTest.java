package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
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
        // A claim that another price turns would stop the build.
        site.change(
                "articles/short-note.md", "\n```claim\nid: quad-price\nexpect: holds\n```\n", "");
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
        List<String> pages =
                List.of(
                        "accelerators/index.html",
                        "accelerators/loom-24gb/index.html",
                        "articles/first-sums/index.html",
                        "assumptions/index.html",
                        "claims/index.html",
                        "claims/quad-price/index.html",
                        "index.html",
                        "models/abacus-7b/index.html",
                        "offers/cloud/index.html",
                        "sources/index.html",
                        "sources/official/index.html");
        for (String language : List.of("en", "zh-Hans")) {
            assertEquals(
                    pages,
                    done.outcome().written().stream()
                            .filter(path -> path.startsWith(language + "/"))
                            .filter(path -> path.endsWith(".html"))
                            .map(path -> path.substring(language.length() + 1))
                            .sorted()
                            .toList());
        }
        assertEquals(List.of(), withoutIndex(done.outcome().removed()));
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
                $5,840 → $2,920  What {= crowd.concurrency | count } people take
                $8.00 → $4.00  offer:cloud/quad/west/on-demand.price = 8
                $8.00 → $4.00  models/abacus-7b/index.html
                $5,840 → $2,920  models/abacus-7b/index.html
                $2.00 → $1.00  accelerators/loom-24gb/index.html
                $0.0776 → $0.0388  accelerators/loom-24gb/index.html
                $0.02 → $0.01  accelerators/loom-24gb/index.html
                $2.00 → $1.00  offers/cloud/index.html""",
                told);
    }

    @Test
    void anotherAssumptionIsToldWhereItIsSeen() throws IOException {
        site.change("catalogue/assumptions.yaml", "730 hours", "731 hours");
        List<String> told =
                site.build().changes().stream()
                        .map(change -> change.before() + " → " + change.after())
                        .toList();
        assertEquals(Collections.nCopies(3, "$5,840 → $5,848"), told);
    }

    @Test
    void anotherWordingMovesNoNumber() throws IOException {
        site.change("articles/first-sums/en.md", "of conversation", "of talk");
        Build.Result.Done done = site.build();
        assertEquals(List.of(), done.changes());
        assertEquals(
                List.of(
                        "en/articles/first-sums/index.html",
                        "en/articles/first-sums/index.md",
                        "en/search/start.js"),
                withoutIndex(done.outcome().written()));
    }

    /** What the search reads changes with every text, and its name with it. */
    private static List<String> withoutIndex(Collection<String> paths) {
        return paths.stream().filter(path -> !path.startsWith("assets/index.")).toList();
    }

    @Test
    void aRowAddedLaterMovesNoNumberOfAnArticleOfBefore() throws IOException {
        site.change("articles/first-sums/article.yaml", "category", "as-of: 2025-02-01\ncategory");
        site.build();
        halveThePrice();
        assertEquals(
                List.of(),
                site.build().changes().stream()
                        .filter(change -> change.page().startsWith("en/articles/"))
                        .toList());
    }
}
