package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Face LATIN = Face.of(Samples.font(), "en");
    private static final Face CHINESE = Face.of(Samples.font(), "zh-Hans");

    private static Headline headline(String title, Face face) {
        return Headline.of(title, face, 600, 240, 60, 3);
    }

    @Test
    void aTitleIsAsLargeAsItsThreeLinesAllow() {
        assertEquals(60, headline("Short", LATIN).size());
        Headline long3 = headline("Running the biggest open models in full takes a rack", LATIN);
        assertEquals(3, long3.lines().size());
        assertTrue(long3.size() > 48, long3.toString());
    }

    @Test
    void linesAreOfAboutOneLength() {
        assertEquals(
                List.of("five words that", "take two lines"),
                new Lines(LATIN, 20, 250).balanced("five words that take two lines"));
    }

    @Test
    void aChineseTitleBreaksBetweenClauses() {
        assertEquals(
                List.of("电费只占账单的百分之几；", "在美国，人工占了一半"),
                headline("电费只占账单的百分之几；在美国，人工占了一半", CHINESE).lines());
    }

    @Test
    void noLineBeginsWithAMarkAndNoNumberLeavesItsUnit() {
        assertEquals(
                List.of("完整运行模", "型，只花了", "2025年的", "一半多"),
                new Lines(CHINESE, 20, 108).balanced("完整运行模型，只花了2025年的一半多"));
    }

    @Test
    void whatHasNoRoomEndsWithAClause() {
        assertEquals(
                List.of("Monthly rent,", "1,000 USD"),
                new Lines(LATIN, 20, 140).most("Monthly rent, 1,000 USD, of one machine", 2));
    }

    @Test
    void aWordOfAnyLengthIsCut() {
        Headline cut = Headline.of("W".repeat(3000), LATIN, 1072, 240, 84, 3);
        assertEquals(3, cut.lines().size());
        assertTrue(cut.lines().get(2).endsWith("…"), cut.toString());
    }

    @Test
    void aTitleTooLongForItsSpaceEndsInAnEllipsis() {
        Headline cut = headline("word ".repeat(200).strip(), LATIN);
        assertEquals(3, cut.lines().size());
        assertTrue(cut.lines().get(2).endsWith("…"), cut.toString());
    }

    @Test
    void quotationMarksAreNarrowInLatinTextAndSquareInChinese() {
        assertEquals(10, CHINESE.width("“", 10));
        assertTrue(LATIN.width("“", 10) < 6);
    }

    @Test
    void chineseAndLatinStandApart() {
        double apart = CHINESE.width("张H", 8);
        assertEquals(1, apart - CHINESE.width("张", 8) - CHINESE.width("H", 8), 1e-9);
    }

    @Test
    void missingCharactersAreNamedOnce() {
        assertEquals("[129408]", LATIN.missing("🦀 a\u00A0“b” 🦀").toString());
    }
}
