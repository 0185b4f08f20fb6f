package dev.reckoner.problem.reading;

import dev.reckoner.problem.Says;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The <a href="https://json-schema.org/draft-07">JSON Schema</a> of what a binder reads, made of
 * the records that it fills: editors complete keys and tell of mistakes by it while somebody types.
 * What only other files can tell, such as whether an id exists, is for a check to say.
 */
public final class Schema {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String TYPE = "type";
    private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";

    private final Map<Class<?>, Form> forms;
    private final char separator;
    private final boolean cells;

    private Schema(Map<Class<?>, Form> forms, char separator, boolean cells) {
        this.forms = forms;
        this.separator = separator;
        this.cells = cells;
    }

    /** Schemas of files of YAML whose keys have this mark between words. */
    public static Schema ofYaml(Records records, char separator) {
        return new Schema(records.forms(), separator, false);
    }

    /** Schemas of the rows of tables; the properties stand in the order of the columns. */
    public static Schema ofRows(Records records) {
        return new Schema(records.forms(), '_', true);
    }

    /** A file, or a row, that is one record. */
    public Map<String, Object> of(Class<? extends Record> type) {
        return headed(type, record(type));
    }

    /** A file that is one record or the other. */
    public Map<String, Object> ofEither(Class<? extends Record> a, Class<? extends Record> b) {
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(record(a), record(b)));
        return headed(a, either);
    }

    /** A file that is a list of records. */
    public Map<String, Object> ofList(Class<? extends Record> type) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put(TYPE, "array");
        list.put("items", record(type));
        return headed(type, list);
    }

    /** A file that is a map from ids to records. */
    public Map<String, Object> byId(Class<? extends Record> type) {
        return headed(type, map(record(type)));
    }

    private static Map<String, Object> headed(Class<?> type, Map<String, Object> body) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        Optional.ofNullable(type.getAnnotation(Says.class))
                .ifPresent(says -> schema.put("description", says.value()));
        schema.putAll(body);
        return schema;
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = key(component);
            properties.put(key, described(component));
            if (component.getType() != Optional.class) {
                required.add(key);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private String key(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Says.class))
                .map(Says::key)
                .filter(key -> !key.isEmpty())
                .orElse(Names.key(component.getName(), separator));
    }

    private Map<String, Object> described(RecordComponent component) {
        Optional<Says> says = Optional.ofNullable(component.getAnnotation(Says.class));
        Map<String, Object> schema = new LinkedHashMap<>();
        says.ifPresent(found -> schema.put("description", found.value()));
        Map<String, Object> form =
                says.filter(found -> found.as().length > 0)
                        .map(this::part)
                        .orElseGet(() -> value(component.getGenericType()));
        says.ifPresent(found -> narrow(form, found));
        schema.putAll(form);
        return schema;
    }

    /** A part that is read by itself. */
    private Map<String, Object> part(Says says) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (Class<?> type : says.as()) {
            records.add(says.inRows() ? row(type) : record(type));
        }
        Map<String, Object> one = records.get(0);
        if (records.size() > 1) {
            one = new LinkedHashMap<>();
            one.put("oneOf", records);
        }
        if (says.inRows()) {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put(TYPE, "array");
            list.put("items", one);
            return list;
        }
        return says.byId() ? map(one) : one;
    }

    private Map<String, Object> row(Class<?> type) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(described(component));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(TYPE, "array");
        row.put("items", values);
        row.put("minItems", values.size());
        row.put("maxItems", values.size());
        return row;
    }

    private static void narrow(Map<String, Object> form, Says says) {
        List<String> words = new ArrayList<>(Arrays.asList(says.words()));
        words.addAll(listed(says.listed()));
        if (!words.isEmpty() && "object".equals(form.get(TYPE))) {
            form.put("propertyNames", Map.of("enum", words));
        } else if (!words.isEmpty()) {
            form.clear();
            form.putAll(words(words));
        }
        if (says.units().length > 0) {
            String units = String.join("|", says.units());
            form.clear();
            form.put(TYPE, "string");
            form.put("pattern", "^" + NUMBER + " (" + units + ")$");
        }
    }

    private static List<String> listed(Class<? extends Says.Listed> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance().words();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " lists no words", impossible);
        }
    }

    private Map<String, Object> value(Type type) {
        Class<?> raw = Binder.raw(type);
        if (raw == Optional.class || raw == Bound.class) {
            return value(Binder.argument(type, 0));
        }
        if (raw == Node.class) {
            return new LinkedHashMap<>();
        }
        if (forms.containsKey(raw)) {
            return forms.get(raw).schema();
        }
        if (raw.isEnum()) {
            return words(constants(raw));
        }
        if (raw == List.class) {
            return cells ? joined() : list(value(Binder.argument(type, 0)));
        }
        if (raw == Map.class) {
            return map(value(Binder.argument(type, 1)));
        }
        return raw.isRecord() ? record(raw) : plain(raw);
    }

    private static Map<String, Object> plain(Class<?> type) {
        String name = type.getSimpleName();
        String said =
                switch (name) {
                    case "int", "Integer", "long", "Long" -> "integer";
                    case "double", "Double", "BigDecimal" -> "number";
                    case "boolean", "Boolean" -> "boolean";
                    default -> throw new IllegalArgumentException(type + " has no schema");
                };
        return typed(said);
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, type);
        return schema;
    }

    private static Map<String, Object> words(Collection<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", List.copyOf(words));
        return schema;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Names.constant((Enum<?>) constant))
                .toList();
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        Map<String, Object> schema = typed("array");
        schema.put("items", item);
        return schema;
    }

    /** The items of a list in one cell. */
    private static Map<String, Object> joined() {
        Map<String, Object> schema = typed("string");
        schema.put("pattern", "^[^;]+(;[^;]+)*$");
        return schema;
    }

    private static Map<String, Object> map(Map<String, Object> value) {
        Map<String, Object> schema = typed("object");
        schema.put("additionalProperties", value);
        return schema;
    }
}
