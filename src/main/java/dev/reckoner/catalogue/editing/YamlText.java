package dev.reckoner.catalogue.editing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as values of YAML, which mean themselves both in a block and between brackets. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*");

    /** Words that some reader of YAML takes for something else. */
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    /** A text, in quotes where it could be misread. */
    static String of(String text) {
        boolean word = WORDS.contains(text.toLowerCase(Locale.ROOT));
        if (PLAIN.matcher(text).matches() && !word) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** A constant, in lower case with hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Texts {@code key: value} between braces. */
    static String map(String... entries) {
        return "{" + String.join(", ", entries) + "}";
    }

    /** Items between brackets. */
    static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }
}
