package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "1.02, 1.02",
        "0.1234567, 0.123457",
        "-0.0213, -0.0213",
        "131072, 131072",
        "999999, 999999",
        "999999.5, 1e6",
        "1048576, 1.04858e6",
        "8030261248, 8.03026e9",
        "0.00123456789, 0.00123457",
        "0.000123456789, 1.23457e-4",
        "0.0000032, 3.2e-6",
        "1e40, 1e40",
        "1e-40, 1e-40",
        "1.26e-39, 1.3e-39",
        "1e-50, 0",
        "4.9e-324, 0"
    })
    void aNumberHasSixDigitsAtMost(double number, String text) {
        assertEquals(text, SixDigits.text(number));
        assertEquals(Double.parseDouble(text), SixDigits.rounded(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e41})
    void whatNoReaderTakesIsNotWritten(double number) {
        assertThrows(IllegalArgumentException.class, () -> SixDigits.text(number));
    }
}
