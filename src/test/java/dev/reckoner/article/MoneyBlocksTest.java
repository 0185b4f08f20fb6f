package dev.reckoner.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.article.markdown.Fence;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks that compare ways to pay, on the catalogue that is published. */
class MoneyBlocksTest {

    private static final Day DAY = new Day(2026, 7, 20);
    private static final String SCENARIOS =
            """
            all:
              model: deepseek-r1
              accelerator: nvidia-h100-sxm-80gb
              offer: aws/p5.48xlarge/us-east-1/on-demand
              own: hgx-h100-us
              api: together-ai/deepseek-ai-deepseek-r1
              engine: sglang
              input: 1024
              output: 512
              concurrency: 256
            rented:
              model: llama-3.3-70b
              accelerator: nvidia-h100-sxm-80gb
              offer: aws/p5.48xlarge/us-east-1/on-demand
              input: 1024
              output: 512
            hosted:
              extends: rented
              api: deepinfra/meta-llama-llama-3.3-70b-instruct-turbo
            """;

    private static final String SURFACE =
            """
            kind: surface
            title: T
            subtitle: S
            rows: [all]
            tokens: [1, 1000]
            utilisations: [0.05, 0.5]
            days: [2025-08-20, 2026-07-20]
            """;

    private static final String STACK =
            """
            kind: stack
            title: T
            subtitle: S
            rows: [all]
            parts: [own-capital, own-running-cost]
            value: own-monthly-cost
            """;

    private final Problems problems = new Problems();

    private Bindings bindings(String language) throws IOException {
        return Filled.bindings(SCENARIOS, DAY, language, problems);
    }

    private static Fence fence(Fence.Kind kind, String body) {
        return new Fence(kind, new Place("en.md", 9, 1), body, 10);
    }

    private Document drawn(Fence.Kind kind, String body) throws IOException {
        String html = bindings("en").block(fence(kind, body));
        assertEquals(List.of(), problems.errors());
        return Jsoup.parseBodyFragment(html);
    }

    /** {@code line:column what | hint}, one a line. */
    private String told(Fence.Kind kind, String body) throws IOException {
        bindings("en").block(fence(kind, body));
        return problems.errors().stream()
                .map(MoneyBlocksTest::told)
                .collect(Collectors.joining("\n"));
    }

    private static String told(Problem problem) {
        Place place = problem.place();
        return place.line() + ":" + place.column() + " " + problem.what() + " | " + problem.hint();
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "CHEAPEST"})
    void onlyRowsThatAreModelsAreHeadedSo(Fence.Kind kind) throws IOException {
        String columns = kind == Fence.Kind.TABLE ? "columns: [own-monthly-cost]\n" : "";
        String rows = "rows: [all]\n" + columns;
        assertEquals("Model", drawn(kind, rows).select("thead > tr > *").first().text());
        Document named = drawn(kind, rows + "labels: [Berlin]\n");
        assertEquals("", named.select("thead > tr > *").first().text());
        assertEquals("Berlin", named.select("tbody th").text());
    }

    @Test
    void stackSaysItsNumbersInATableToo() throws IOException {
        Document page = drawn(Fence.Kind.CHART, STACK);
        List<String> cells = page.select("details td a").eachText();
        assertEquals(3, cells.size());
        List<String> said = page.select("svg.wide a").eachAttr("aria-label");
        assertEquals(3, said.size());
        for (int i = 0; i < 3; i++) {
            assertTrue(said.get(i).endsWith(cells.get(i)), said.get(i));
        }
    }

    @Test
    void partsOfAStackAddUpToItsWhole() throws IOException {
        String body = STACK.replace("own-capital, ", "");
        assertTrue(
                told(Fence.Kind.CHART, body)
                        .matches(
                                "13:8 the parts add up to [0-9.]+, and the whole is [0-9.]+"
                                        + " \\| name all parts of own-monthly-cost, each once"));
    }

    @Test
    void partOfAStackHasTheUnitOfTheWhole() throws IOException {
        assertEquals(
                "14:9 own-people is no part of own-monthly-cost | its unit is person",
                told(Fence.Kind.CHART, STACK.replace("own-capital", "own-people")));
    }

    @Test
    void stackHasRowsAndParts() throws IOException {
        String empty =
                STACK.replaceFirst("rows: .*", "rows: []").replaceFirst("parts: .*", "parts: []");
        assertEquals(
                "13:7 there are no rows | name a scenario\n"
                        + "14:8 a stack has 1 to 5 parts and at most 60 pieces | join small parts in"
                        + " a metric, or leave rows out",
                told(Fence.Kind.CHART, empty));
    }

    @Test
    void keyOfAnotherKindOfChartIsNone() throws IOException {
        assertEquals(
                "16:1 unknown key \"highlight\" | known: kind, title, subtitle, rows, parts,"
                        + " value, labels",
                told(Fence.Kind.CHART, STACK + "highlight: [all]\n"));
    }

    @Test
    void surfaceIsDrawnAndSaidAndItsNumbersStandBesideThePage() throws IOException {
        Bindings bindings = bindings("en");
        String html = bindings.block(fence(Fence.Kind.CHART, SURFACE));
        assertEquals(List.of(), problems.errors());
        Document page = Jsoup.parseBodyFragment(html);
        assertEquals(1, page.select("svg.wide a").size());
        assertEquals(4, page.select("details tbody tr").size());
        List<String> told = page.select("details td").eachText();
        String[] csv = bindings.publication().files().get("block-1-all.csv").split("\n");
        assertEquals(1 + 8, csv.length);
        assertTrue(csv[1].startsWith("all,2025-08-20,0.05,1,1,"), csv[1]);
        Map<String, String> words =
                Map.of(
                        "rent",
                        "rent",
                        "own",
                        "own",
                        "api",
                        "API",
                        "too-close",
                        "too close to call");
        for (int i = 0; i < 8; i++) {
            String id = csv[i + 1].substring(csv[i + 1].lastIndexOf(',') + 1);
            assertEquals(words.get(id), told.get(told.size() - 8 + i), csv[i + 1]);
        }
        for (Element link : page.select("p.src a.figure")) {
            String anchor = link.attr("href").substring(1);
            assertTrue(
                    bindings.publication().figures().stream()
                            .anyMatch(shown -> shown.anchor().equals(anchor)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows: [all] > rows: [all, all] > 13:7 a surface has one row | draw one for each"
                        + " scenario",
                "rows: [all] > rows: [rented] > 13:8 \"rented\" names fewer than two ways to pay |"
                        + " give it two of offer, own and api",
                "[1, 1000] > [1000, 1] > 14:16 1.0 has no place among the tokens | they ascend,"
                        + " from 0.001 to 1000000000",
                "[0.05, 0.5] > [0] > 15:16 0.0 has no place among the utilisations | they ascend,"
                        + " from 0.001 to 1",
                "[0.05, 0.5] > [1e-39] > 15:16 1.0E-39 has no place among the utilisations | they"
                        + " ascend, from 0.001 to 1",
                "rows: [all] > rows: [] > 13:7 a surface has one row | draw one for each scenario",
                "[0.05, 0.5] > [0.5, 1.5] > 15:21 1.5 has no place among the utilisations | they"
                        + " ascend, from 0.001 to 1",
                "2025-08-20, 2026-07-20 > 2026-07-20, 2026-07-20 > 16:20 the days do not ascend |"
                        + " sort them",
                "2025-08-20, 2026-07-20 >  > 16:7 there are 0 days | give 1 to 3",
                "2025-08-20 > 2020-01-01 > 16:8 fewer than two ways have a cost on 2020-01-01 |"
                        + " name a day on which two have a price",
            })
    void mistakeInASurfaceIsToldAtItsPlace(String mistake) throws IOException {
        String[] parts = mistake.split(" > ", -1);
        assertEquals(parts[2], told(Fence.Kind.CHART, SURFACE.replace(parts[0], parts[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void cheapestHasEachWayWithItsRangeAndAVerdict(String language) throws IOException {
        Bindings bindings = bindings(language);
        String html = bindings.block(fence(Fence.Kind.CHEAPEST, "rows: [all]\nlabels: [R1]\n"));
        assertEquals(List.of(), problems.errors());
        Document page = Jsoup.parseBodyFragment(html);
        assertEquals("R1", page.select("tbody th").text());
        assertEquals(4, page.select("tbody td a.figure").size());
        assertEquals(4, page.select("tbody td .range").size());
        String verdict = page.select("tbody td").last().text();
        assertEquals(language.equals("en") ? "too close to call" : "难分高下", verdict);
    }

    @Test
    void cheapestHasNoColumnForAWayThatNoRowNames() throws IOException {
        assertEquals(
                List.of("Monthly rent", "Hosted cost a month"),
                drawn(Fence.Kind.CHEAPEST, "rows: [hosted]\n").select("thead th").stream()
                        .map(Element::ownText)
                        .filter(text -> text.contains("rent") || text.contains("cost"))
                        .toList());
    }

    @Test
    void rowOfCheapestNamesTwoWaysAtLeast() throws IOException {
        assertEquals(
                "10:13 \"rented\" names fewer than two ways to pay | give it two of offer, own and"
                        + " api",
                told(Fence.Kind.CHEAPEST, "rows: [all, rented]\n"));
    }

    @Test
    void tableHasRowsAndColumns() throws IOException {
        assertEquals(
                "10:7 there are no rows | name a scenario\n"
                        + "11:10 there are no columns | name a metric",
                told(Fence.Kind.TABLE, "rows: []\ncolumns: []\n"));
    }
}
