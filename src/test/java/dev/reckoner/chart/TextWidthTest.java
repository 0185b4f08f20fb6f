package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void chineseCharactersAreOneEmWide() {
        assertEquals(4 * 14, TextWidth.of("开源模型", 14));
        assertEquals(2 * 14, TextWidth.of("（，", 14));
    }

    @Test
    void gapStandsBetweenChineseAndLatin() {
        double parts = TextWidth.of("开源", 16) + TextWidth.of("R1", 16) + TextWidth.of("版", 16);
        assertEquals(parts + 2 * 2, TextWidth.of("开源R1版", 16), 1e-9);
    }

    @Test
    void digitsAreAllAlike() {
        assertEquals(TextWidth.of("0000", 14), TextWidth.of("1789", 14));
    }

    @Test
    void widthGrowsWithSizeAndWeight() {
        assertEquals(2 * TextWidth.of("Llama", 7), TextWidth.of("Llama", 14), 1e-9);
        assertTrue(TextWidth.ofBold("$72k", 14) > TextWidth.of("$72k", 14));
    }

    /** Advance widths of Arial, in thousandths of an em, from its published metrics. */
    @Test
    void estimateIsNotBelowArial() {
        assertTrue(TextWidth.of("Llama", 1000) >= 556 + 222 + 556 + 833 + 556);
        assertTrue(TextWidth.of("DeepSeek", 1000) >= 722 + 4 * 556 + 667 + 556 + 500);
        assertTrue(TextWidth.of("$143,547", 1000) >= 7 * 556 + 278);
    }
}
