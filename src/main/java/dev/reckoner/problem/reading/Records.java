package dev.reckoner.problem.reading;

import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills records from trees. A key {@code hidden_size} or {@code hidden-size} fills the component
 * {@code hiddenSize}. Components may be
 *
 * <ul>
 *   <li>texts, whole numbers, doubles, decimals and truth values;
 *   <li>enums, written in lower case with hyphens;
 *   <li>types with a parser of their own ({@link #with});
 *   <li>records, {@code List}, {@code Map} from text in the order of the file, of any of these; in
 *       the cell of a table, the items of a list are joined by semicolons;
 *   <li>{@code Optional}, whose key may be left out, but not be empty;
 *   <li>{@link Node}, as it stands, and {@link Bound}, a value with its node.
 * </ul>
 *
 * <p>A key that is unknown, missing, empty or of the wrong kind is a problem, and so is an {@code
 * IllegalArgumentException} of the record's constructor, whose message is told. A component of any
 * other type is a mistake in our code.
 */
public final class Records {

    private final Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> scalars;
    private final Map<Class<?>, Form> forms;

    private Records(
            Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> scalars,
            Map<Class<?>, Form> forms) {
        this.scalars = Map.copyOf(scalars);
        this.forms = Map.copyOf(forms);
    }

    /** A reader that knows no types but Java's own. */
    public static Records plain() {
        return new Records(Scalars.BUILT_IN, Map.of(String.class, Form.TEXT));
    }

    /** A reader that also understands single values of a type, which may be an enum or a record. */
    public <T> Records with(Class<T> type, ScalarParser<T> parser) {
        return with(type, parser, Form.TEXT);
    }

    /** The same, with what can be said beforehand of how its values are written. */
    public <T> Records with(Class<T> type, ScalarParser<T> parser, Form form) {
        Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> more = new HashMap<>(scalars);
        more.put(type, node -> parser.parse(node.text()));
        Map<Class<?>, Form> written = new HashMap<>(forms);
        written.put(type, form);
        return new Records(more, written);
    }

    Map<Class<?>, Form> forms() {
        return forms;
    }

    /**
     * The record of a map's keys, and all problems with them; no record if one is missing or wrong.
     * A key that is unknown or written twice does not hinder the record.
     */
    public <T extends Record> Optional<Bound<T>> bind(Node node, Class<T> type, Problems problems) {
        return bind(node, type, new Binder(scalars, new Reports(problems)));
    }

    /** The records of a list of maps, without those that cannot be made. */
    public <T extends Record> List<Bound<T>> bindAll(Node list, Class<T> type, Problems problems) {
        if (list instanceof ListNode found) {
            return bindAll(found.items(), type, problems);
        }
        problems.add(list.place(), "a list is needed here", "begin each item with \"- \"");
        return List.of();
    }

    /** The records of rows, without those that cannot be made. */
    public <T extends Record> List<Bound<T>> bindAll(
            List<? extends Node> rows, Class<T> type, Problems problems) {
        Reports reports = new Reports(problems);
        Binder binder = new Binder(scalars, reports);
        List<Bound<T>> bound = new ArrayList<>();
        for (Node row : rows) {
            if (!reports.full()) {
                bind(row, type, binder).ifPresent(bound::add);
            }
        }
        return List.copyOf(bound);
    }

    private static <T> Optional<Bound<T>> bind(Node node, Class<T> type, Binder binder) {
        return binder.value(type, node, "").map(value -> new Bound<>(type.cast(value), node));
    }
}
