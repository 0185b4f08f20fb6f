package dev.reckoner.problem.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record is made of. */
record Shape(
        Constructor<?> constructor,
        List<RecordComponent> components,
        Set<String> names,
        Spelling underscored,
        Spelling hyphened) {

    /**
     * The keys of the components in one spelling: all in order, as a set, and those needed. Worked
     * out once, since tables have many rows.
     */
    record Spelling(List<String> keys, Set<String> known, List<String> needed) {

        private static Spelling of(List<RecordComponent> components, char separator) {
            List<String> keys = new ArrayList<>();
            List<String> needed = new ArrayList<>();
            for (RecordComponent component : components) {
                String key = Names.key(component.getName(), separator);
                keys.add(key);
                if (component.getType() != Optional.class) {
                    needed.add(key);
                }
            }
            return new Spelling(List.copyOf(keys), new LinkedHashSet<>(keys), List.copyOf(needed));
        }
    }

    static Shape of(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Set<String> names =
                    components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
            return new Shape(
                    constructor,
                    components,
                    names,
                    Spelling.of(components, '_'),
                    Spelling.of(components, '-'));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    /** The keys that have this mark between words. */
    Spelling spelling(char separator) {
        return separator == '-' ? hyphened : underscored;
    }

    /** The record, or the message with which its constructor refused the values. */
    Parsed<Object> make(Object[] arguments) {
        try {
            return Parsed.value(constructor.newInstance(arguments));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof IllegalArgumentException refusal) {
                return new Parsed.Wrong<>(String.valueOf(refusal.getMessage()), "");
            }
            throw new IllegalStateException(
                    constructor + " failed for " + Arrays.toString(arguments), thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(constructor + " cannot be called", impossible);
        }
    }
}
