package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogAxisTest {

    @ParameterizedTest
    @CsvSource({
        "3, 70, 2, 100, 2 5 10 20 50 100",
        "3, 700, 2, 1000, 10 100 1000",
        "1, 1, 0.5, 2, 0.5 1 2",
        "0.02, 0.02, 0.01, 0.05, 0.01 0.02 0.05",
        "1e-6, 2e6, 5e-7, 5e6, 1e-6 1e-4 1e-2 1 1e2 1e4 1e6",
    })
    void beginsAndEndsAtRoundValuesJustBeyondTheData(
            double least, double greatest, double first, double last, String ticks) {
        LogAxis axis = LogAxis.over(least, greatest);
        assertEquals(first, axis.first());
        assertEquals(last, axis.last());
        List<Double> expected = Arrays.stream(ticks.split(" ")).map(Double::valueOf).toList();
        assertEquals(expected, axis.ticks());
    }

    @Test
    void equalFactorsAreEqualLengths() {
        LogAxis axis = LogAxis.over(3, 700);
        assertEquals(0, axis.share(2));
        assertEquals(1, axis.share(1000));
        assertEquals(axis.share(20) - axis.share(10), axis.share(400) - axis.share(200), 1e-12);
    }

    @Test
    void everyAxisHasTicksWithinItsEnds() {
        for (int n = -99; n < 99; n++) {
            for (double factor : new double[] {1, 1.99, 7, 1234, 1e9}) {
                double least = Axis.times(1, n) * 1.01;
                LogAxis axis = LogAxis.over(least, least * factor);
                assertTrue(axis.first() < least && axis.last() > least * factor);
                assertTrue(axis.ticks().size() >= 2, axis.toString());
                assertTrue(axis.ticks().size() <= 7, axis.toString());
                assertTrue(axis.ticks().get(0) >= axis.first());
                assertTrue(axis.ticks().get(axis.ticks().size() - 1) <= axis.last());
            }
        }
    }
}
