package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L3 4 | [1.0, 2.0, 3.0, 4.0]",
                "M1 2 3 4 | [1.0, 2.0, 3.0, 4.0]",
                "M1 2H5V-1.5 | [1.0, 2.0, 5.0, 2.0, 5.0, -1.5]",
                "M268.8 35v8M268.8 39H277.7 | [268.8, 35.0, 268.8, 43.0][268.8, 39.0, 277.7, 39.0]",
                "M1 1h2v2H1z | [1.0, 1.0, 3.0, 1.0, 3.0, 3.0, 1.0, 3.0, 1.0, 1.0]",
                "m5 6h1m2-1l-2 2 | [5.0, 6.0, 6.0, 6.0][8.0, 5.0, 6.0, 7.0]",
            })
    void pathsOfChartsAreRead(String path, String expected) {
        StringBuilder read = new StringBuilder();
        PathText.of(path).forEach(line -> read.append(Arrays.toString(line)));
        assertEquals(expected, read.toString());
    }

    @Test
    void whatOurChartsDoNotWriteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PathText.of("M1 2C3 3 0 0 4 4"));
    }
}
