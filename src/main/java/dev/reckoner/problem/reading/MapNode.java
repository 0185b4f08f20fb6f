package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys and values in the order of the file; the row of a table, too. */
public record MapNode(Place place, Map<String, Entry> entries) implements Node {

    /**
     * A key's value.
     *
     * @param place where the key stands
     */
    public record Entry(Place place, Node value) {}

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of a key, exactly as written. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public Optional<Node> child(Object step) {
        if (!(step instanceof String name)) {
            return Optional.empty();
        }
        if (entries.containsKey(name)) {
            return get(name);
        }
        for (String key : entries.keySet()) {
            if (Names.component(key).equals(Optional.of(name))) {
                return get(key);
            }
        }
        return Optional.empty();
    }
}
