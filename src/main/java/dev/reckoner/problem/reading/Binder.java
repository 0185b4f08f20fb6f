package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.MapNode.Entry;
import dev.reckoner.problem.reading.ScalarNode.Style;
import dev.reckoner.problem.reading.Shape.Spelling;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One binding: makes values of types and tells of what stands in the way. */
final class Binder {

    private final Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> scalars;
    private final Reports reports;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Binder(Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> scalars, Reports reports) {
        this.scalars = scalars;
        this.reports = reports;
    }

    /**
     * A value of a type; nothing if problems were told.
     *
     * @param label the name of what is being read, such as {@code tags[1]}; empty for the whole
     */
    Optional<Object> value(Type type, Node node, String label) {
        Class<?> raw = raw(type);
        if (raw == Node.class) {
            return Optional.of(node);
        }
        if (raw == Bound.class) {
            return value(argument(type, 0), node, label).map(value -> new Bound<>(value, node));
        }
        if (node instanceof ScalarNode scalar && scalar.absent()) {
            return wrong(node, label, "no value", "write one");
        }
        if (scalars.containsKey(raw) || raw.isEnum()) {
            return scalar(raw, node, label);
        }
        if (raw == List.class) {
            return list(argument(type, 0), node, label);
        }
        if (raw == Map.class && argument(type, 0) == String.class) {
            return map(argument(type, 1), node, label);
        }
        if (raw.isRecord()) {
            return record(shapes.computeIfAbsent(raw, Shape::of), node, label);
        }
        throw new IllegalArgumentException(type + " cannot be read from a file");
    }

    private Optional<Object> scalar(Class<?> type, Node node, String label) {
        if (!(node instanceof ScalarNode scalar)) {
            String hint =
                    node instanceof ListNode
                            ? "remove the brackets; in them a comma parts two items"
                            : "write the value after the colon";
            return wrong(node, label, "a single value is needed, not " + kind(node), hint);
        }
        Parsed<?> parsed =
                scalars.containsKey(type)
                        ? scalars.get(type).apply(scalar)
                        : Scalars.constant(scalar, type);
        if (parsed instanceof Parsed.Wrong<?> wrong) {
            return wrong(node, label, wrong.what(), wrong.hint());
        }
        return Optional.of(((Parsed.Value<?>) parsed).value());
    }

    private Optional<Object> list(Type item, Node node, String label) {
        List<Node> items;
        if (node instanceof ListNode list) {
            items = list.items();
        } else if (node instanceof ScalarNode scalar && scalar.style() == Style.CELL) {
            items = scalar.parts();
        } else {
            String hint = "write [a, b], or lines that begin with \"- \"";
            return wrong(node, label, "a list is needed, not " + kind(node), hint);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            value(item, items.get(i), label + "[" + i + "]").ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> map(Type type, Node node, String label) {
        if (!(node instanceof MapNode map)) {
            return notKeys(node, label);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (key, entry) ->
                                value(type, entry.value(), key)
                                        .ifPresent(value -> values.put(key, value)));
        return values.size() == map.entries().size()
                ? Optional.of(Collections.unmodifiableMap(values))
                : Optional.empty();
    }

    private Optional<Object> record(Shape shape, Node node, String label) {
        if (!(node instanceof MapNode map)) {
            return notKeys(node, label);
        }
        char separator = Names.separator(map.entries().keySet());
        Spelling spelling = shape.spelling(separator);
        Map<String, Entry> written = byKey(map, shape, spelling, separator);
        boolean complete = checkKeys(spelling, map, written);
        Object[] arguments = new Object[shape.components().size()];
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = shape.components().get(i);
            String key = spelling.keys().get(i);
            Optional<Object> argument = component(component, key, written);
            complete &= argument.isPresent() || !written.containsKey(key);
            arguments[i] = argument.orElse(null);
        }
        if (!complete) {
            return Optional.empty();
        }
        Parsed<Object> made = shape.make(arguments);
        if (made instanceof Parsed.Wrong<Object> wrong) {
            return wrong(node, label, wrong.what(), wrong.hint());
        }
        return Optional.of(((Parsed.Value<Object>) made).value());
    }

    private Optional<Object> component(
            RecordComponent component, String key, Map<String, Entry> written) {
        Type type = component.getGenericType();
        Entry entry = written.get(key);
        if (component.getType() != Optional.class) {
            return entry == null ? Optional.empty() : value(type, entry.value(), key);
        }
        if (entry == null) {
            return Optional.of(Optional.empty());
        }
        if (entry.value() instanceof ScalarNode scalar && scalar.absent()) {
            return wrong(scalar, key, "no value", "write one, or leave the key out");
        }
        return value(argument(type, 0), entry.value(), key).map(Optional::of);
    }

    /** The entries under the keys that we would write, and others as they are. */
    private Map<String, Entry> byKey(MapNode map, Shape shape, Spelling spelling, char separator) {
        if (spelling.known().containsAll(map.entries().keySet())) {
            return map.entries();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (key, entry) -> {
                            String name =
                                    Names.component(key)
                                            .filter(shape.names()::contains)
                                            .map(component -> Names.key(component, separator))
                                            .orElse(key);
                            Entry first = entries.putIfAbsent(name, entry);
                            if (first != null) {
                                String what = "key " + Excerpt.of(key) + " is written twice";
                                String hint = "the first is at " + first.place();
                                reports.add(entry.place(), what, hint);
                            }
                        });
        return entries;
    }

    private boolean checkKeys(Spelling spelling, MapNode map, Map<String, Entry> written) {
        boolean inOrder =
                spelling.known().containsAll(written.keySet())
                        && written.keySet().containsAll(spelling.needed());
        if (inOrder) {
            return true;
        }
        Map<String, Place> places = new LinkedHashMap<>();
        written.forEach((key, entry) -> places.put(key, entry.place()));
        return Keys.check("key", map.place(), places, spelling.needed(), spelling.known(), reports);
    }

    private Optional<Object> notKeys(Node node, String label) {
        return wrong(node, label, "keys are needed, not " + kind(node), "write \"key: value\"");
    }

    private Optional<Object> wrong(Node node, String label, String what, String hint) {
        reports.add(node.place(), label.isEmpty() ? what : label + ": " + what, hint);
        return Optional.empty();
    }

    private static String kind(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Excerpt.of(scalar.text());
        }
        return node instanceof ListNode ? "a list" : "keys";
    }

    static Class<?> raw(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw instanceof Class<?> found) {
            return found;
        }
        throw new IllegalArgumentException(type + " cannot be read from a file");
    }

    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IllegalArgumentException(type + " needs its type written out");
    }
}
