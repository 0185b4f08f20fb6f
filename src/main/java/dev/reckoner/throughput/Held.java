package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;

/**
 * A sample and its estimate.
 *
 * @param estimated seconds
 * @param distance how near the nearest measurement was that the estimate knew
 */
record Held(Sample sample, double estimated, Distance distance) {

    /** Measured ÷ estimated time. */
    double ratio() {
        return sample.trial().seconds() / estimated;
    }

    /** Estimated ÷ measured − 1, of times or of rates as the metric has it. */
    double error() {
        return sample.trial().isRate() ? ratio() - 1 : 1 / ratio() - 1;
    }
}
