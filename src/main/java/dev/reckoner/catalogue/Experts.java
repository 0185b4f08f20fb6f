package dev.reckoner.catalogue;

/**
 * A mixture of experts.
 *
 * @param count routed experts in a layer
 * @param active of them that one token visits
 * @param shared experts that every token visits
 * @param size inner size of one expert
 * @param denseLayers layers that have an ordinary feed-forward network instead
 */
public record Experts(int count, int active, int shared, int size, int denseLayers) {

    public Experts {
        if (count <= 0 || active <= 0 || active > count || shared < 0 || denseLayers < 0) {
            throw new IllegalArgumentException(active + " of " + count + " experts");
        }
    }
}
