package dev.reckoner.throughput;

import dev.reckoner.quantity.Decimal;

/** How exactly a calibration is kept: more digits than measurements have, few enough to read. */
final class Digits {

    private static final int KEPT = 6;

    private Digits() {}

    /** A value with six significant digits. */
    static double six(double value) {
        return value == 0 ? 0 : Decimal.of(value).significant(KEPT).value();
    }
}
