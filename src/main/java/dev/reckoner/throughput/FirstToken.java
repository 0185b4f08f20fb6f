package dev.reckoner.throughput;

import java.util.Arrays;
import java.util.List;

/**
 * A measured time to the first token, and what waiting for other prompts adds to it.
 *
 * @param sample without any waiting
 * @param waiting its parts if the request waited for the prompts of all others
 */
record FirstToken(Sample sample, double[] waiting) {

    /** The share of the others' prompts that explains the measured time. */
    private double shareNeeded(Calibrating fitted) {
        double seconds = sample.trial().seconds() / fitted.factor(sample);
        return (seconds - fitted.computed(sample.parts())) / fitted.computed(waiting);
    }

    /** Seconds, where a request waits for a share of the others' prompts. */
    double estimate(Calibrating fitted, double share) {
        double own = fitted.computed(sample.parts());
        return fitted.factor(sample) * (own + share * fitted.computed(waiting));
    }

    /**
     * The share of the others' prompts, from none to all, for which as many requests came earlier
     * as later than estimated; requests that were alone say nothing about it.
     */
    static double share(List<FirstToken> measured, Calibrating fitted) {
        double[] shares = new double[measured.size()];
        int waited = 0;
        for (FirstToken first : measured) {
            if (fitted.computed(first.waiting) > 0) {
                shares[waited] = first.shareNeeded(fitted);
                waited++;
            }
        }
        if (waited == 0) {
            return 0;
        }
        double middle = Quantile.median(Arrays.copyOf(shares, waited));
        return Digits.six(Math.min(1, Math.max(0, middle)));
    }
}
