package dev.reckoner.price;

import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Scenario;

/**
 * One way to serve a model, and what it comes to.
 *
 * @param scenario with its layout, users and offer
 * @param interactivity tokens a second that one user sees
 * @param cost USD for a million tokens of output
 */
public record Option(Scenario scenario, Figure interactivity, Figure cost) {

    /** Whether it is at least as fast and as cheap as another, and better in one of both. */
    boolean beats(Option other) {
        boolean asFast = interactivity.value() >= other.interactivity.value();
        boolean asCheap = cost.value() <= other.cost.value();
        boolean better =
                interactivity.value() > other.interactivity.value()
                        || cost.value() < other.cost.value();
        return asFast && asCheap && better;
    }
}
