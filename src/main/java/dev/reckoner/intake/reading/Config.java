package dev.reckoner.intake.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys of a {@code config.json} about the decoder, and which of them were asked for. */
final class Config {

    /** Stands for a number that is missing or wrong, which is told; it divides everything. */
    private static final int STAND_IN = 1;

    private static final int DIGITS = 9;

    private final MapNode keys;
    private final Map<String, Integer> defaults;
    private final Problems problems;
    private final Set<String> used;

    /**
     * @param defaults what an architecture takes for keys that are not written
     */
    Config(MapNode keys, Map<String, Integer> defaults, Problems problems) {
        this(keys, defaults, problems, new TreeSet<>());
    }

    private Config(
            MapNode keys, Map<String, Integer> defaults, Problems problems, Set<String> used) {
        this.keys = keys;
        this.defaults = defaults;
        this.problems = problems;
        this.used = used;
    }

    /** Whether a key is written and says something. */
    boolean has(String key) {
        used.add(key);
        return node(key).isPresent();
    }

    private Optional<Node> node(String key) {
        return keys.get(key).filter(n -> !(n instanceof ScalarNode scalar && scalar.absent()));
    }

    /** The whole number of the first of these keys that is written, or its default. */
    int whole(String... names) {
        Optional<Integer> found = maybe(names);
        if (found.isEmpty() && !wrongly(names)) {
            problems.add(keys.place(), "key \"" + names[0] + "\" is missing", "");
        }
        return found.orElse(STAND_IN);
    }

    /** That of the first that is written, or its default; empty where there is neither. */
    Optional<Integer> maybe(String... names) {
        for (String name : names) {
            if (has(name)) {
                return number(node(name).orElseThrow(), name);
            }
        }
        for (String name : names) {
            if (defaults.containsKey(name)) {
                return Optional.of(defaults.get(name));
            }
        }
        return Optional.empty();
    }

    private boolean wrongly(String... names) {
        return List.of(names).stream().anyMatch(this::has);
    }

    private Optional<Integer> number(Node node, String name) {
        String text = node instanceof ScalarNode scalar ? scalar.text() : "";
        boolean whole =
                !text.isEmpty()
                        && text.length() <= DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole) {
            problems.add(
                    node.place(), name + ": a whole number is needed here", "one below 1000000000");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    /** Whether a key says {@code true}. */
    boolean flag(String key, boolean otherwise) {
        return text(key).map(text -> text.equals("true")).orElse(otherwise);
    }

    /** A single value as it is written. */
    Optional<String> text(String key) {
        used.add(key);
        return node(key)
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).text());
    }

    /** The single values of a list as they are written. */
    List<String> texts(String key) {
        used.add(key);
        return node(key)
                .filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).items())
                .orElse(List.of())
                .stream()
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).text())
                .toList();
    }

    /** The keys within a key; none where it is not written. */
    Config in(String key) {
        used.add(key);
        MapNode inner =
                node(key)
                        .filter(MapNode.class::isInstance)
                        .map(MapNode.class::cast)
                        .orElse(new MapNode(keys.place(), Map.of()));
        return new Config(inner, Map.of(), problems);
    }

    /** A value does not go with what we know. */
    void wrong(String key, String what, String hint) {
        problems.add(place(key), key + ": " + what, hint);
    }

    Place place(String key) {
        return node(key).map(Node::place).orElse(keys.place());
    }

    /** The keys that nobody asked for and that say something, in the order of the file. */
    List<String> left() {
        return keys.entries().keySet().stream()
                .filter(key -> !used.contains(key) && says(key))
                .toList();
    }

    private boolean says(String key) {
        Optional<Node> node = node(key);
        boolean no =
                node.isEmpty()
                        || node.get() instanceof ListNode list && list.items().isEmpty()
                        || node.get() instanceof MapNode map && map.entries().isEmpty()
                        || node.get() instanceof ScalarNode scalar
                                && Set.of("false", "0", "").contains(scalar.text());
        return !no;
    }
}
