package dev.reckoner.catalogue;

import dev.reckoner.problem.Says;
import java.util.List;

/**
 * The dense feed-forward network of a layer.
 *
 * @param size inner size
 * @param gated whether a third matrix gates the inner values
 * @param others layers whose inner size is another
 */
public record FeedForward(int size, boolean gated, List<Other> others) {

    /** So many layers of another size. */
    public record Other(
            @Says("How many layers have it.") int layers,
            @Says("Length of its inner vector.") int size) {}

    public FeedForward {
        others = List.copyOf(others);
    }

    /** The same size in all layers. */
    public FeedForward(int size, boolean gated) {
        this(size, gated, List.of());
    }

    /** Matrices of hidden by inner size. */
    public int matrices() {
        return gated ? 3 : 2;
    }

    /** Layers whose size is another. */
    public int otherLayers() {
        int sum = 0;
        for (Other other : others) {
            sum += other.layers();
        }
        return sum;
    }
}
