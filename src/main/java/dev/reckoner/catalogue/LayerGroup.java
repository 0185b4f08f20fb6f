package dev.reckoner.catalogue;

import java.util.OptionalInt;

/**
 * Layers of one kind.
 *
 * @param count how many
 * @param window how many of the latest tokens they see; empty when they see all
 */
public record LayerGroup(int count, OptionalInt window) {

    public LayerGroup {
        if (count <= 0 || window.isPresent() && window.getAsInt() <= 0) {
            throw new IllegalArgumentException("a group has layers, and a window has tokens");
        }
    }
}
