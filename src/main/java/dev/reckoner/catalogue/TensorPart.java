package dev.reckoner.catalogue;

/** Matrices within a tensor class, which a mix of formats may treat differently. */
public enum TensorPart {
    EMBEDDING("embedding"),
    QUERY("query"),
    KEY("key"),
    VALUE("value"),
    ATTENTION_OUTPUT("attention-output"),
    /** A compression or an expansion of latent attention. */
    LATENT("latent"),
    GATE("gate"),
    UP("up"),
    DOWN("down"),
    OUTPUT_HEAD("output-head");

    private final String id;

    TensorPart(String id) {
        this.id = id;
    }

    /** The name in data files. */
    public String id() {
        return id;
    }
}
