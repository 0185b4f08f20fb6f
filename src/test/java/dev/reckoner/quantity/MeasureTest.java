package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "80 GiB, 85899345920, byte",
                "80 GB, 80000000000, byte",
                "25250627584 B, 25250627584, byte",
                "1.5 GB/device, 1500000000, byte/device",
                "3350 GB/s, 3350000000000, byte/second",
                "700 W, 700, watt",
                "33600 USD, 33600, usd",
                "26 USD/plate, 26, usd/plate",
                "730 hours/month, 730, hour/month",
                "8192 tokens, 8192, token",
                "0.98, 0.98, \"\"",
                "0, 0, \"\"",
            })
    void aMeasureIsANumberASpaceAndAUnit(String text, double value, String unit) {
        Quantity quantity = Measure.parse(text).orElseThrow();
        assertEquals(value, quantity.value());
        assertEquals(unit, quantity.unit().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GiB",
                "80GiB",
                "80  GiB",
                "80 gib",
                "80 Gib",
                "80 GiB/s",
                "-1 GB",
                "+1 GB",
                "1e3 B",
                "1,000 B",
                ".5 GB",
                "5. GB",
                "1.2.3",
                "NaN",
                "Infinity",
                "٣ GB",
                "1_000 B",
                "0x10 B",
                "1234567890123456789",
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Measure.parse(text));
    }

    @Test
    void everyKnownUnitCanBeWritten() {
        for (String unit : Measure.known()) {
            Quantity one = Measure.unit(unit).orElseThrow();
            Quantity three = Measure.parse("3 " + unit).orElseThrow();
            assertEquals(one.unit(), three.unit(), unit);
            assertEquals(3 * one.value(), three.value(), unit);
        }
    }
}
