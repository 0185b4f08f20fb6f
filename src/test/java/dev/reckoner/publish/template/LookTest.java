package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped templates on full pages, which are left in {@code target/look} to be looked at. */
class LookTest {

    private static final Path LOOK = Path.of("target", "look");
    private static final Problems PROBLEMS = new Problems();
    private static final Templates TEMPLATES =
            Templates.load(
                    TemplateSource.shipped(),
                    List.of(
                            "article.ftlh",
                            "index.ftlh",
                            "language.ftlh",
                            "list.ftlh",
                            "redirect.ftlh"),
                    Limits.USUAL,
                    PROBLEMS);

    @BeforeAll
    static void writePages() throws IOException {
        Files.createDirectories(LOOK);
        Files.writeString(LOOK.resolve("site.css"), StyleTest.css());
        Path script = Path.of("templates/assets/page.js");
        Files.writeString(LOOK.resolve("page.js"), Files.readString(script));
        for (Samples samples : List.of(Samples.EN, Samples.ZH)) {
            write(samples.language() + "-article", html("article.ftlh", samples.article(10)));
            write(samples.language() + "-index", html("index.ftlh", samples.index()));
            write(samples.language() + "-list", html("list.ftlh", samples.list()));
            write(samples.language() + "-choice", html("language.ftlh", samples.choice()));
        }
    }

    private static void write(String name, String html) throws IOException {
        Files.writeString(LOOK.resolve(name + ".html"), html);
    }

    private static String html(String template, Record page) {
        String html = TEMPLATES.render(template, page, PROBLEMS).orElse("");
        assertEquals(List.of(), PROBLEMS.errors());
        return html;
    }

    private static Document article(Samples samples) {
        return Jsoup.parse(html("article.ftlh", samples.article(10)));
    }

    @Test
    void anArticleGoesFromTheTitleToTheNextArticles() {
        Element main = article(Samples.EN).expectFirst("main");
        List<String> marks =
                List.of(
                        "header > h1",
                        ".stand",
                        ".by",
                        "ul.keys",
                        "figure.chart",
                        "#how",
                        "#sources",
                        ".rights",
                        ".next");
        List<Integer> order =
                marks.stream()
                        .map(mark -> main.getAllElements().indexOf(main.expectFirst(mark)))
                        .toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(8, main.select(".keys > li").size());
        assertEquals(10, main.select("#how > div").size());
        assertEquals(3, main.select(".next li").size());
    }

    @Test
    void everyNumberLeadsToAnExplanationOnThePage() {
        for (Samples samples : List.of(Samples.EN, Samples.ZH)) {
            Document page = article(samples);
            assertTrue(page.select("a.figure").size() > 20);
            for (Element link : page.select("a[href^=#]:not([href=#])")) {
                assertEquals(
                        1,
                        page.select("[id='" + link.attr("href").substring(1) + "']").size(),
                        link.toString());
            }
        }
    }

    @Test
    void anExplanationShowsTheSumAndWhereItsInputsComeFrom() {
        Element first = article(Samples.EN).expectFirst("#why-00000001");
        assertEquals("Monthly rent Llama 3.1 405B · BF16 $143,547", first.expectFirst("h3").text());
        assertEquals(2, first.select("math").size());
        assertEquals(4, first.select("tr").size());
        assertEquals(4, first.select("tr").get(0).select("th").size());
        assertEquals(3, first.select("tr > th:first-child:has(+ td)").size());
        assertEquals("AWS price list 28 April 2025", first.select("tr").get(2).child(3).text());
        assertEquals("#src-aws", first.expectFirst("td a").attr("href"));
        Element given = article(Samples.EN).expectFirst("#why-00000003");
        assertEquals(0, given.select("table").size());
        assertEquals("given AWS price list 28 April 2025", given.select("p").get(1).text());
    }

    @Test
    void headingsStepDownOneLevelAtATime() {
        for (Samples samples : List.of(Samples.EN, Samples.ZH)) {
            for (Document page :
                    List.of(
                            article(samples),
                            Jsoup.parse(html("index.ftlh", samples.index())),
                            Jsoup.parse(html("list.ftlh", samples.list())))) {
                assertEquals(1, page.select("h1").size());
                int above = 1;
                for (Element heading : page.select("h1, h2, h3, h4")) {
                    int level = heading.normalName().charAt(1) - '0';
                    assertTrue(level <= above + 1, heading.toString());
                    above = level;
                }
            }
        }
    }

    @Test
    void theOtherLanguageIsMarked() {
        Document page = article(Samples.ZH);
        assertEquals("zh-Hans", page.expectFirst("html").attr("lang"));
        assertEquals("en", page.expectFirst("header .other").attr("lang"));
        assertEquals("en", page.expectFirst(".langs a").attr("lang"));
        assertEquals(1, page.select(".langs a").size());
        assertEquals(
                List.of("en", "zh-Hans"),
                page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
    }

    @Test
    void thePolicyAllowsOnlyTheSitesOwnFilesAndNothingInline() {
        Document page = article(Samples.EN);
        String policy = page.expectFirst("meta[http-equiv]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"));
        assertEquals(
                0,
                page.select("style, [style], [onclick], script:not([src], [type$=json])").size());
        assertTrue(page.html().indexOf("charset") < 1024);
    }

    @Test
    void thereAreLandmarksAndAWayPastThem() {
        Document page = article(Samples.EN);
        for (String landmark : List.of("body > header", "main", "body > footer")) {
            assertEquals(1, page.select(landmark).size(), landmark);
        }
        assertEquals("#main", page.body().child(0).attr("href"));
        assertTrue(page.select("nav").stream().allMatch(nav -> nav.hasAttr("aria-label")));
    }

    @Test
    void whatIsEmptyLeavesNothingBehind() {
        ArticleWithout bare = new ArticleWithout(Samples.EN);
        Document page = Jsoup.parse(html("article.ftlh", bare.everythingOptional()));
        assertEquals(
                0,
                page.select(
                                "#how, #sources, .next, .keys, .other, link[rel=canonical], script, .trail")
                        .size());
        assertEquals(
                List.of(), page.select("main p:empty, main li:empty, main a:empty").eachText());
    }

    @Test
    void aPageWithAHundredAndTwentyExplanationsKeepsTheBudget() {
        for (Samples samples : List.of(Samples.EN, Samples.ZH)) {
            int bytes =
                    html("article.ftlh", samples.article(120))
                            .getBytes(StandardCharsets.UTF_8)
                            .length;
            assertTrue(bytes <= 150_000, samples.language() + " has " + bytes + " bytes");
        }
    }

    @Test
    void theMenuMarksWhereThePageBelongs() {
        Document page = article(Samples.EN);
        assertEquals(List.of("Articles"), page.select(".bar [aria-current=true]").eachText());
        assertEquals(List.of("Articles"), page.select("footer [aria-current=true]").eachText());
    }

    @Test
    void thePageOfAnAliasLeadsOnWithoutAScriptAndStaysOutOfSearchEngines() {
        Document page = Jsoup.parse(html("redirect.ftlh", Samples.EN.redirect()));
        assertEquals("en", page.expectFirst("html").attr("lang"));
        assertEquals(
                "0; url=en-article.html",
                page.expectFirst("meta[http-equiv=refresh]").attr("content"));
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertEquals("https://example.org/", page.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals("en-article.html", page.expectFirst("main a").attr("href"));
        assertEquals(0, page.select("script").size());
    }

    @Test
    void aReaderCanChooseEachLanguage() {
        Document page = Jsoup.parse(html("language.ftlh", Samples.EN.choice()));
        assertEquals(List.of("English", "中文"), page.select("main li a").eachText());
        assertEquals(List.of("en", "zh-Hans"), page.select("main li a").eachAttr("lang"));
    }
}
