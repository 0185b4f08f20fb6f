package dev.reckoner.problem.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record is made of. */
record Shape(Constructor<?> constructor, List<RecordComponent> components, Set<String> names) {

    static Shape of(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Set<String> names =
                    components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
            return new Shape(constructor, components, names);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
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
