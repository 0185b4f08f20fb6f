package dev.reckoner.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * A product of powers of dimensions, such as USD per hour and instance.
 *
 * @param powers the exponent of each {@link Dimension}, in their order
 */
public record Unit(List<Integer> powers) {

    /** A pure number. */
    public static final Unit NONE = new Unit(zeros());

    public static final Unit BYTE = of(Dimension.BYTE);
    public static final Unit TOKEN = of(Dimension.TOKEN);
    public static final Unit DEVICE = of(Dimension.DEVICE);
    public static final Unit INSTANCE = of(Dimension.INSTANCE);
    public static final Unit USD = of(Dimension.USD);
    public static final Unit CNY = of(Dimension.CNY);
    public static final Unit EUR = of(Dimension.EUR);
    public static final Unit PERSON = of(Dimension.PERSON);
    public static final Unit GRAM = of(Dimension.GRAM);
    public static final Unit PLATE = of(Dimension.PLATE);
    public static final Unit POUND = of(Dimension.POUND);
    public static final Unit MILLION_TOKENS = of(Dimension.MILLION_TOKENS);
    public static final Unit KILOWATT = of(Dimension.KILOWATT);
    public static final Unit SECOND = of(Dimension.SECOND);
    public static final Unit HOUR = of(Dimension.HOUR);
    public static final Unit DAY = of(Dimension.DAY);
    public static final Unit MONTH = of(Dimension.MONTH);
    public static final Unit YEAR = of(Dimension.YEAR);
    public static final Unit KILOWATT_HOUR = KILOWATT.times(HOUR);

    public Unit {
        powers = List.copyOf(powers);
        if (powers.size() != Dimension.values().length) {
            throw new IllegalArgumentException("one power for each dimension");
        }
    }

    /** One dimension to the first power. */
    public static Unit of(Dimension dimension) {
        List<Integer> powers = zeros();
        powers.set(dimension.ordinal(), 1);
        return new Unit(powers);
    }

    /** This unit multiplied by another. */
    public Unit times(Unit other) {
        return combine(other, 1);
    }

    /** This unit divided by another. */
    public Unit per(Unit other) {
        return combine(other, -1);
    }

    /** The exponent of a dimension. */
    public int power(Dimension dimension) {
        return powers.get(dimension.ordinal());
    }

    private Unit combine(Unit other, int sign) {
        if (other.equals(NONE)) {
            return this;
        }
        Integer[] combined = new Integer[powers.size()];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = powers.get(i) + sign * other.powers.get(i);
        }
        return new Unit(List.of(combined));
    }

    private static List<Integer> zeros() {
        List<Integer> zeros = new ArrayList<>();
        for (int i = 0; i < Dimension.values().length; i++) {
            zeros.add(0);
        }
        return zeros;
    }

    /** The canonical text, such as {@code usd/instance/hour}; empty for a pure number. */
    @Override
    public String toString() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        for (Dimension dimension : Dimension.values()) {
            int power = power(dimension);
            for (int i = 0; i < power; i++) {
                above.append(above.length() == 0 ? "" : "*").append(dimension.symbol());
            }
            for (int i = 0; i < -power; i++) {
                below.append('/').append(dimension.symbol());
            }
        }
        String numerator = above.length() == 0 && below.length() > 0 ? "1" : above.toString();
        return numerator + below;
    }
}
