package dev.reckoner.catalogue;

/**
 * Layers of one kind.
 *
 * @param count how many
 * @param sight what they see of the tokens before
 */
public record LayerGroup(int count, Sight sight) {

    public LayerGroup {
        if (count <= 0) {
            throw new IllegalArgumentException("a group has layers");
        }
    }
}
