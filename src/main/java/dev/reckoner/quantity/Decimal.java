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
        double scaled;
        if (shift >= 0) {
            // In two steps, because ten to a high power is not exact.
            int first = Math.min(shift, 22);
            scaled = magnitude * Significant.ten(first) * Significant.ten(shift - first);
        } else {
            scaled = magnitude / Significant.ten(-shift);
        }
        return trimmed(value < 0, (long) Math.rint(scaled), shift);
    }

    private static Decimal trimmed(boolean negative, long digits, int places) {
        long rest = digits;
        int left = places;
        while (rest != 0 && rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        return new Decimal(negative && rest != 0, rest, left);
    }

    /** The double nearest to these digits. */
    public double value() {
        double magnitude;
        if (places > 22) {
            magnitude = digits / Significant.ten(22) / Significant.ten(places - 22);
        } else if (places >= 0) {
            magnitude = digits / Significant.ten(places);
        } else {
            magnitude = digits * Significant.ten(-places);
        }
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
        int present = Long.toString(digits).length();
        return present <= wanted ? this : round(places - (present - wanted));
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
