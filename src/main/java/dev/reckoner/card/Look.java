package dev.reckoner.card;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a style sheet says of colours and of single classes, in its light scheme: the little that
 * charts need, so that a picture has the look of the page without saying it again.
 *
 * @param tokens values of the custom properties of the first {@code :root}
 * @param classes declarations by class, of rules such as {@code .grid} and {@code .chart .grid}
 */
public record Look(Map<String, String> tokens, Map<String, Map<String, String>> classes) {

    private static final String ROOT = ":root";

    public Look {
        tokens = Map.copyOf(tokens);
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /**
     * Reads a style sheet.
     *
     * @param css without at-rules other than blocks, as ours is written
     */
    public static Look of(String css) {
        Map<String, String> tokens = new HashMap<>();
        // In the order of the sheet, because later rules win.
        Map<String, Map<String, String>> classes = new LinkedHashMap<>();
        String rest = withoutComments(css);
        int depth = 0;
        int start = 0;
        String selector = "";
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '{') {
                selector = rest.substring(start, i).strip();
                depth++;
                start = i + 1;
            } else if (c == '}') {
                // What stands in a block with a condition holds for other schemes and widths.
                if (depth == 1 && !selector.isEmpty()) {
                    rule(selector, declarations(rest.substring(start, i)), tokens, classes);
                }
                selector = "";
                depth--;
                start = i + 1;
            }
        }
        return new Look(tokens, classes);
    }

    private static void rule(
            String selectors,
            Map<String, String> declared,
            Map<String, String> tokens,
            Map<String, Map<String, String>> classes) {
        if (selectors.equals(ROOT)) {
            declared.forEach(
                    (name, value) -> {
                        if (name.startsWith("--")) {
                            tokens.putIfAbsent(name, value);
                        }
                    });
        }
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            name = name.startsWith(".chart ") ? name.substring(".chart ".length()) : name;
            if (name.startsWith(".") && name.substring(1).chars().allMatch(Look::isOfName)) {
                classes.computeIfAbsent(name.substring(1), key -> new HashMap<>()).putAll(declared);
            }
        }
    }

    private static boolean isOfName(int character) {
        return Character.isLetterOrDigit(character) || character == '-';
    }

    private static Map<String, String> declarations(String block) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : block.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip();
                declared.put(name, declaration.substring(colon + 1).strip());
            }
        }
        return declared;
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
            kept.append(css, from, at);
            int end = css.indexOf("*/", at + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return kept.append(css.substring(Math.min(from, css.length()))).toString();
    }

    /** What the last of some classes to say anything of a property says. */
    Optional<String> declared(List<String> names, String property) {
        Optional<String> value = Optional.empty();
        for (Map.Entry<String, Map<String, String>> rule : classes.entrySet()) {
            if (names.contains(rule.getKey()) && rule.getValue().containsKey(property)) {
                value = Optional.of(rule.getValue().get(property));
            }
        }
        return value;
    }

    /** The same, with another's colours where this one's are missing or cannot be read. */
    public Look orColoursOf(Look other) {
        Map<String, String> all = new HashMap<>(tokens);
        other.tokens.forEach(
                (name, value) -> {
                    if (colour(name.substring(2)).isEmpty()) {
                        all.put(name, value);
                    }
                });
        return new Look(all, classes);
    }

    /**
     * The colour of a custom property, as red, green and blue.
     *
     * @param name without its hyphens
     * @return empty if it is missing or not written as {@code #rrggbb}
     */
    public Optional<Integer> colour(String name) {
        String value = tokens.getOrDefault("--" + name, "");
        boolean hex = value.length() == 7 && value.charAt(0) == '#';
        for (int i = 1; i < value.length(); i++) {
            hex &= Character.digit(value.charAt(i), 16) >= 0;
        }
        return hex ? Optional.of(Integer.parseInt(value.substring(1), 16)) : Optional.empty();
    }
}
