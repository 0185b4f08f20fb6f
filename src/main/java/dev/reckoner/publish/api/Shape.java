package dev.reckoner.publish.api;

import dev.reckoner.problem.Says;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Records as trees of JSON, and the schema of such trees. */
final class Shape {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** Schemas of records that stand in others, by name. */
    private final Map<String, Object> parts = new TreeMap<>();

    private Shape() {}

    /** A value as maps, lists, texts, numbers and truths; what is absent is left out. */
    static Object tree(Object value) {
        if (value instanceof Record && !(value instanceof Day)) {
            Map<String, Object> tree = new LinkedHashMap<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = read(value, component);
                if (!part.equals(Optional.empty())) {
                    tree.put(key(component.getName()), tree(part));
                }
            }
            return tree;
        }
        if (value instanceof Optional<?> present) {
            return tree(present.orElseThrow());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Shape::tree).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> tree = new TreeMap<>();
            map.forEach((name, part) -> tree.put((String) name, tree(part)));
            return tree;
        }
        if (value instanceof Double number) {
            return new BigDecimal(Decimal.of(number).plain());
        }
        return value instanceof Day ? value.toString() : value;
    }

    static Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** {@code hidden_size} for hiddenSize. */
    static String key(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The schema of a file that is one record. */
    static Map<String, Object> schema(Class<? extends Record> type) {
        Shape shape = new Shape();
        return shape.whole(type, shape.record(type));
    }

    /** The schema of a file of records. */
    static Map<String, Object> schemaOfRecords(Class<? extends Record> type) {
        Shape shape = new Shape();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("api", Map.of("const", Api.VERSION));
        properties.put("day", described(day(), "For which the site is reckoned."));
        properties.put("schema", described(typed("string"), "Relative address of this schema."));
        Map<String, Object> records = typed("array");
        records.put("items", shape.record(type));
        properties.put("records", records);
        return shape.whole(type, object(properties, List.copyOf(properties.keySet())));
    }

    private Map<String, Object> whole(Class<?> type, Map<String, Object> body) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("description", type.getAnnotation(Says.class).value());
        body.forEach(schema::putIfAbsent);
        if (!parts.isEmpty()) {
            schema.put("$defs", parts);
        }
        return schema;
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = key(component.getName());
            Map<String, Object> value = value(component.getGenericType());
            Says says = component.getAnnotation(Says.class);
            properties.put(key, says == null ? value : described(value, says.value()));
            if (component.getType() != Optional.class) {
                required.add(key);
            }
        }
        return described(object(properties, required), type.getAnnotation(Says.class).value());
    }

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            Map<String, Object> inner = value(arguments[arguments.length - 1]);
            if (of.getRawType() == Optional.class) {
                return inner;
            }
            boolean list = of.getRawType() == List.class;
            Map<String, Object> schema = typed(list ? "array" : "object");
            schema.put(list ? "items" : "additionalProperties", inner);
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Day.class) {
            return day();
        }
        if (plain.isRecord()) {
            String name = key(plain.getSimpleName()).substring(1);
            if (!parts.containsKey(name)) {
                parts.put(name, record(plain));
            }
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("$ref", "#/$defs/" + name);
            return reference;
        }
        return typed(
                switch (plain.getSimpleName()) {
                    case "int", "Integer" -> "integer";
                    case "double", "Double" -> "number";
                    case "boolean", "Boolean" -> "boolean";
                    case "String" -> "string";
                    default -> throw new IllegalStateException(plain + " has no schema");
                });
    }

    private static Map<String, Object> object(
            Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = typed("object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> day() {
        Map<String, Object> schema = typed("string");
        schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        return schema;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String text) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", text);
        described.putAll(schema);
        return described;
    }
}
