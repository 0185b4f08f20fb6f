package dev.reckoner.plausibility;

import dev.reckoner.problem.Problem.Severity;

/** What is looked at, and why it is worth a look. */
public enum Rule {
    PARAMETERS(
            "parameters",
            Severity.ERROR,
            "The tensors that a model's geometry gives add up to its published parameters."),
    ACTIVE_PARAMETERS(
            "active-parameters",
            Severity.WARNING,
            "The published active parameters are those that the geometry gives for one token."),
    BANDWIDTH(
            "bandwidth",
            Severity.WARNING,
            "An accelerator's memory bandwidth suits its power and the size of its memory."),
    RATES(
            "rates",
            Severity.WARNING,
            "Peak rates are dense: a format of half the width runs some twice as fast, and as much"
                    + " faster as on other accelerators of the generation."),
    RENT_OUTLIER(
            "rent-outlier",
            Severity.WARNING,
            "A rent for an accelerator lies near what others ask for it on the same terms at the"
                    + " same time."),
    TOKEN_PRICE_OUTLIER(
            "token-price-outlier",
            Severity.WARNING,
            "A price of tokens lies near what others ask for the same model at the same time."),
    OUTPUT_PRICE(
            "output-price", Severity.WARNING, "Output of a model costs no less than its input."),
    CACHED_PRICE(
            "cached-price",
            Severity.WARNING,
            "Input that a provider still holds costs no more than other input."),
    RELEASE(
            "release",
            Severity.WARNING,
            "Nothing is sold, measured or checked before it is released."),
    SOURCE_DATE(
            "source-date", Severity.WARNING, "A source is not read before the day that it bears."),
    MEASURED_TWICE(
            "measured-twice",
            Severity.WARNING,
            "One place of a source gives one value for one run and metric."),
    UNUSED(
            "unused",
            Severity.WARNING,
            "What only serves others is used: sources are cited, providers have prices,"
                    + " assumptions are made.");

    private final String id;
    private final Severity severity;
    private final String meaning;

    Rule(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The rule that problems name. */
    public String id() {
        return "plausible/" + id;
    }

    public Severity severity() {
        return severity;
    }

    /** What holds where it is kept, as a sentence. */
    public String meaning() {
        return meaning;
    }
}
