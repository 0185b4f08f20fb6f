package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这是**“重要”**的 | 这是<strong>“重要”</strong>的",
                "**结论：**便宜 | <strong>结论：</strong>便宜",
                "成本是**$0.42**每百万 | 成本是<strong>$0.42</strong>每百万",
                "仅**`x`**美元 | 仅<strong><code>x</code></strong>美元",
                "**注意！**GPU | <strong>注意！</strong>GPU",
                "GPU**（图）**在 | GPU<strong>（图）</strong>在",
                "**“甲”**、**“乙”** | <strong>“甲”</strong>、<strong>“乙”</strong>",
                "这*（很）*好 | 这<em>（很）</em>好",
                "是** 重要 **的 | 是** 重要 **的",
            })
    void boldWorksBesideChinese(String text, String expected) {
        assertEquals(expected, Texts.line(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a**b**c | a<strong>b</strong>c",
                "a**\"b\"**c | a**&quot;b&quot;**c",
                "**a.**b | **a.**b",
                "2 * 3 * 4 | 2 * 3 * 4",
                "***a** b* | <em><strong>a</strong> b</em>",
                "*(**a**)* | <em>(<strong>a</strong>)</em>",
            })
    void boldBesideLatinIsThatOfCommonMark(String text, String expected) {
        assertEquals(expected, Texts.line(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一。/二句 | 一。二句",
                "一/二 | 一二",
                "一，/GPU | 一，GPU",
                "**一**/*二* | <strong>一</strong><em>二</em>",
                "[一](a)/二 | <a href=a>一</a>二",
                "one/two | one¶two",
                "GPU/一 | GPU¶一",
                "一/`x`二 | 一¶<code>x</code>二",
            })
    void lineBreakBetweenHanIsNoSpace(String text, String expected) {
        String html = Texts.line(text.replace('/', '\n'));
        assertEquals(expected, html.replace('\n', '¶').replace("\"", ""));
    }
}
