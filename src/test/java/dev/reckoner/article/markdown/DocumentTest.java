package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @Test
    void headingIdsArePrefixedUniqueAndFreeOfFigures() {
        Document document =
                Texts.read(
                        "# constructor\n# __proto__\n# 结论 A\n# a {= x }\n# a\n# a-1\n# a\n# !\n");
        assertEquals(
                List.of(
                        "h-constructor",
                        "h-proto",
                        "h-结论-a",
                        "h-a",
                        "h-a-1",
                        "h-a-1-1",
                        "h-a-2",
                        "h-part"),
                document.anchors());
    }

    @Test
    void headingIsGivenAsPlainTextWithItsFigures() {
        Document document =
                Texts.read("## The *real* `cost` [of](x) {= r1.rent } &amp; more[^1]\n\n[^1]: n");
        assertEquals(
                List.of(
                        new Heading(
                                2, "h-the-real-cost-of-more", "The real cost of [r1.rent] & more")),
                document.headings(Texts.BRACKETS));
    }

    @Test
    void fenceCarriesItsBodyAndPlaces() {
        Document document = Texts.read("a\n\n- b\n\n  ```chart\n  kind: bars\n    x: y\n  ```\n");
        assertEquals(
                List.of(
                        new Fence(
                                Fence.Kind.CHART,
                                new Place("a.md", 5, 3),
                                "kind: bars\n  x: y\n",
                                6)),
                document.fences());
    }

    @Test
    void picturesAndRelativeLinksAreListed() {
        Document document =
                Texts.read(
                        "![a](my%20pic.png) [b](../x.html#y)\n"
                                + "[c](#h-z) [d](https://e.org) [f](mailto:g@h)");
        assertEquals(
                List.of(new Reference(new Place("a.md", 1, 1), "my pic.png")), document.pictures());
        assertEquals(
                List.of(
                        new Reference(new Place("a.md", 1, 20), "../x.html#y"),
                        new Reference(new Place("a.md", 2, 1), "#h-z")),
                document.links());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two-fold {= x } | 3 | 0",
                "don't `do it` | 3 | 0",
                "这是GPU的价格。 | 1 | 5",
                "![no alt](a.png) | 0 | 0",
                "[a b](c 'not d') | 2 | 0",
            })
    void lengthCountsWordsAndHan(String text, int words, int han) {
        assertEquals(new Length(words, han), Texts.read(text).length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From {= r1.rent } *a month* | From <a class=\"figure\" href=\"#why\">[r1.rent]</a>"
                        + " <em>a month</em>",
                "1. not a list | 1. not a list",
                "# not a heading | # not a heading",
                "> not a quote | &gt; not a quote",
                "[a](b.html) | <a href=\"b.html\">a</a>",
            })
    void inlineTextHasNoBlocks(String text, String expected) {
        assertEquals(expected, inline(text, new Problems()));
    }

    @Test
    void inlineTextKnowsItsPlace() {
        Problems problems = new Problems();
        inline("a {= b", problems);
        assertEquals("m.yaml:7:14 ERROR \"{=\" has no closing brace", Texts.problems(problems));
    }

    private static String inline(String text, Problems problems) {
        return Markdown.inline("m.yaml", 7, 12, text, problems).render(Texts.BRACKETS);
    }

    @Test
    void emptyTextIsAnEmptyPage() {
        assertEquals("", Texts.html(""));
        assertEquals("", Texts.html("\n\n \n"));
    }

    @Test
    void tableRowWiderThanItsHeaderIsAProblem() {
        assertEquals(
                "a.md:4:1 ERROR the row has 3 cells, its table 2 columns",
                Texts.problems("|a|b|\n|-|-|\n|1|2|\n|1|2|{= c }|"));
    }

    @Test
    void textsAreReadAlikeOnManyThreads() {
        String text = "# a {= b }\n\n**结论：**便宜[^1]\n\n[^1]: x\n\n|a|b|\n|-|-|\n|{= c | d }|e|\n";
        String expected = Texts.html(text);
        ConcurrentLinkedQueue<String> pages = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 64).parallel().forEach(i -> pages.add(Texts.html(text)));
        assertEquals(64, pages.size());
        assertTrue(pages.stream().allMatch(expected::equals));
    }
}
