package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static final long SEED = 20250512;

    private record Operation(BinaryOperator<Estimate> ranges, DoubleBinaryOperator numbers) {}

    private static final Map<String, Operation> OPERATIONS =
            Map.of(
                    "plus", new Operation(Estimate::plus, (a, b) -> a + b),
                    "minus", new Operation(Estimate::minus, (a, b) -> a - b),
                    "times", new Operation(Estimate::times, (a, b) -> a * b),
                    "per", new Operation(Estimate::per, (a, b) -> a / b),
                    "min", new Operation(Estimate::min, Math::min),
                    "max", new Operation(Estimate::max, Math::max),
                    "ceil of plus",
                            new Operation(
                                    (a, b) -> a.plus(b).ceil(), (a, b) -> Significant.ceil(a + b)),
                    "floor of minus",
                            new Operation(
                                    (a, b) -> a.minus(b).floor(),
                                    (a, b) -> Significant.floor(a - b)));

    private static Estimate number(double low, double value, double high) {
        return Estimate.between(low, value, high, Unit.NONE);
    }

    private static Estimate random(Random random) {
        double middle = random.nextGaussian() * 10;
        return number(middle - 5 * random.nextDouble(), middle, middle + 5 * random.nextDouble());
    }

    private static double[] inside(Estimate estimate, Random random) {
        Range range = estimate.range();
        double between = range.low() + random.nextDouble() * (range.high() - range.low());
        return new double[] {
            range.low(), range.high(), estimate.value(), Math.min(between, range.high())
        };
    }

    /** Every pair of values within the ranges gives a value within the result's range. */
    @Test
    void aResultHoldsWhatItsInputsCanGive() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            Estimate left = random(random);
            Estimate right = random(random);
            for (Map.Entry<String, Operation> entry : OPERATIONS.entrySet()) {
                boolean zero = right.range().low() <= 0 && right.range().high() >= 0;
                if (!entry.getKey().equals("per") || !zero) {
                    String what = "seed " + SEED + ", case " + i + ": " + entry.getKey();
                    contains(entry.getValue(), left, right, random, what);
                }
            }
        }
    }

    private static void contains(
            Operation operation, Estimate left, Estimate right, Random random, String what) {
        Range range = operation.ranges().apply(left, right).range();
        for (double a : inside(left, random)) {
            for (double b : inside(right, random)) {
                double result = operation.numbers().applyAsDouble(a, b);
                assertTrue(range.low() <= result && result <= range.high(), what);
            }
        }
    }

    @Test
    void exactInputsGiveExactResults() {
        Estimate six = Estimate.exact(6, Unit.BYTE);
        Estimate two = Estimate.exact(2, Unit.TOKEN);
        assertEquals(Estimate.exact(12, Unit.BYTE.times(Unit.TOKEN)), six.times(two));
        assertEquals(Estimate.exact(3, Unit.BYTE.per(Unit.TOKEN)), six.per(two));
        assertTrue(six.per(two).range().exact());
    }

    @Test
    void negativeRangesMultiplyByTheirCorners() {
        assertEquals(number(-12, -2, 8), number(-4, -1, 2).times(number(-2, 2, 3)));
        assertEquals(number(-4, -2, -1), number(-4, -2, -1).per(number(1, 1, 1)));
        assertEquals(number(0.25, 0.5, 1), number(1, 1, 1).per(number(1, 2, 4)));
    }

    @Test
    void aRangeWithZeroDoesNotDivide() {
        Estimate one = number(1, 1, 1);
        for (Estimate divisor :
                new Estimate[] {
                    number(0, 0, 0), number(-1, 1, 1), number(0, 1, 2), number(-2, -1, 0)
                }) {
            assertThrows(ArithmeticException.class, () -> one.per(divisor), divisor.toString());
        }
        assertEquals(-0.5, one.per(number(-3, -2, -1)).value());
    }

    @Test
    void unlikeUnitsNeitherAddNorCompare() {
        Estimate bytes = Estimate.exact(1, Unit.BYTE);
        Estimate tokens = Estimate.exact(1, Unit.TOKEN);
        assertThrows(ArithmeticException.class, () -> bytes.plus(tokens));
        assertThrows(ArithmeticException.class, () -> bytes.minus(tokens));
        assertThrows(ArithmeticException.class, () -> bytes.min(tokens));
        assertThrows(ArithmeticException.class, () -> bytes.max(tokens));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotANumberCannotBeMade(double value) {
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(value));
        assertThrows(IllegalArgumentException.class, () -> new Range(value, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(1, value));
        assertThrows(IllegalArgumentException.class, () -> Estimate.exact(value, Unit.NONE));
    }

    @Test
    void aResultBeyondAllNumbersCannotBeMade() {
        Estimate huge = number(1e308, 1e308, 1e308);
        assertThrows(IllegalArgumentException.class, () -> huge.plus(huge));
        assertThrows(IllegalArgumentException.class, () -> huge.times(huge));
        assertThrows(IllegalArgumentException.class, () -> huge.per(number(1e-9, 1e-9, 1e-9)));
    }

    @Test
    void negativeZeroBecomesZero() {
        Estimate zero = number(-1, -1, -1).times(number(0, 0, 0));
        assertEquals("0.0", Double.toString(zero.value()));
        assertEquals("0.0", Double.toString(zero.range().low()));
        assertEquals("0.0", Double.toString(Quantity.of(-0.0).value()));
        assertEquals("0.0", Double.toString(new Range(-0.0, -0.0).high()));
        assertEquals("0.0", Double.toString(number(-0.5, -0.5, -0.5).ceil().value()));
    }

    @Test
    void theValueLiesWithinItsRange() {
        assertThrows(IllegalArgumentException.class, () -> number(1, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> number(0, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Range(2, 1));
    }

    private static double annuity(double rate, double years) {
        Estimate interest = Estimate.exact(rate, Unit.NONE.per(Unit.YEAR));
        return Estimate.exact(years, Unit.YEAR).annuity(interest).value();
    }

    /** Factors P/A of tables of compound interest; A/P and A/F are made from them. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 10, 9.4713",
        "0.05, 10, 7.7217",
        "0.08, 5, 3.9927",
        "0.10, 5, 3.7908",
        "0.10, 1, 0.9091",
        "0.12, 8, 4.9676",
        "0.25, 30, 3.9950",
    })
    void paymentsAreWorthWhatTablesSay(double rate, double years, double factor) {
        assertEquals(factor, annuity(rate, years), 0.00005);
    }

    /** CRF(8 %, 5) = 0.25046, CRF(5 %, 10) = 0.12950, and 0.07950 for a sinking fund. */
    @Test
    void capitalIsRecoveredAsTablesSay() {
        assertEquals(0.25046, 1 / annuity(0.08, 5), 0.000005);
        assertEquals(0.12950, 1 / annuity(0.05, 10), 0.000005);
        assertEquals(0.07950, 1 / annuity(0.05, 10) - 0.05, 0.000005);
    }

    @Test
    void withoutInterestAYearIsWorthAYear() {
        assertEquals(5, annuity(0, 5));
        assertEquals(3.5, annuity(0, 3.5));
        assertEquals(0, annuity(0.08, 0));
        assertEquals(5, annuity(1e-15, 5), 1e-12);
    }

    /** Half a year's payment at the end of the third year. */
    @Test
    void aPartOfAYearCountsAsThatPartOfThePayment() {
        double twoYears = annuity(0.1, 2);
        assertEquals(twoYears + 0.5 / (1.1 * 1.1 * 1.1), annuity(0.1, 2.5), 1e-15);
        assertEquals(0.25 / 1.1, annuity(0.1, 0.25), 1e-15);
    }

    /** The closed form, which loses digits only where interest is small. */
    @Test
    void anAnnuityIsWhatItsFormulaSays() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            double rate = 0.02 + random.nextDouble();
            int years = 1 + random.nextInt(60);
            double closed = (1 - Math.pow(1 + rate, -years)) / rate;
            String what = "seed " + SEED + ", case " + i + ": " + rate + ", " + years;
            assertEquals(closed, annuity(rate, years), closed * 1e-12, what);
        }
    }

    @Test
    void moreInterestAndFewerYearsAreWorthLess() {
        Unit yearly = Unit.NONE.per(Unit.YEAR);
        Estimate rate = Estimate.between(0.04, 0.08, 0.12, yearly);
        Estimate worth = Estimate.between(3, 5, 6, Unit.YEAR).annuity(rate);
        assertEquals(annuity(0.12, 3), worth.range().low());
        assertEquals(annuity(0.08, 5), worth.value());
        assertEquals(annuity(0.04, 6), worth.range().high());
    }

    @Test
    void onlyYearsAtARateThatIsNotNegativeHaveAPresentValue() {
        Estimate years = Estimate.exact(5, Unit.YEAR);
        Estimate rate = Estimate.exact(0.08, Unit.NONE.per(Unit.YEAR));
        Estimate negative = Estimate.exact(-0.01, Unit.NONE.per(Unit.YEAR));
        assertThrows(ArithmeticException.class, () -> years.annuity(years));
        assertThrows(ArithmeticException.class, () -> rate.annuity(rate));
        assertThrows(ArithmeticException.class, () -> years.annuity(negative));
    }
}
