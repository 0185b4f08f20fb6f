package dev.reckoner.chart;

/** Coordinates: a tenth of a pixel is finer than any screen, and hides the last bits of sums. */
final class Tenths {

    private Tenths() {}

    /** The nearest tenth. */
    static double round(double coordinate) {
        return Math.round(coordinate * 10) / 10.0;
    }

    /** {@code 12}, {@code 12.5}, {@code -0.5}. */
    static String text(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }
}
