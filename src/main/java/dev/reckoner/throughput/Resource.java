package dev.reckoner.throughput;

/** What the time of a token goes into. */
enum Resource {
    /** Reading weights, cache and states from memory. */
    READING("bound-by-reading"),
    /** Arithmetic. */
    MULTIPLYING("bound-by-multiplying"),
    /** Fixed times of layers, experts and sequences, and the links between devices. */
    WAITING("bound-by-waiting"),
    /** The prompts of other conversations. */
    PROMPTS("bound-by-prompts");

    private final String reason;

    Resource(String reason) {
        this.reason = reason;
    }

    /** Key of the words files: that a token is bound by it. */
    String reason() {
        return reason;
    }
}
