package dev.reckoner.problem.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How single values of a type are written, for schemas.
 *
 * @param pattern that texts match, as a regular expression; empty for any text
 * @param number whether a number without quotes may stand there
 */
public record Form(String pattern, boolean number) {

    /** Any text; what looks like a number is taken for text. */
    static final Form TEXT = new Form("", true);

    /** A day, such as {@code 2025-05-10}. */
    public static final Form DAY = new Form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", false);

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", number ? List.of("string", "number") : "string");
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        return schema;
    }
}
