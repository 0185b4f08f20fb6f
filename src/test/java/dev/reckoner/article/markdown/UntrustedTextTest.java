package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes, the page holds no active content and no foreign scheme. */
class UntrustedTextTest {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "p",
                    "a",
                    "img",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "br",
                    "div",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "aside");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href",
                    "src",
                    "alt",
                    "title",
                    "class",
                    "id",
                    "loading",
                    "role",
                    "tabindex",
                    "scope",
                    "aria-label");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[l](javascript:alert(1))",
                "[l](JaVaScRiPt:alert(1))",
                "[l](java&#115;cript:alert(1))",
                "[l](&#106;avascript:alert(1))",
                "[l](&#x6A;avascript:alert(1))",
                "[l](javascript&colon;alert(1))",
                "[l](java&Tab;script:alert(1))",
                "[l](java&NewLine;script:alert(1))",
                "[l](&#x01;javascript:alert(1))",
                "[l](<\u0001javascript:alert(1)>)",
                "[l](<&#32;javascript:alert(1)>)",
                "[l](java\u00adscript:alert(1))",
                "[l](vbscript:x)",
                "[l](data:text/html,x)",
                "[l](data&colon;text/html;base64,PHN2Zz4=)",
                "[l](file:///etc/passwd)",
                "[l](ftp://host/x)",
                "[l](blob:https://x/y)",
                "[l](//evil.example)",
                "[l](/\\evil.example)",
                "[l](\\\\evil.example)",
                "[l](<&#47;/evil.example>)",
                "[l](/from/the/root)",
                "[l](https:evil.example)",
                "[l](\\javascript:alert(1))",
                "[l]()",
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "[l][r]\n\n[r]: JAVASCRIPT:alert(1)",
                "[r]\n\n[r]: <data:text/html,x>",
                "![p][r]\n\n[r]: vbscript:x",
                "![p](https://evil.example/pixel.png)",
                "![p](javascript:alert(1))",
                "![p](../other/secret.png)",
                "![p](%2e%2e/secret.png)",
                "![p](%2Fetc/passwd)",
                "![p](a.png?x)",
                "![p](%zz.png)",
            })
    void refusedAddressIsAProblemAndNoLink(String text) {
        Problems problems = new Problems();
        Element body = body(Texts.read(text, problems).render(Texts.BRACKETS));
        assertEquals(1, problems.errors().size(), text);
        assertEquals("a.md:1:1", problems.errors().get(0).place().toString());
        assertTrue(body.select("a, img").isEmpty(), body.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a\" onerror=alert(1) x=\"](u)",
                "[l](u&quot;onmouseover=&quot;alert(1))",
                "[l](<u\"onmouseover=\"alert(1)>)",
                "[l](u '\" onclick=alert(1) x=\"')",
                "[l](u 'a &quot; onclick=alert(1)')",
                "[l](%6Aavascript:alert(1))",
                "[l](javascript%3Aalert(1))",
                "[l](javascript&amp;colon;alert(1))",
                "```\"><script>alert(1)</script>\nx\n```",
                "```x\"onmouseover=\"alert(1)\nx\n```",
                "<script>alert(1)</script>",
                "<div\n><img src=x onerror=alert(1)>\n\n<b onclick=alert(1)>x</b>",
                "a <img src=x onerror=alert(1)> <svg/onload=alert(1)>",
                "<!-- c --> <?php ?> <![CDATA[x]]> <!DOCTYPE x>",
                "text {style=\"color:red\" onclick=alert(1)}",
                "# head {onclick=alert(1)}",
                "| a\" onclick=\"x | <b> |\n|-|-|\n| <script> | x |",
                "```aside\n<script>alert(1)</script>\n```",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "[a]: <x> \"<script>\"\n\n[a]",
                "{= <script>alert(1)</script> }",
                "# <script>alert(1)</script>",
            })
    void markupOfAnAuthorIsText(String text) {
        Element body = body(Texts.html(text));
        for (Element element : body.getAllElements()) {
            assertTrue(ELEMENTS.contains(element.tagName()), element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element.outerHtml());
            }
        }
        for (Element link : body.select("[href]")) {
            assertFalse(
                    link.attr("href").matches("(?i)[\\s\\p{Cc}]*javascript:.*"), link.attr("href"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d#e",
                "HTTP://example.org/",
                "mailto:a@example.org",
                "other.html",
                "../r1/index.html#why-1",
                "#h-结论",
                "a/b:c",
                "图片.html",
            })
    void plainAddressIsKept(String address) {
        Problems problems = new Problems();
        String html = Texts.read("[l](" + address + ")", problems).render(Texts.BRACKETS);
        assertEquals(address, body(html).selectFirst("a").attr("href"));
        assertEquals("", Texts.problems(problems));
    }

    @Test
    void spaceAndQuoteInAnAddressAreEncoded() {
        assertEquals("<a href=\"a%20b%22c\">l</a>", Texts.line("[l](a&#32;b\"c)"));
    }

    @Test
    void controlCharactersBecomeTheReplacementCharacter() {
        assertEquals("<p>a\ufffdb\ufffdc\ufffdd</p>", Texts.html("a\0b\u0007c\u202ed"));
        assertEquals("<p>a\ufffdb</p>", Texts.html("a&#1;b"));
    }

    @Test
    void hintShowsNoControlCharacterAndAtMost120Letters() {
        String what = Texts.problems("[l](<x:\u0001" + "y".repeat(200) + ">)");
        assertEquals(
                "a.md:1:1 ERROR a link to \"x:\ufffd" + "y".repeat(117) + "…\" is not allowed",
                what);
    }

    private static Element body(String html) {
        return Jsoup.parse(html).body();
    }
}
