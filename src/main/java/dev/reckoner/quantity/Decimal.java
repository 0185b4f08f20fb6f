package dev.reckoner.quantity;

/**
 * A number as decimal digits: {@code ± digits · 10^-places}. It rounds half up, away from zero, on
 * the digits themselves, so that 2.675 becomes 2.68 everywhere.
 *
 * @param negative whether it is below zero; never for zero
 * @param digits all digits as one whole number, at most 18 of them
 * @param places how many of the digits stand behind the point; negative for trailing zeros
 */
public record Decimal(boolean negative, long digits, int places) {

    /** The greatest power of ten that a double holds exactly. */
    private static final int EXACT_POWER = 22;

    public Decimal {
        if (digits < 0 || negative && digits == 0) {
            throw new IllegalArgumentException("digits carry no sign, and zero has none");
        }
    }

    /** The 12 significant digits of a finite number, without trailing zeros. */
    public static Decimal of(double value) {
        if (value == 0) {
            return new Decimal(false, 0, 0);
        }
        double magnitude = Math.abs(value);
        int shift = Significant.shift(magnitude);
        double scaled = shift >= 0 ? up(magnitude, shift) : magnitude / Significant.ten(-shift);
        return trimmed(value < 0, (long) Math.rint(scaled), shift);
    }

    /** In steps, because ten to a high power is not exact, and may be beyond all doubles. */
    private static double up(double value, int power) {
        double scaled = value;
        for (int left = power; left > 0; left -= EXACT_POWER) {
            scaled *= Significant.ten(Math.min(left, EXACT_POWER));
        }
        return scaled;
    }

    private static double down(double value, int power) {
        double scaled = value;
        for (int left = power; left > 0; left -= EXACT_POWER) {
            scaled /= Significant.ten(Math.min(left, EXACT_POWER));
        }
        return scaled;
    }

    private static Decimal trimmed(boolean negative, long digits, int places) {
        if (digits == 0) {
            return new Decimal(false, 0, 0);
        }
        long rest = digits;
        int left = places;
        while (rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        return new Decimal(negative, rest, left);
    }

    /** The double nearest to these digits, up to 22 places; beyond them, one very near. */
    public double value() {
        double magnitude = places >= 0 ? down(digits, places) : digits * Significant.ten(-places);
        return negative ? -magnitude : magnitude;
    }

    /** Rounded half up to so many places behind the point. */
    public Decimal round(int wanted) {
        long rest = digits;
        int left = places;
        long last = 0;
        while (left > wanted && rest != 0) {
            last = rest % 10;
            rest /= 10;
            left--;
        }
        if (left > wanted) {
            return new Decimal(false, 0, 0);
        }
        // Only the digit cut off last decides: half up on decimal digits.
        return trimmed(negative, last >= 5 && left == wanted ? rest + 1 : rest, left);
    }

    /** Rounded to so many significant digits. */
    public Decimal significant(int wanted) {
        int present = 1;
        for (long rest = digits; rest >= 10; rest /= 10) {
            present++;
        }
        return present <= wanted ? this : round(places - (present - wanted));
    }

    /** For programs: digits and a point only, as many as there are. */
    public String plain() {
        String fraction = fraction(0);
        return (negative ? "-" : "") + whole() + (fraction.isEmpty() ? "" : "." + fraction);
    }

    /** The digits before the point, without sign or separators. */
    public String whole() {
        String all = Long.toString(digits);
        if (places <= 0) {
            return digits == 0 ? "0" : all + "0".repeat(-places);
        }
        return all.length() > places ? all.substring(0, all.length() - places) : "0";
    }

    /** The digits behind the point, padded with zeros to at least so many. */
    public String fraction(int atLeast) {
        String shown = "";
        if (places > 0) {
            String all = Long.toString(digits);
            shown =
                    all.length() > places
                            ? all.substring(all.length() - places)
                            : "0".repeat(places - all.length()) + all;
        }
        return shown.length() >= atLeast ? shown : shown + "0".repeat(atLeast - shown.length());
    }
}
