package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtWhiteSpace() {
        assertEquals(List.of("one two", "three"), wrap(" one\n two\tthree ", 50, 2));
    }

    @Test
    void breaksAfterHyphensAndSlashes() {
        assertEquals(List.of("DeepSeek-", "R1-Distill"), wrap("DeepSeek-R1-Distill", 70, 2));
        assertEquals(List.of("input/", "output"), wrap("input/output", 40, 2));
    }

    @Test
    void breaksBetweenChineseCharacters() {
        assertEquals(List.of("大的开源", "模型"), wrap("大的开源模型", 45, 2));
    }

    @Test
    void breaksBetweenChineseAndLatin() {
        assertEquals(List.of("模型", "DeepSeek"), wrap("模型DeepSeek", 60, 2));
    }

    @Test
    void punctuationStandsWithWhatItBelongsTo() {
        assertEquals(List.of("一整", "柜，是"), wrap("一整柜，是", 30, 2));
        assertEquals(List.of("一整", "（柜）"), wrap("一整（柜）", 30, 2));
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertEquals(List.of("abcde", "fgh"), wrap("abcdefgh", 30, 2));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertEquals(List.of("one two", "three fo…"), wrap("one two three four five", 50, 2));
        assertEquals(List.of("大的开…"), wrap("大的开源模型", 45, 1));
    }

    @Test
    void noLineIsWiderThanAllowed() {
        String text = "把最大的开源模型 Llama-3.1-405B 完整跑起来，要的是一整柜机器（八张卡）";
        for (int width = 30; width < 400; width++) {
            for (String line : wrap(text, width, 9)) {
                assertTrue(TextWidth.of(line, 10) <= width, width + ": " + line);
            }
        }
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertEquals(List.of("𠮷", "𠮷"), wrap("𠮷𠮷", 13, 2));
    }

    @Test
    void blankTextHasNoLine() {
        assertEquals(List.of(), wrap(" \n", 50, 2));
    }

    private static List<String> wrap(String text, double width, int most) {
        return Wrap.lines(text, 10, width, most);
    }
}
