package dev.reckoner.throughput;

import dev.reckoner.quantity.Decimal;

/** How exactly a calibration is kept: more digits than measurements have, few enough to read. */
final class Digits {

    private Digits() {}

    /** A value with six significant digits. */
    static double six(double value) {
        if (value == 0) {
            return 0;
        }
        double scale = 1;
        double magnitude = Math.abs(value);
        while (magnitude * scale < 1e5) {
            scale *= 10;
        }
        while (magnitude * scale >= 1e6) {
            scale /= 10;
        }
        return Decimal.of(Math.rint(value * scale) / scale).value();
    }
}
