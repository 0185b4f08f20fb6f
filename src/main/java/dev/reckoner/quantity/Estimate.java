package dev.reckoner.quantity;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantity and the range in which it lies. Arithmetic carries the range along by interval
 * arithmetic: the range of a result holds every result that values within the inputs' ranges give
 * (wider than needed where one input stands twice in a formula).
 *
 * @param quantity the value itself
 * @param range in the quantity's unit; low = value = high for what is exact
 */
public record Estimate(Quantity quantity, Range range) {

    public Estimate {
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(range);
        if (quantity.value() < range.low() || quantity.value() > range.high()) {
            throw new IllegalArgumentException(quantity + " is not within " + range);
        }
    }

    /** A value without doubt. */
    public static Estimate exact(double value, Unit unit) {
        Quantity quantity = new Quantity(value, unit);
        return new Estimate(quantity, new Range(quantity.value(), quantity.value()));
    }

    /** A value and how far it may lie off. */
    public static Estimate between(double low, double value, double high, Unit unit) {
        return new Estimate(new Quantity(value, unit), new Range(low, high));
    }

    public double value() {
        return quantity.value();
    }

    public Unit unit() {
        return quantity.unit();
    }

    /** The sum; both must have one unit. */
    public Estimate plus(Estimate other) {
        sameUnit(other);
        return between(
                range.low() + other.range.low(),
                value() + other.value(),
                range.high() + other.range.high(),
                unit());
    }

    /** The difference; both must have one unit. */
    public Estimate minus(Estimate other) {
        sameUnit(other);
        return between(
                range.low() - other.range.high(),
                value() - other.value(),
                range.high() - other.range.low(),
                unit());
    }

    public Estimate times(Estimate other) {
        return corners(other, (a, b) -> a * b, unit().times(other.unit()));
    }

    /** The quotient; the divisor's range must not hold zero. */
    public Estimate per(Estimate other) {
        if (other.range.low() <= 0 && other.range.high() >= 0) {
            throw new ArithmeticException("division by zero");
        }
        return corners(other, (a, b) -> a / b, unit().per(other.unit()));
    }

    /** The smaller of two of one unit. */
    public Estimate min(Estimate other) {
        sameUnit(other);
        return bounds(other, Math::min);
    }

    /** The greater of two of one unit. */
    public Estimate max(Estimate other) {
        sameUnit(other);
        return bounds(other, Math::max);
    }

    /**
     * A pure number between 0 and 1 to the power of a whole pure number, as repeated products.
     *
     * @throws ArithmeticException for other numbers or units
     */
    public Estimate power(Estimate exponent) {
        if (!unit().equals(Unit.NONE) || !exponent.unit().equals(Unit.NONE)) {
            throw new ArithmeticException("only pure numbers have powers");
        }
        if (range.low() < 0 || range.high() > 1) {
            throw new ArithmeticException(range + " is not a share");
        }
        return between(
                power(range.low(), exponent.range.high()),
                power(value(), exponent.value()),
                power(range.high(), exponent.range.low()),
                Unit.NONE);
    }

    /**
     * The same for plain numbers.
     *
     * @param exponent whole, and not negative
     */
    public static double power(double base, double exponent) {
        long left = (long) exponent;
        if (left != exponent || left < 0) {
            throw new ArithmeticException(exponent + " is not a whole number of times");
        }
        double result = 1;
        double factor = base;
        for (; left > 0; left /= 2) {
            result = left % 2 == 1 ? result * factor : result;
            factor *= factor;
        }
        return result;
    }

    /**
     * These years as the present value of one a year at a rate of interest.
     *
     * @param rate a year, not below zero
     * @throws ArithmeticException for other units or a negative rate
     */
    public Estimate annuity(Estimate rate) {
        if (!unit().equals(Unit.YEAR) || !rate.unit().equals(Unit.NONE.per(Unit.YEAR))) {
            throw new ArithmeticException("only years have a present value");
        }
        if (rate.range.low() < 0) {
            throw new ArithmeticException(rate + " is below zero");
        }
        return between(
                annuity(rate.range.high(), range.low()),
                annuity(rate.value(), value()),
                annuity(rate.range.low(), range.high()),
                Unit.YEAR);
    }

    /** A part of a year counts as that part of the payment at its end. */
    private static double annuity(double rate, double years) {
        double discount = 1 / (1 + rate);
        double whole = Math.floor(years);
        return payments(discount, (long) whole) + (years - whole) * power(discount, whole + 1);
    }

    /** discount + discount² + …, in steps that do not cancel out where the rate is small. */
    private static double payments(double discount, long years) {
        if (years == 0) {
            return 0;
        }
        return years % 2 == 1
                ? discount * (1 + payments(discount, years - 1))
                : payments(discount, years / 2) * (1 + power(discount, years / 2));
    }

    /** Rounded up to a whole number, after snapping. */
    public Estimate ceil() {
        return each(Significant::ceil);
    }

    /** Rounded down to a whole number, after snapping. */
    public Estimate floor() {
        return each(Significant::floor);
    }

    private Estimate each(DoubleUnaryOperator operator) {
        return between(
                operator.applyAsDouble(range.low()),
                operator.applyAsDouble(value()),
                operator.applyAsDouble(range.high()),
                unit());
    }

    private Estimate bounds(Estimate other, DoubleBinaryOperator operator) {
        return between(
                operator.applyAsDouble(range.low(), other.range.low()),
                operator.applyAsDouble(value(), other.value()),
                operator.applyAsDouble(range.high(), other.range.high()),
                unit());
    }

    private Estimate corners(Estimate other, DoubleBinaryOperator operator, Unit unit) {
        double a = operator.applyAsDouble(range.low(), other.range.low());
        double b = operator.applyAsDouble(range.low(), other.range.high());
        double c = operator.applyAsDouble(range.high(), other.range.low());
        double d = operator.applyAsDouble(range.high(), other.range.high());
        return between(
                Math.min(Math.min(a, b), Math.min(c, d)),
                operator.applyAsDouble(value(), other.value()),
                Math.max(Math.max(a, b), Math.max(c, d)),
                unit);
    }

    private void sameUnit(Estimate other) {
        if (!unit().equals(other.unit())) {
            throw new ArithmeticException("\"" + unit() + "\" and \"" + other.unit() + "\"");
        }
    }
}
