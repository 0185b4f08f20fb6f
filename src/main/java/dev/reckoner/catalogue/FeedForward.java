package dev.reckoner.catalogue;

/**
 * The dense feed-forward network of a layer.
 *
 * @param size inner size
 * @param gated whether a third matrix gates the inner values
 */
public record FeedForward(int size, boolean gated) {

    /** Matrices of hidden by inner size. */
    public int matrices() {
        return gated ? 3 : 2;
    }
}
