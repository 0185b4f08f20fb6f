package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import java.util.Optional;

/** A value as it stands in a file, with its place. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Where the value begins. */
    Place place();

    /** What lies one step further in: a key's value or an item by its index, if it is there. */
    Optional<Node> child(Object step);

    /**
     * Where a value further in stands, for example {@code at("offers", 2, "price")}; where the way
     * ends early, the last value on it. A key may also be written as the record component it fills.
     */
    default Place at(Object... path) {
        Node node = this;
        for (Object step : path) {
            Optional<Node> next = node.child(step);
            if (next.isEmpty()) {
                return node.place();
            }
            node = next.get();
        }
        return node.place();
    }
}
