package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import java.util.List;
import java.util.Optional;

/** A list. */
public record ListNode(Place place, List<Node> items) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public Optional<Node> child(Object step) {
        return step instanceof Integer index && index >= 0 && index < items.size()
                ? Optional.of(items.get(index))
                : Optional.empty();
    }
}
