package dev.reckoner.throughput;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A measured time to the first token, and what waiting for other prompts adds to it.
 *
 * @param sample without any waiting
 * @param waiting its parts if the request waited for the prompts of all others
 */
record FirstToken(Sample sample, double[] waiting) {

    /** The sample of a trial of TTFT; nothing where a rate of the accelerator is unknown. */
    static Optional<FirstToken> of(Trial trial) {
        return Facts.of(trial.layout())
                .map(facts -> of(Sample.of(trial, facts), Sample.parts(trial, facts, 1)));
    }

    private static FirstToken of(Sample sample, double[] all) {
        double[] waiting = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            waiting[i] = all[i] - sample.parts()[i];
        }
        return new FirstToken(sample, waiting);
    }

    /** Its estimate. */
    Held estimate(Calibrating fitted, double share) {
        double wait = fitted.computed(waiting);
        double own = fitted.computed(sample.parts());
        double seconds = fitted.factor(sample) * (own + share * wait);
        return new Held(sample, seconds, fitted.distance(sample));
    }

    /**
     * The share of the others' prompts, from none to all, for which as many requests came earlier
     * as later than estimated; requests that were alone say nothing about it.
     */
    static double share(List<FirstToken> measured, Calibrating fitted) {
        double[] shares = new double[measured.size()];
        int waited = 0;
        for (FirstToken token : measured) {
            double least = token.estimate(fitted, 0).estimated();
            double most = token.estimate(fitted, 1).estimated();
            if (most > least) {
                shares[waited] = (token.sample().trial().seconds() - least) / (most - least);
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
