package dev.reckoner.quantity;

/** From low to high, both included, in the unit of the quantity it belongs to. */
public record Range(double low, double high) {

    public Range {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(low + " to " + high + " is not a range");
        }
        low = Significant.positiveZero(low);
        high = Significant.positiveZero(high);
    }

    /** Whether it holds one value only. */
    public boolean exact() {
        return Significant.compare(low, high) == 0;
    }
}
