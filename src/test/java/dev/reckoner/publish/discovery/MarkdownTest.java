package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From our HTML to Markdown; a stroke stands for the end of a line. */
class MarkdownTest {

    private static String markdown(String language, String html) {
        Leaf leaf = new Leaf(language + "/a/b/index.html", language, "", "", List.of(), List.of());
        Quoting quoting = new Quoting(leaf, BaseUrl.of("https://a.example"));
        return new BlockMarkdown(quoting).of(Jsoup.parseBodyFragment(html).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '@',
            value = {
                "<p>a <strong>b</strong> <em>c</em></p> ⇒ a **b** *c*",
                "<p>3. a</p> ⇒ 3\\. a",
                "<p>3.5 a</p> ⇒ 3.5 a",
                "<p># a * b_c [d]</p> ⇒ \\# a \\* b_c \\[d\\]",
                "<p>- a &amp;lt; b</p> ⇒ \\- a \\&lt; b",
                "<p><a class=figure href=#why-1><data value=1>1 GB</data></a></p> ⇒ 1 GB",
                "<p><a href=../c/index.html#d>e</a></p> ⇒ [e](https://a.example/en/a/c/#d)",
                "<p><a href=#d>e</a></p> ⇒ [e](https://a.example/en/a/b/#d)",
                "<p><a href=https://b.example/(c)>e</a></p> ⇒ [e](https://b.example/%28c%29)",
                "<p><img src=c.png alt=d></p> ⇒ ![d](https://a.example/en/a/b/c.png)",
                "<h2 id=x>a</h2><p>b</p> ⇒ ## a\u2502\u2502b",
                "<ul><li>a</li><li><p>b</p><p>c</p></li></ul> ⇒ - a\u2502- b\u2502\u2502  c",
                "<ol start=3><li>a</li></ol> ⇒ 3. a",
                "<blockquote><p>a</p><p>b</p></blockquote> ⇒ > a\u2502>\u2502> b",
                "<pre><code>a*b</code></pre> ⇒ ```\u2502a*b\u2502```",
                "<pre><code>a\u2502```\u2502# b</code></pre> ⇒ ````\u2502a\u2502```\u2502# b\u2502````",
                "<p><code>a``b`c</code></p> ⇒ ```a``b`c```",
                "<div class=claim><blockquote>“a”</blockquote><cite>b</cite>"
                        + "<p class=verdict>Fails</p><p>c</p></div>"
                        + " ⇒ > “a”\u2502>\u2502> — b\u2502>\u2502> **Fails**\u2502>\u2502> c",
                "<table><caption>a|b</caption><tr><th>c<th>d<small>GB</small>"
                        + "<tr><th>e<td>1<br><span class=range>1 to 2</span></table>"
                        + " ⇒ **a\\|b**\u2502\u2502| c | d (GB) |\u2502| --- | ---: |"
                        + "\u2502| e | 1 (1 to 2) |"
            })
    void blocksAreWritten(String html, String expected) {
        String written = markdown("en", html.replace('\u2502', '\n'));
        assertEquals(expected.replace('\u2502', '\n'), written);
    }

    @Test
    void plainTextStaysOnItsLine() {
        assertEquals("a # b \\*c", InlineMarkdown.of("a\n\n# b\t\r\n*c\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "<p>这是<strong>重要</strong>的</p>, 这是**重要**的",
        "<p>这是<strong>“重要”</strong>的</p>, 这是“重要”的",
        "<p>权重<small>GB</small></p>, 权重（GB）"
    })
    void chineseKeepsItsMarks(String html, String expected) {
        assertEquals(expected, markdown("zh-Hans", html));
    }
}
