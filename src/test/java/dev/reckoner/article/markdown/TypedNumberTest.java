package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "costs $98 an hour | $98",
                "costs $0.42. | $0.42",
                "costs ¥ 7 | ¥ 7",
                "an 80 GB card | 80 GB",
                "80GB显存 | 80GB",
                "a 24-GB card | 24-GB",
                "16 H100s | 16 H100s",
                "8 GPUs | 8 GPUs",
                "70 percent | 70 percent",
                "70% off | 70%",
                "3.5x as much | 3.5x",
                "**4** and 3 times | 3 times",
                "1,234 of them | 1,234",
                "98 美元 | 98 美元",
                "约98美元 | 98美元",
                "98欧元 | 98欧元",
                "98 euros | 98 euros",
                "用电12千瓦时 | 12千瓦",
                "16 张卡 | 16 张",
                "21.5万 | 21.5万",
                "40-80 GB | 80 GB",
                "![a card of 80 GB](a.png) | 80 GB",
            })
    void numberWithAUnitIsAWarning(String text, String typed) {
        assertEquals(typed, typed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llama 3.1 405B and Gemma 3 27B on an H100",
                "R1, GPT-4, Q4_0, BF16, Qwen2.5 7B, p5.48xlarge, gpt-oss-20b",
                "in May 2025, on 10 May 2025, 2025 年 5 月",
                "the H100 80 GB, the RTX 4090 24 GB, the A100 40GB",
                "it is “just $1 and 8 GPUs”, he said",
                "他说「只要 98 美元」",
                "> costs $98 for 8 GPUs",
                "`80 GB` and {= 80 GB }",
                "[a](80%20GB.html '80 GB')",
                "    80 GB",
                "三张卡",
                "3 questions, 5 models, question 7",
                "3 个问题",
            })
    void namesYearsQuotationsAndCodeAreNot(String text) {
        assertEquals("", typed(text));
    }

    @Test
    void warningIsAtTheDigits() {
        assertEquals(
                "a.md:3:9 WARNING the number \"80 GB\" is typed by hand",
                Texts.problems("# x\n\n**an** _80 GB_ card"));
        assertEquals(
                "a.md:3:6 WARNING the number \"80 GB\" is typed by hand",
                Texts.problems("a | b\n-|-\nx |  80 GB"));
    }

    private static String typed(String text) {
        Problems problems = new Problems();
        Texts.read(text, problems);
        return problems.warnings().stream()
                .map(p -> p.what().replaceAll(".*?\"(.*)\".*", "$1"))
                .collect(Collectors.joining(";"));
    }
}
