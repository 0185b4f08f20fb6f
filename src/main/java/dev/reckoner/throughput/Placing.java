package dev.reckoner.throughput;

import dev.reckoner.memory.Layout;

/** Where a measurement was made. */
sealed interface Placing {

    /**
     * @param layout with as many sequences at once as ran, or as fit
     * @param full whether as many sequences ran as fit
     */
    record Placed(Layout layout, boolean full) implements Placing {}

    /**
     * @param reason key of the words files
     */
    record Refused(String reason) implements Placing {}
}
