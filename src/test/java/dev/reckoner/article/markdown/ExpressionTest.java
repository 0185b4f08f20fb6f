package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.article.markdown.Written.Spot;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a {= b } c          ¦ 1:3 TEXT ( b )",
                "{=b}                ¦ 1:1 TEXT (b)",
                "{= }                ¦ 1:1 TEXT ( )",
                "**{= a * b * c }**  ¦ 1:3 TEXT ( a * b * c )",
                "仅{= b }张          ¦ 1:2 TEXT ( b )",
                "# {= b }            ¦ 1:3 HEADING ( b )",
                "> - {= b }          ¦ 1:5 TEXT ( b )",
                "[{= b }](c)         ¦ 1:2 LINK_TEXT ( b )",
                "# [{= b }](c)       ¦ 1:4 LINK_TEXT ( b )",
                "[a](c '{= b }')     ¦ 1:8 LINK_TITLE ( b )",
                "![{= b }](c)        ¦ 1:3 ALT_TEXT ( b )",
                "# ![{= b }](c)      ¦ 1:5 ALT_TEXT ( b )",
                "{= a | usd as \"x}\" } ¦ 1:1 TEXT ( a | usd as \"x}\" )",
            })
    void expressionIsCarriedWithItsPlaceAndSpot(String text, String expected) {
        assertEquals(expected, shown(Texts.read(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "`{= b }`          ¦ <code>{= b }</code>",
                "\\{= b }          ¦ {= b }",
                "&#123;= b }       ¦ {= b }",
                "{ = b }           ¦ { = b }",
                "{ b }             ¦ { b }",
                "[a](c '\\{= b }') ¦ <a href=\"c\" title=\"{= b }\">a</a>",
            })
    void literalStaysLiteral(String text, String expected) {
        assertEquals(expected, Texts.line(text));
        assertEquals("", shown(Texts.read(text)));
    }

    @Test
    void tableCellKeepsTheBarOfAFormat() {
        Document document = Texts.read("| a | b |\n|---|---|\n| x | {= b | usd } |\n[{= c }]");
        assertEquals("3:7 TABLE ( b | usd ), 4:2 TABLE ( c )", shown(document));
    }

    @Test
    void placesCountFromTheFirstLineOfTheText() {
        Problems problems = new Problems();
        Document document = Markdown.parse("x.md", 10, "a\r\n\r\n> b\r\n> {= c }", problems);
        assertEquals(new Place("x.md", 13, 3), document.expressions().get(0).place());
    }

    @Test
    void expressionsComeInTheOrderOfTheFile() {
        Document document =
                Texts.read(
                        "[^n] [{= a }](b '{= c }')\n\n"
                                + "[^n]: {= d }\n\n"
                                + "```aside\n"
                                + "{= e }\n"
                                + "```\n"
                                + "{= f }");
        assertEquals(
                List.of("a", "c", "d", "e", "f"),
                document.expressions().stream().map(e -> e.text().strip()).toList());
    }

    @Test
    void expressionMayGoOnInTheNextLine() {
        Document document = Texts.read("> a {= b /\n> c }");
        assertEquals("1:5 TEXT ( b / c )", shown(document));
    }

    @Test
    void figureInALinkIsPlainText() {
        assertEquals("<a href=\"c\">[b]</a>", Texts.line("[{= b }](c)"));
        assertEquals(Spot.LINK_TEXT, Texts.read("[{= b }](c)").expressions().get(0).spot());
    }

    @Test
    void plainFigureIsEscapedInAnAttribute() {
        Binding quotes =
                new Binding() {
                    @Override
                    public String inText(Written expression) {
                        return "";
                    }

                    @Override
                    public String asText(Written expression) {
                        return "\"<5>\"";
                    }

                    @Override
                    public String block(Fence fence) {
                        return "";
                    }
                };
        assertEquals(
                "<p><img src=\"c\" alt=\"&quot;&lt;5&gt;&quot;\" loading=\"lazy\"></p>\n",
                Texts.read("![{= b }](c)").render(quotes));
        assertEquals(
                List.of(new Heading(1, "h-part", "\"<5>\"")),
                Texts.read("# {= b }").headings(quotes));
    }

    @Test
    void unclosedExpressionIsAProblemAndSwallowsNoOther() {
        assertEquals(
                "a.md:1:3 ERROR \"{=\" has no closing brace",
                Texts.problems("a {= b, then {= c }"));
        assertEquals("1:14 TEXT ( c )", shown(Texts.read("a {= b, then {= c }")));
    }

    @Test
    void expressionInAnAddressIsAProblem() {
        assertEquals(
                "a.md:1:6 ERROR an expression cannot stand in an address",
                Texts.problems("[a](b{=c}.html)"));
    }

    static String shown(Document document) {
        return document.expressions().stream()
                .map(
                        e ->
                                e.place().line()
                                        + (":" + e.place().column() + " " + e.spot())
                                        + (" (" + e.text() + ")"))
                .collect(Collectors.joining(", "));
    }
}
