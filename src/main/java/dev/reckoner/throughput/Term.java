package dev.reckoner.throughput;

/** What takes time. Each is a formula, multiplied by a coefficient that measurements gave. */
public enum Term {
    /** Reading all weights but the experts' once for every step. */
    DENSE_READ("dense-read"),
    /** Reading the experts that at least one token of the step visits. */
    EXPERT_READ("expert-read"),
    /** Reading keys, values and states of all sequences. */
    CACHE_READ("cache-read"),
    /** Multiplying, at the peak rate of the number format. */
    ARITHMETIC("arithmetic"),
    /** Starting what a layer does: a fixed time each. */
    LAYERS("layer-starts"),
    /** Handing tokens to experts: a fixed time for each expert that a token visits. */
    ROUTING("expert-visits"),
    /** What every sequence adds to a layer, whatever its length. */
    SEQUENCES("sequence-layers"),
    /** Adding up the results of devices that share a layer. */
    EXCHANGE("exchange"),
    /** Multiplying for a prompt. */
    PREFILL("prefill-arithmetic"),
    /** What experts take on top of that. */
    PREFILL_EXPERTS("prefill-experts"),
    /** Adding up the results of a prompt. */
    PREFILL_EXCHANGE("prefill-exchange");

    private final String id;

    Term(String id) {
        this.id = id;
    }

    /** The term of its formula. */
    public String id() {
        return id;
    }

    /** What it belongs to. */
    Resource resource() {
        return switch (this) {
            case DENSE_READ, EXPERT_READ, CACHE_READ -> Resource.READING;
            case ARITHMETIC -> Resource.MULTIPLYING;
            case LAYERS, ROUTING, SEQUENCES, EXCHANGE -> Resource.WAITING;
            case PREFILL, PREFILL_EXPERTS, PREFILL_EXCHANGE -> Resource.PROMPTS;
        };
    }

    /** Whether it counts occasions, so that its coefficient is a time. */
    public boolean isCount() {
        return this == LAYERS || this == ROUTING || this == SEQUENCES;
    }

    /** The term of its coefficient. */
    public String coefficient() {
        return id + "-coefficient";
    }
}
