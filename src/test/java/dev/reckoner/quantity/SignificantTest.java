package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class SignificantTest {

    private static final long SEED = 20250510;

    @Test
    void threeTenthsOfTenDevicesAreThreeDevices() {
        assertEquals(4, Math.ceil(0.1 * 3 * 10), "the trap is gone, and with it the need to snap");
        assertEquals(3, Significant.ceil(0.1 * 3 * 10));
    }

    /** 100,000 products, of which whole numbers alone know the right answer. */
    @Test
    void tenthsRoundLikeWholeNumbers() {
        int trapped = 0;
        for (int i = 1; i <= 1000; i++) {
            for (int k = 1; k <= 100; k++) {
                double tenths = 0.1 * i * k;
                String what = "0.1 * " + i + " * " + k;
                assertEquals((i * k + 9) / 10, Significant.ceil(tenths), what);
                assertEquals(i * k / 10, Significant.floor(tenths), what);
                trapped += Math.ceil(tenths) == (i * k + 9) / 10 ? 0 : 1;
            }
        }
        assertTrue(trapped > 1000, "Math.ceil was wrong only " + trapped + " times");
    }

    @Test
    void quotientsRoundLikeWholeNumbers() {
        for (int i = 1; i <= 1000; i++) {
            for (int k = 1; k <= 100; k++) {
                String what = i + " / 10 / (" + k + " / 10)";
                double quotient = i / 10.0 / (k / 10.0);
                assertEquals((i + k - 1) / k, Significant.ceil(quotient), what);
                assertEquals(i / k, Significant.floor(quotient), what);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "71773.59999999999, 71773.6",
        "123456789012.4, 123456789012",
        "123456789012345, 123456789012000",
        "-0.30000000000000004, -0.3",
        "9999999999995, 10000000000000",
        "1e300, 1e300",
        "1e-300, 1e-300",
    })
    void twelveDigitsAreKept(double value, double snapped) {
        assertEquals(snapped, Significant.snap(value), Math.abs(snapped) * 1e-15);
    }

    @Test
    void theRentOfAMonthIsExact() {
        assertEquals(71_773.6, Significant.snap(98.32 * 730));
    }

    @Test
    void snappingTwiceChangesNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.exp(random.nextInt(200) - 100);
            double once = Significant.snap(value);
            assertEquals(once, Significant.snap(once), "seed " + SEED + ", case " + i);
            assertEquals(value, once, Math.abs(value) * 5.1e-12, "seed " + SEED + ", case " + i);
        }
    }

    @Test
    void roundingGivesNoNegativeZero() {
        assertEquals("0.0", Double.toString(Significant.ceil(-0.3)));
        assertEquals("0.0", Double.toString(Significant.floor(-0.0)));
        assertEquals("0.0", Double.toString(Significant.snap(-0.0)));
    }

    @Test
    void whatDiffersInTheThirteenthDigitIsEqual() {
        assertEquals(0, Significant.compare(0.1 + 0.2, 0.3));
        assertEquals(-1, Significant.compare(0.3, 0.300000000001));
        assertEquals(1, Significant.compare(1, -1));
    }
}
