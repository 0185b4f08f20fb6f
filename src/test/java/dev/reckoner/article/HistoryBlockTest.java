package dev.reckoner.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.article.PriceHistory.Priced;
import dev.reckoner.article.markdown.Fence;
import dev.reckoner.catalogue.History;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.wording.Words;
import dev.reckoner.wording.reading.WordsFile;
import dev.reckoner.workload.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories of prices, on the catalogue that is published. */
class HistoryBlockTest {

    private static final Day ARTICLE = new Day(2025, 5, 10);
    private static final Day TODAY = new Day(2026, 7, 20);

    private static final String P5 =
            """
            title: T
            subtitle: S
            offers: [aws/p5.48xlarge/us-east-1/on-demand]
            """;

    private static final String TOKENS =
            """
            title: T
            subtitle: S
            token-prices: [openrouter/openai-gpt-oss-120b, deepinfra/openai-gpt-oss-120b]
            value: output
            day: 2025-09-15
            """;

    private final Problems problems = new Problems();

    private Words words(String language) throws IOException {
        String file = "content/words/" + language + ".yaml";
        return WordsFile.read(file, Files.readString(Path.of(file)), problems).orElseThrow();
    }

    private Bindings bindings(String language, Day today) throws IOException {
        Ledger ledger = new Ledger(Facts.CATALOGUE, Map.of(), ARTICLE);
        Examinations none = new Examinations(Facts.CATALOGUE, Map.of(), Map.of());
        return new Bindings(ledger, none, today, words(language), problems);
    }

    private static Fence fence(String body) {
        return new Fence(Fence.Kind.HISTORY, new Place("en.md", 9, 1), body, 10);
    }

    private Document drawn(String language, String body) throws IOException {
        String html = bindings(language, TODAY).block(fence(body));
        assertEquals(List.of(), problems.errors());
        return Jsoup.parseBodyFragment(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | AWS p5.48xlarge: $98.32 (last seen on 28 April 2025) on 10 May 2025 (the day"
                        + " of this article’s prices), $55.04 from 23 June 2025 at the latest.",
                "zh-Hans | AWS p5.48xlarge：2025年5月10日（本文取价之日）为98.32美元（2025年4月28日最后见到），"
                        + "最晚2025年6月23日起改为55.04美元。",
            })
    void saysWhatItCostOnTheDayOfTheArticleAndWhatBecameOfThat(String language, String said)
            throws IOException {
        assertEquals(said, drawn(language, P5).selectFirst("figure > p").text());
    }

    @Test
    void marksTheDayOfTheArticleOrTheOneThatIsNamed() throws IOException {
        assertTrue(drawn("en", P5).selectFirst("svg").text().contains("this article"));
        Document named = drawn("en", P5 + "day: 2024-01-31\n");
        assertFalse(named.text().contains("this article"));
        assertTrue(named.selectFirst("svg").text().contains("31 January 2024"));
    }

    @Test
    void theTableHasEachIntervalWithItsEndAndItsSources() throws IOException {
        List<String> rows = drawn("en", P5).select("tbody tr").eachText();
        assertEquals(
                List.of(
                        "AWS p5.48xlarge 2023-12-11 by 2025-06-23 $98.32 2025-04-28 Prices generated from the AWS"
                                + " price API, 2025-04-28",
                        "AWS p5.48xlarge 2025-06-23 — $55.04 2026-07-20 Prices generated from the AWS price API,"
                                + " 2025-06-23 and Prices generated from the AWS price API,"
                                + " 2026-07-20"),
                rows);
    }

    @Test
    void eachPriceLeadsToItsExplanation() throws IOException {
        Bindings bindings = bindings("en", TODAY);
        Document page = Jsoup.parseBodyFragment(bindings.block(fence(TOKENS)));
        assertEquals(List.of(), problems.errors());
        List<String> anchors =
                bindings.publication().figures().stream().map(s -> "#" + s.anchor()).toList();
        assertEquals(6, anchors.size());
        assertEquals(anchors, page.select("svg.wide a").eachAttr("href"));
        assertEquals(anchors, page.select("svg.narrow a").eachAttr("href"));
        assertEquals(anchors, page.select("tbody a.figure").eachAttr("href"));
        for (Element link : page.select("svg.wide a")) {
            assertTrue(link.attr("aria-label").contains(", seen "), link.attr("aria-label"));
        }
    }

    @Test
    void whatWasSeenAfterTheDayOfTheSiteStaysOut() throws IOException {
        String html = bindings("en", new Day(2025, 6, 22)).block(fence(P5));
        Document page = Jsoup.parseBodyFragment(html);
        assertEquals(1, page.select("tbody tr").size());
        assertEquals(
                "AWS p5.48xlarge: $98.32 on 10 May 2025 (the day of this article’s prices), and no"
                        + " other price since; last seen on 28 April 2025.",
                page.selectFirst("figure > p").text());
    }

    @Test
    void anyPageCanHaveOne() throws IOException {
        Publication publication = new Publication();
        History history =
                History.of(Facts.CATALOGUE.offers().get("aws/p5.48xlarge/us-east-1/on-demand"));
        String html =
                new PriceHistory(words("en"), publication, TODAY)
                        .html("prices", "A < B", "S", List.of(new Priced("p5", history)));
        Document page = Jsoup.parseBodyFragment(html);
        assertEquals("A < B", page.selectFirst("figcaption b").text());
        assertEquals(2, publication.figures().size());
        assertEquals(0, page.select("figure > p:not(.src)").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[aws/p5.48xlarge/us-east-1/on-demand] > [aws/p5.48xlarge/us-east-1/on-demnad] >"
                        + " 12:10 there is no offer \"aws/p5.48xlarge/us-east-1/on-demnad\" | did"
                        + " you mean \"aws/p5.48xlarge/us-east-1/on-demand\"?",
                "offers > token-prices > 12:16 there is no token price"
                        + " \"aws/p5.48xlarge/us-east-1/on-demand\" | ",
                "[aws/p5.48xlarge/us-east-1/on-demand] > [] > 10:1 a history has 1 to 5 offers, or"
                        + " as many token-prices | draw one for each question",
                "subtitle: S > subtitle: S\ntoken-prices: [a/b] > 10:1 a history has 1 to 5 offers,"
                        + " or as many token-prices | draw one for each question",
                "subtitle: S > subtitle: S\nvalue: input > 12:8 an offer has one price only | leave"
                        + " value out",
                "subtitle: S > subtitle: S\nlabels: [A, B] > 12:9 1 lines have 2 labels | give each"
                        + " line a label, or none",
            })
    void mistakeIsToldAtItsPlace(String mistake) throws IOException {
        String[] parts = mistake.split(" > ?", -1);
        bindings("en", TODAY).block(fence(P5.replace(parts[0], parts[1])));
        assertEquals(1, problems.errors().size());
        Problem problem = problems.errors().get(0);
        Place place = problem.place();
        String at = place.line() + ":" + place.column() + " ";
        assertEquals(parts[2].strip(), (at + problem.what() + " | " + problem.hint()).strip());
    }
}
