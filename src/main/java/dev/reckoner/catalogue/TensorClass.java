package dev.reckoner.catalogue;

/** Kinds of tensors that a weight format may treat differently. */
public enum TensorClass {
    EMBEDDING("embedding"),
    OUTPUT_HEAD("output-head"),
    ATTENTION("attention"),
    FEED_FORWARD("feed-forward"),
    EXPERTS("experts"),
    SHARED_EXPERTS("shared-experts"),
    ROUTER("router"),
    NORMS("norms"),
    VISION_TOWER("vision-tower"),
    MULTI_TOKEN_PREDICTION("multi-token-prediction");

    private final String id;

    TensorClass(String id) {
        this.id = id;
    }

    /** The name in data files and the key in words files. */
    public String id() {
        return id;
    }

    /** Whether serving a model as published needs it; drafting modules are optional. */
    public boolean served() {
        return this != MULTI_TOKEN_PREDICTION;
    }
}
