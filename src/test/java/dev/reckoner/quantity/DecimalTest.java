package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class DecimalTest {

    private static final long SEED = 20250511;

    private static String text(Decimal decimal) {
        String fraction = decimal.fraction(0);
        return (decimal.negative() ? "-" : "")
                + decimal.whole()
                + (fraction.isEmpty() ? "" : "." + fraction);
    }

    /** Half of these are below the half as binary fractions, and round up all the same. */
    @ParameterizedTest
    @CsvSource({
        "2.675, 2, 2.68",
        "1.005, 2, 1.01",
        "0.125, 2, 0.13",
        "-2.675, 2, -2.68",
        "1.255, 2, 1.26",
        "10.235, 2, 10.24",
        "0.615, 2, 0.62",
        "2.5, 0, 3",
        "-0.5, 0, -1",
        "0.45, 0, 0",
        "999.995, 2, 1000",
        "0.004999, 2, 0",
        "0.004, 2, 0",
        "-0.0001, 2, 0",
        "1449, -2, 1400",
        "1450, -2, 1500",
        "98.32, 2, 98.32",
    })
    void halvesRoundAwayFromZero(double value, int places, String rounded) {
        assertEquals(rounded, text(Decimal.of(value).round(places)));
    }

    @ParameterizedTest
    @CsvSource({
        "811706777600, 4, 811700000000",
        "0.00012345, 3, 0.000123",
        "99.96, 3, 100",
        "7, 3, 7",
        "0, 3, 0",
    })
    void significantDigitsAreCountedFromTheFirst(double value, int digits, String rounded) {
        assertEquals(rounded, text(Decimal.of(value).significant(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "71773.59999999999, 71773.6",
        "1e15, 1000000000000000",
        "1e-12, 0.000000000001",
        "-12.5, -12.5",
        "405853388800, 405853388800",
    })
    void aNumberIsItsTwelveDigits(double value, String digits) {
        assertEquals(digits, text(Decimal.of(value)));
    }

    @Test
    void theSmallestNumberHasDigitsToo() {
        Decimal smallest = Decimal.of(Double.MIN_VALUE);
        assertEquals("494065645841", Long.toString(smallest.digits()));
        assertEquals(Double.MIN_VALUE, smallest.value());
    }

    @Test
    void zeroIsOneValueHoweverItCameAbout() {
        assertEquals(Decimal.of(0), Decimal.of(0.004).round(2));
        assertEquals(Decimal.of(0), Decimal.of(-0.00004).round(2));
    }

    @Test
    void fractionsArePadded() {
        assertEquals("60", Decimal.of(71_773.6).fraction(2));
        assertEquals("00", Decimal.of(5).fraction(2));
        assertEquals("05", Decimal.of(0.05).fraction(1));
    }

    @Test
    void whatIsPrintedReadsBackAsTheSameNumber() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            String what = "seed " + SEED + ", case " + i;
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 10);
            Decimal decimal = Decimal.of(value);
            double read = Double.parseDouble(text(decimal));
            assertEquals(decimal.value(), read, decimal.places() <= 22 ? 0 : Math.ulp(read), what);
            assertEquals(value, read, Math.abs(value) * 5.1e-12, what);
            int places = random.nextInt(6);
            double rounded = Double.parseDouble(text(decimal.round(places)));
            double half = 0.5 / Math.pow(10, places) * (1 + 1e-9);
            assertEquals(decimal.value(), rounded, half + Math.abs(value) * 1e-15, what);
        }
    }

    @Test
    void zeroHasNoSign() {
        assertThrows(IllegalArgumentException.class, () -> new Decimal(true, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Decimal(false, -1, 0));
    }
}
