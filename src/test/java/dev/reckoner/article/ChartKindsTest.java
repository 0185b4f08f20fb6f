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
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of charts, on the catalogue that is published. */
class ChartKindsTest {

    private static final Day DAY = new Day(2026, 7, 20);

    private static final String SCENARIOS =
            """
            llama:
              model: llama-3.3-70b
              accelerator: nvidia-h100-sxm-80gb
              offer: aws/p5.48xlarge/us-east-1/on-demand
              own: hgx-h100-us
              input: 1024
              output: 512
            r1: {extends: llama, model: deepseek-r1}
            gemma: {extends: llama, model: gemma-3-27b}
            laptop:
              model: gemma-3-27b
              weights: q4_0
              engine: llama.cpp
              accelerator: nvidia-rtx-4060-laptop
              input: 1024
              output: 512
            """;

    private static final String LINES =
            """
            kind: lines
            title: T
            subtitle: S
            rows: [llama, r1]
            value: kv-cache
            across: concurrency
            steps: [1, 8, 64]
            """;

    private static final String TORNADO =
            """
            kind: tornado
            title: T
            subtitle: S
            rows: [llama]
            value: own-monthly-cost
            """;

    private static final String MULTIPLES =
            """
            kind: multiples
            title: T
            subtitle: S
            value: interactivity
            labels: [A, B]
            panels:
              - {name: One, rows: [llama, r1]}
              - {name: Two, rows: [gemma, laptop]}
            highlight: [r1]
            """;

    private static final String SLOPE =
            """
            kind: slope
            title: T
            subtitle: S
            rows: [llama, r1]
            value: monthly-cost
            days: [2025-05-10, 2026-07-20]
            """;

    private static final String UNITS =
            """
            kind: units
            title: T
            subtitle: S
            rows: [llama, r1]
            value: accelerators
            machines: true
            """;

    private final Problems problems = new Problems();

    private Bindings bindings(String language) throws IOException {
        return Filled.bindings(SCENARIOS, DAY, language, problems);
    }

    private static Fence fence(String body) {
        return new Fence(Fence.Kind.CHART, new Place("en.md", 9, 1), body, 10);
    }

    private Document drawn(String body) throws IOException {
        return drawn(bindings("en"), body);
    }

    private Document drawn(Bindings bindings, String body) {
        String html = bindings.block(fence(body));
        assertEquals(List.of(), problems.errors());
        return Jsoup.parseBodyFragment(html);
    }

    /** {@code line:column what | hint}, one a line. */
    private String told(String body) throws IOException {
        bindings("en").block(fence(body));
        return problems.errors().stream()
                .map(ChartKindsTest::told)
                .collect(Collectors.joining("\n"));
    }

    private static String told(Problem problem) {
        Place place = problem.place();
        return place.line() + ":" + place.column() + " " + problem.what() + " | " + problem.hint();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, TORNADO, MULTIPLES, SLOPE, UNITS})
    void everyKindHasTwoLayoutsATableItsSourcesAndItsFiles(String body) throws IOException {
        for (String language : List.of("en", "zh-Hans")) {
            Bindings bindings = bindings(language);
            Document page = drawn(bindings, body);
            assertEquals(2, page.select("figure.chart > svg").size());
            assertEquals(1, page.select("figure.chart > details table").size());
            assertEquals(1, page.select("p.src a[href=#sources]").size(), body);
            assertEquals(1, bindings.publication().tables().size());
            for (Element svg : page.select("svg")) {
                assertTrue(svg.outerHtml().length() < 15_000, body);
                assertEquals(1, svg.select("> title").size());
            }
            for (Element link : page.select("svg a")) {
                String anchor = link.attr("href").substring(1);
                assertTrue(
                        bindings.publication().figures().stream()
                                .anyMatch(shown -> shown.anchor().equals(anchor)),
                        anchor);
            }
        }
    }

    @Test
    void everyPointOfALineIsAFigureOfItsOwn() throws IOException {
        Bindings bindings = bindings("en");
        Document page = drawn(bindings, LINES);
        assertEquals(6, page.select("svg.wide a").size());
        assertEquals(6, bindings.publication().figures().size());
        assertEquals(6, page.select("details td a.figure").size());
        double one = Double.parseDouble(page.select("details td data").get(0).attr("value"));
        double many = Double.parseDouble(page.select("details td data").get(4).attr("value"));
        assertEquals(64, many / one, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "output"})
    void promptsAndAnswersCanBeVaried(String across) throws IOException {
        String body = LINES.replace("across: concurrency", "across: " + across);
        Document page = drawn(body);
        double first = Double.parseDouble(page.select("details td data").get(0).attr("value"));
        double last = Double.parseDouble(page.select("details td data").get(4).attr("value"));
        int known = across.equals("input") ? 512 : 1024;
        assertEquals((known + 64.0) / (known + 1.0), last / first, 1e-9);
    }

    @Test
    void ofATornadoTheGreatestSwingComesFirst() throws IOException {
        Document page = drawn(TORNADO);
        double before = Double.POSITIVE_INFINITY;
        assertEquals(10, page.select("details tbody tr").size());
        for (Element row : page.select("details tbody tr")) {
            List<Element> ends = row.select("data");
            double low = Double.parseDouble(ends.get(0).attr("value"));
            double high = Double.parseDouble(ends.get(1).attr("value"));
            assertTrue(Math.abs(high - low) <= before + 1e-6, row.text());
            before = Math.abs(high - low);
        }
    }

    @Test
    void whatDoesNotFitLeavesAGapAndAReason() throws IOException {
        Document page = drawn(MULTIPLES);
        assertEquals(3, page.select("svg.wide a").size());
        assertEquals("—", page.select("details td").last().text().substring(0, 1));
        assertEquals(1, page.select("body > p.src").size());
        assertEquals(1, page.select("svg.wide rect.s1").size());
    }

    @Test
    void aSlopeHasThePricesOfBothDays() throws IOException {
        Document page = drawn(SLOPE);
        List<String> cells = page.select("details tbody tr").first().select("td").eachText();
        assertTrue(!cells.get(0).equals(cells.get(1)), cells.toString());
    }

    @Test
    void machinesStandWholeAndWhatIsNotNeededIsAnOutline() throws IOException {
        Document page = drawn(UNITS);
        String needed = page.select("details tbody td data").first().attr("value");
        Element row = page.select("svg.wide a").first();
        assertEquals(needed, Integer.toString(marks(row.select("path.unit").first())));
        assertEquals(8 - Integer.parseInt(needed), marks(row.select("path.pts").first()));
    }

    private static int marks(Element path) {
        return path.attr("d").length() - path.attr("d").replace("z", "").length();
    }

    @Test
    void manyPlatesShareAMark() throws IOException {
        String body = UNITS.replace("machines: true\n", "");
        Document page = drawn(body.replace("accelerators", "spaghetti-index"));
        assertTrue(page.select("svg.wide g[aria-hidden]").text().matches(".*[1-9]00 plates.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 8, 64] > [8, 1] > 16:12 1 has no place among the steps | they ascend, from 1"
                        + " to 100000000",
                "[1, 8, 64] > [0, 1] > 16:9 0 has no place among the steps | they ascend, from 1 to"
                        + " 100000000",
                "[1, 8, 64] > [8] > 16:8 there are 1 steps | give 2 to 20",
                "rows: [llama, r1] > rows: [llama, r1, llama, r1, llama, r1] > 13:7 a chart has at"
                        + " most 5 lines | leave some out",
                "kv-cache > kv-cashe > 14:8 there is no metric \"kv-cashe\" | did you mean \"kv-cache\"?",
                "concurrency > users > 15:9 across: \"users\" is none of the known words | known: concurrency, input,"
                        + " output",
                "rows: [llama, r1] > rows: [llama, r2] > 13:15 there is no scenario \"r2\" | did you"
                        + " mean \"r1\"?",
            })
    void mistakeInLinesIsToldAtItsPlace(String mistake) throws IOException {
        told(LINES, mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[llama] > [llama, r1] > 13:7 a tornado has one row | draw one for each scenario",
                "own-monthly-cost > weights > 14:8 no assumption moves llama.weights | show something"
                        + " that rests on one",
            })
    void mistakeInATornadoIsToldAtItsPlace(String mistake) throws IOException {
        told(TORNADO, mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[gemma, laptop] > [gemma] > 17:23 2 labels have 1 rows | give each panel a row for"
                        + " each label",
                "labels: [A, B] > labels: [] > 16:3 multiples have 2 to 8 panels, a label for each"
                        + " bar of one, and at most 60 bars | leave some out, or draw bars",
                "highlight: [r1] > highlight: [r2] > 18:13 \"r2\" is none of the rows | did you mean"
                        + " \"r1\"?",
                "[gemma, laptop] > [gemma, lapdog] > 17:31 there is no scenario \"lapdog\" | did you"
                        + " mean \"laptop\"?",
            })
    void mistakeInMultiplesIsToldAtItsPlace(String mistake) throws IOException {
        told(MULTIPLES, mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2025-05-10, 2026-07-20] > [2026-07-20, 2025-05-10] > 15:7 a slope leads from one"
                        + " day to a later one | give two days, the earlier one first",
                "[2025-05-10, 2026-07-20] > [2025-05-10] > 15:7 a slope leads from one day to a"
                        + " later one | give two days, the earlier one first",
            })
    void mistakeInASlopeIsToldAtItsPlace(String mistake) throws IOException {
        told(SLOPE, mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accelerators > spaghetti-index > 15:11 spaghetti-index counts no accelerators |"
                        + " leave machines out",
            })
    void mistakeInUnitsIsToldAtItsPlace(String mistake) throws IOException {
        told(UNITS, mistake);
    }

    private void told(String body, String mistake) throws IOException {
        String[] parts = mistake.split(" > ", -1);
        assertEquals(parts[2], told(body.replace(parts[0], parts[1])));
    }
}
