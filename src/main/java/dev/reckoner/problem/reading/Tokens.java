package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.MapNode.Entry;
import dev.reckoner.problem.reading.ScalarNode.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a Jackson parser as a tree, for formats whose parser is strict by itself. */
final class Tokens {

    private final JsonParser parser;
    private final String file;
    private final Reports reports;

    Tokens(JsonParser parser, String file, Reports reports) {
        this.parser = parser;
        this.file = file;
        this.reports = reports;
    }

    /** The value that begins with the current token. */
    Node node() throws IOException {
        Place place = place();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return map(place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new ListNode(place, items);
        }
        Style style = token == JsonToken.VALUE_STRING ? Style.QUOTED : Style.PLAIN;
        return new ScalarNode(place, parser.getText(), style);
    }

    private MapNode map(Place place) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = place();
            parser.nextToken();
            Entry first = entries.putIfAbsent(key, new Entry(at, node()));
            if (first != null) {
                String what = "key " + Excerpt.of(key) + " is written twice";
                reports.add(at, what, "the first is at " + first.place());
            }
        }
        return new MapNode(place, entries);
    }

    /** Where the current token begins; the whole file where the parser does not know. */
    private Place place() {
        return place(file, parser.currentTokenLocation());
    }

    static Place place(String file, JsonLocation location) {
        boolean known = location != null && location.getLineNr() > 0;
        return known
                ? new Place(file, location.getLineNr(), Math.max(0, location.getColumnNr()))
                : Place.of(file);
    }
}
