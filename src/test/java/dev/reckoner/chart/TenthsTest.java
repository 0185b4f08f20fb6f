package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TenthsTest {

    @Test
    void writesWholeNumbersWithoutAPoint() {
        assertEquals("0", Tenths.text(0));
        assertEquals("190", Tenths.text(190.04));
    }

    @Test
    void writesOneDigitAfterThePoint() {
        assertEquals("538.3", Tenths.text(538.302));
        assertEquals("-0.5", Tenths.text(-0.5));
    }

    @Test
    void negativeNothingIsNothing() {
        assertEquals("0", Tenths.text(-0.0));
        assertEquals("0", Tenths.text(-0.04));
    }

    @Test
    void roundsToWhatItWrites() {
        assertEquals(0.3, Tenths.round(0.1 + 0.2));
        assertEquals(12.3, Tenths.round(12.345));
    }
}
