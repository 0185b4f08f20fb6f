package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void stepsAreRound() {
        assertEquals(List.of(0.0, 50e3, 100e3, 150e3, 200e3, 250e3), wide(215320.8));
        assertEquals(List.of(0.0, 100e3, 200e3, 300e3), narrow(215320.8));
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), wide(99.5));
        assertEquals(List.of(0.0, 25.0, 50.0, 75.0), wide(71.3));
        assertEquals(List.of(0.0, 0.2, 0.4, 0.6, 0.8), wide(0.75));
    }

    @Test
    void valueOnATickNeedsNoFurtherOne() {
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3), wide(0.1 + 0.2));
        assertEquals(List.of(0.0, 100.0, 200.0, 300.0), wide(300.00000000000006));
    }

    @Test
    void countsHaveWholeTicks() {
        assertEquals(List.of(0.0, 1.0), counts(1));
        assertEquals(List.of(0.0, 1.0, 2.0), counts(2));
        assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0), counts(7));
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0), counts(13));
    }

    @Test
    void rangeOfACountMayEndBetweenTicks() {
        assertEquals(List.of(0.0, 1.0), counts(0.4));
        assertEquals(List.of(0.0, 1.0, 2.0), counts(1.3));
    }

    @Test
    void nothingHasOneTick() {
        assertEquals(List.of(0.0), wide(0));
        assertEquals(List.of(0.0), wide(Double.MIN_VALUE));
    }

    @Test
    void everyValueIsReachedInFewSteps() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = (1 - random.nextDouble()) * Math.pow(10, random.nextInt(190) - 90);
            check(value, wide(value), 4, 6);
            check(value, narrow(value), 3, 4);
        }
        check(Bar.GREATEST, wide(Bar.GREATEST), 4, 6);
    }

    private static void check(double value, List<Double> ticks, int fewest, int most) {
        double last = ticks.get(ticks.size() - 1);
        assertTrue(last >= value * (1 - 1e-8), () -> value + ": " + ticks);
        assertTrue(last <= value * 2, () -> value + ": " + ticks);
        assertTrue(ticks.size() >= fewest && ticks.size() <= most, () -> value + ": " + ticks);
    }

    private static List<Double> wide(double greatest) {
        return Axis.reaching(greatest, false, 3, 5).ticks();
    }

    private static List<Double> narrow(double greatest) {
        return Axis.reaching(greatest, false, 2, 3).ticks();
    }

    private static List<Double> counts(double greatest) {
        return Axis.reaching(greatest, true, 3, 5).ticks();
    }
}
