package dev.reckoner.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.article.markdown.Fence;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Tables and charts of scores, on the catalogue that is published. */
class ScoreBlocksTest {

    private static final Day DAY = new Day(2026, 7, 20);
    private static final String R1 = "deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/";
    private static final String PUPIL = R1 + "deepseek-r1-distill-qwen-7b";
    private static final String PRUNED = "nvidia-model-optimizer/nemotron-nano-12b-v2/mmlu-pro";
    private static final String SCENARIOS =
            "one: {model: deepseek-r1-distill-qwen-7b, accelerator: nvidia-h100-sxm-80gb,"
                    + " input: 1024, output: 512}\n";

    private final Problems problems = new Problems();

    private Bindings bindings() throws IOException {
        return Filled.bindings(SCENARIOS, DAY, "en", problems);
    }

    private static Fence fence(Fence.Kind kind, String body) {
        return new Fence(kind, new Place("en.md", 9, 1), body, 10);
    }

    private Document drawn(Fence.Kind kind, String body) throws IOException {
        String html = bindings().block(fence(kind, body));
        assertEquals(List.of(), problems.errors());
        return Jsoup.parseBodyFragment(html);
    }

    private String told(Fence.Kind kind, String body) throws IOException {
        bindings().block(fence(kind, body));
        return problems.errors().stream()
                .map(p -> p.place().line() + ":" + p.place().column() + " " + p.what())
                .collect(Collectors.joining("\n"));
    }

    private static String chart(String rows, String more) {
        return "kind: scores\ntitle: T\nsubtitle: S\nvalue: score\nrows: [" + rows + "]\n" + more;
    }

    @Test
    void anIdWithoutItsLastPartNamesAllThatDifferInIt() throws IOException {
        Document page = drawn(Fence.Kind.SCORES, "rows: [" + PRUNED + "]\ncolumns: [kept]\n");
        assertEquals(List.of("100.0", "96.1", "15.3", "93.7"), page.select("tbody td").eachText());
    }

    @Test
    void aColumnKeepsItsPlacesWhateverTheTextRoundedTo() throws IOException {
        Bindings bindings = bindings();
        Place place = new Place("en.md", 2, 1);
        bindings.line(new Article.Written("{= score:" + PUPIL + ".kept | percent }", place));
        String body = "rows: [" + PUPIL + "]\ncolumns: [kept]\n";
        String html = bindings.block(fence(Fence.Kind.SCORES, body));
        assertEquals("68.7", Jsoup.parseBodyFragment(html).select("tbody td").text());
    }

    @Test
    void whatRunsStandsBesideWhatItScores() throws IOException {
        Document page =
                drawn(
                        Fence.Kind.SCORES,
                        "rows: [" + PUPIL + "]\nscenarios: [one]\ncolumns: [score, weights, size]");
        assertEquals(List.of("49.1", "15.2", "—"), page.select("tbody td").eachText());
    }

    @Test
    void aTableNamesBenchmarkSettingsAndDayOnce() throws IOException {
        Document page =
                drawn(
                        Fence.Kind.SCORES,
                        "rows: [" + R1 + "deepseek-r1, " + PUPIL + "]\ncolumns: [score]\n");
        assertEquals(
                "GPQA Diamond pass@1, temperature 0.6, top-p 0.95, 64 samples;"
                        + " scores as published, read on 9 April 2025",
                page.select(".src").first().text());
    }

    @Test
    void aChartNamesThemAboveTheDrawing() throws IOException {
        String rows = "xiongjiedai/llama-3-70b/perplexity/q8_0";
        Document page = drawn(Fence.Kind.CHART, chart(rows, "across: bits\n"));
        assertEquals(
                "WikiText-2 perplexity, llama.cpp perplexity;"
                        + " scores as published, read on 12 May 2024 · S",
                page.select("figcaption span").text());
        assertEquals(List.of("8.502", "2.832"), page.select("details tbody td").eachText());
    }

    @Test
    void everyRowHasALabelAndAScenarioOrNoneHas() throws IOException {
        assertEquals(
                "12:9 4 rows have 1 labels",
                told(Fence.Kind.SCORES, "rows: [" + PRUNED + "]\ncolumns: [kept]\nlabels: [A]\n"));
    }

    @Test
    void aChartOfAMetricNeedsScenarios() throws IOException {
        assertEquals(
                "15:9 weights is of a scenario",
                told(Fence.Kind.CHART, chart(PUPIL, "across: weights\n")));
    }

    @Test
    void marksAreLinkedToTheirScores() throws IOException {
        Document page =
                drawn(Fence.Kind.CHART, chart(PUPIL, "scenarios: [one]\nacross: weights\n"));
        String mark = page.select("svg.wide a").attr("href");
        assertTrue(mark.startsWith("#why-"), mark);
        assertEquals(mark, page.select("details tbody td:last-child a").attr("href"));
    }
}
