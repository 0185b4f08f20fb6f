package dev.reckoner.catalogue;

import java.util.Optional;

/**
 * Layers of one kind.
 *
 * @param count how many
 * @param sight what they see of the tokens before
 * @param attention of their own; empty where it is the model's
 * @param network whether they have a feed-forward network or experts
 */
public record LayerGroup(
        int count, Sight sight, Optional<Attention.Grouped> attention, boolean network) {

    public LayerGroup {
        if (count <= 0) {
            throw new IllegalArgumentException("a group has layers");
        }
    }

    /** Layers with the model's attention and a network. */
    public LayerGroup(int count, Sight sight) {
        this(count, sight, Optional.empty(), true);
    }
}
