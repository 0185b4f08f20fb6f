package dev.reckoner.catalogue;

/** In what a benchmark is scored, and which numbers can be such a score. */
public enum ScoreUnit {
    PERCENT("score", 0.01, 0, 100),
    FRACTION("score", 1, 0, 1),
    /** Against the score of the full model in the same run, which may be beaten. */
    PERCENT_OF_FULL("score-recovered", 0.01, 0, 1000),
    /** The number of words among which a model is as good as guessing; less is better. */
    PERPLEXITY("perplexity", 1, 1, 1e6),
    /** Of divergence from what the full model expects; less is better. */
    NATS("divergence", 1, 0, 1000),
    /** Of duels that people judge. */
    ELO("elo", 1, 100, 10_000),
    /** Of contests among programmers. */
    RATING("rating", 1, 1, 10_000);

    private final String term;
    private final double each;
    private final double least;
    private final double most;

    ScoreUnit(String term, double each, double least, double most) {
        this.term = term;
        this.each = each;
        this.least = least;
        this.most = most;
    }

    /** By which words files explain such a score. */
    public String term() {
        return term;
    }

    /** A written number as the sums use it: shares are parts of 1. */
    public double amount(double written) {
        return written * each;
    }

    /** The least and the most that can be written. */
    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Whether scores of such units always mean less is better. */
    public boolean lessIsBetter() {
        return this == PERPLEXITY || this == NATS;
    }
}
