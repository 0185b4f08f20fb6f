package dev.reckoner.catalogue;

import java.util.OptionalInt;

/**
 * A mixture of experts.
 *
 * @param count routed experts in a layer
 * @param active of them that one token visits
 * @param shared experts that every token visits
 * @param size inner size of one expert
 * @param sharedSize inner size of a shared one
 * @param gated whether a third matrix gates the inner values
 * @param latent length to which a token's vector is compressed for the routed experts
 * @param denseLayers layers that have an ordinary feed-forward network instead
 */
public record Experts(
        int count,
        int active,
        int shared,
        int size,
        int sharedSize,
        boolean gated,
        OptionalInt latent,
        int denseLayers) {

    public Experts {
        if (count <= 0 || active <= 0 || active > count || shared < 0 || denseLayers < 0) {
            throw new IllegalArgumentException(active + " of " + count + " experts");
        }
    }

    /** Gated experts, the shared ones as large as the others, that see a token's whole vector. */
    public Experts(int count, int active, int shared, int size, int denseLayers) {
        this(count, active, shared, size, size, true, OptionalInt.empty(), denseLayers);
    }

    /** Matrices of one expert. */
    public int matrices() {
        return gated ? 3 : 2;
    }
}
