package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonToken;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.MapNode.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** YAML text to a tree: the plain part of YAML that means the same to everybody. */
public final class Yaml {

    private static final String ADVICE = "write \"key: value\", with a space after the colon";

    private final WatchedParser parser;
    private final Reports reports;
    private int values;

    private Yaml(WatchedParser parser, Reports reports) {
        this.parser = parser;
        this.reports = reports;
    }

    /** The tree of a whole file; see {@link #read(String, String, int, Problems)}. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        return read(file, text, 1, problems);
    }

    /**
     * The tree of a part of a file, such as the front matter of an article. There is none after a
     * mistake of syntax, for an empty text, and with an alias, whose tree would not be what was
     * meant. Of keys written twice the first counts.
     *
     * @param firstLine the line of the file on which the text begins, from 1
     */
    public static Optional<Node> read(String file, String text, int firstLine, Problems problems) {
        Origin origin = new Origin(file, firstLine);
        Reports reports = new Reports(problems);
        String clean = Characters.clean(origin, text, reports);
        if (tooLongALine(clean, origin, reports)) {
            return Optional.empty();
        }
        WatchedParser parser = new WatchedParser(clean, origin, reports);
        try (parser) {
            return new Yaml(parser, reports).root(origin);
        } catch (WatchedParser.Stop stop) {
            return Optional.empty();
        } catch (IOException syntax) {
            YamlMistake.of(syntax, origin, parser.end()).addTo(reports);
            return Optional.empty();
        }
    }

    private static boolean tooLongALine(String text, Origin origin, Reports reports) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > Limits.LINE) {
                String what = "a line of " + line.length() + " characters";
                String hint = "at most " + Limits.LINE + " are allowed; break it";
                reports.add(origin.place(number, 1), what, hint);
                return true;
            }
        }
        return false;
    }

    private Optional<Node> root(Origin origin) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            reports.add(origin.place(1, 1), "nothing is written here", ADVICE);
            return Optional.empty();
        }
        Node root = node(first);
        parser.nextToken(); // what follows the document, if anything, is for the parser to tell
        if (root instanceof ScalarNode scalar) {
            String wanted = "keys or a list are needed, not " + Excerpt.of(scalar.text());
            String what = scalar.absent() ? "nothing is written here" : wanted;
            reports.add(root.place(), what, ADVICE);
            return Optional.empty();
        }
        return parser.aliased() ? Optional.empty() : Optional.of(root);
    }

    private Node node(JsonToken token) throws IOException {
        if (reports.full()) {
            throw new WatchedParser.Stop();
        }
        Place place = parser.place();
        values++;
        if (values > Limits.VALUES) {
            String what = "more than " + Limits.VALUES + " values";
            reports.add(place, what, "split it");
            throw new WatchedParser.Stop();
        }
        if (token == JsonToken.START_OBJECT) {
            return map(place);
        }
        return token == JsonToken.START_ARRAY ? list(place) : scalar(place);
    }

    private Node list(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(node(token));
        }
        return new ListNode(place, items);
    }

    private Node map(Place place) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place at = parser.place();
            Node value = node(parser.nextToken());
            if (!wrongKey(key, at)) {
                Entry first = entries.putIfAbsent(key, new Entry(at, value));
                if (first != null) {
                    String what = "key " + Excerpt.of(key) + " is written twice";
                    reports.add(at, what, "the first is at " + first.place());
                }
            }
        }
        return new MapNode(place, entries);
    }

    private boolean wrongKey(String key, Place at) {
        if (key.equals("<<")) {
            reports.add(at, "merge keys (<<) are not allowed", "write the keys out");
        } else if (key.isEmpty()) {
            reports.add(at, "a key is missing before the colon", "write \"key: value\"");
        } else if (key.length() > Limits.KEY) {
            String what = "key " + Excerpt.of(key) + " has " + key.length() + " characters";
            reports.add(at, what, "at most " + Limits.KEY + " are allowed");
        } else {
            checkCharacters(key, at);
            return false;
        }
        return true;
    }

    private Node scalar(Place place) throws IOException {
        String text = parser.getText();
        if (text.length() > Limits.VALUE) {
            String what = "a value of " + text.length() + " characters";
            reports.add(place, what, "at most " + Limits.VALUE + " are allowed");
        }
        checkCharacters(text, place);
        return new ScalarNode(place, text, parser.style());
    }

    /** Escapes such as {@code "\\u202e"} bring in what the text itself may not hold. */
    private void checkCharacters(String text, Place place) {
        int bad = Characters.firstForbidden(text);
        if (bad >= 0) {
            String what = Characters.name(text.codePointAt(bad)) + " is escaped in this text";
            reports.add(place, what, "remove the escape");
        }
    }
}
