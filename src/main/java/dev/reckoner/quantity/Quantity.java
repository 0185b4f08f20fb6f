package dev.reckoner.quantity;

import java.util.Objects;

/** A finite number and its unit. */
public record Quantity(double value, Unit unit) {

    public Quantity {
        Objects.requireNonNull(unit);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a number to reckon with");
        }
        value = Significant.positiveZero(value);
    }

    /** A pure number. */
    public static Quantity of(double value) {
        return new Quantity(value, Unit.NONE);
    }
}
