package dev.reckoner.throughput;

/**
 * A sample and its estimate by a calibration that did not know it.
 *
 * @param estimated seconds
 */
record Held(Sample sample, double estimated) {

    /** Measured ÷ estimated time. */
    double ratio() {
        return sample.trial().seconds() / estimated;
    }

    /** How far the estimate lies off, as a share of what was measured: of a rate for rates. */
    double error() {
        return sample.trial().full() ? ratio() - 1 : 1 / ratio() - 1;
    }
}
