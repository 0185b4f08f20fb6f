package dev.reckoner.catalogue;

import java.util.Locale;

/** Matrices within a tensor class, which a mix of formats may treat differently. */
public enum TensorPart {
    EMBEDDING,
    QUERY,
    KEY,
    VALUE,
    ATTENTION_OUTPUT,
    /** A compression or an expansion of latent attention. */
    LATENT,
    GATE,
    UP,
    DOWN,
    OUTPUT_HEAD;

    /** The name in data files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
