package dev.reckoner.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags of SVG that we wrote ourselves: well-formed, attributes in double quotes. */
final class Markup {

    private Markup() {}

    /**
     * A tag.
     *
     * @param closes whether it ends an element
     * @param empty whether its element ends at once
     * @param text that follows it, up to the next tag
     */
    record Tag(
            String name,
            boolean closes,
            boolean empty,
            Map<String, String> attributes,
            String text) {

        Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key));
        }

        /** The number in an attribute; 0 without it. */
        double number(String key) {
            return attribute(key).map(Double::parseDouble).orElse(0.0);
        }
    }

    static List<Tag> tags(String svg) {
        List<Tag> tags = new ArrayList<>();
        int at = svg.indexOf('<');
        while (at >= 0) {
            int end = svg.indexOf('>', at);
            int next = svg.indexOf('<', end);
            String text = plain(svg.substring(end + 1, next < 0 ? svg.length() : next));
            tags.add(tag(svg.substring(at + 1, end), text));
            at = next;
        }
        return tags;
    }

    private static Tag tag(String inside, String text) {
        if (inside.startsWith("/")) {
            return new Tag(inside.substring(1), true, false, Map.of(), text);
        }
        boolean empty = inside.endsWith("/");
        int blank = inside.indexOf(' ');
        String name = blank < 0 ? inside : inside.substring(0, blank);
        Map<String, String> attributes = new HashMap<>();
        int quote = inside.indexOf('"');
        int from = blank;
        while (quote >= 0) {
            int end = inside.indexOf('"', quote + 1);
            String key = inside.substring(from, quote - 1).strip();
            attributes.put(key, plain(inside.substring(quote + 1, end)));
            from = end + 1;
            quote = inside.indexOf('"', from);
        }
        return new Tag(name, false, empty, Map.copyOf(attributes), text);
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
