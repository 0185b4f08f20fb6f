package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a fact of the catalogue stands. Files are read anew to find it, so that a catalogue without
 * remarks carries no places.
 */
public final class Places {

    private final Map<String, String> texts;

    /**
     * @param texts as for {@link CatalogueReader#read}
     */
    public Places(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The place of a field; of its record or file where it is not written, and of the catalogue's
     * folder for what is not there at all.
     *
     * @param about the record with its kind, such as {@code model:abacus-7b}
     * @param from the first day of the row meant, of prices
     */
    public Place of(String about, Optional<Day> from, String field) {
        String kind = about.substring(0, about.indexOf(':'));
        String id = about.substring(kind.length() + 1);
        return switch (kind) {
            case "model" -> inFile(Kind.MODELS, id, field);
            case "accelerator" -> inFile(Kind.ACCELERATORS, id, field);
            case "assumption" -> inList(Kind.ASSUMPTIONS, id, field);
            case "offer" -> inTable(Kind.OFFERS, offer(id, from), id, field);
            case "token-price" -> inTable(Kind.TOKEN_PRICES, tokenPrice(id, from), id, field);
            case "measurement" -> inTable(Kind.MEASUREMENTS, Map.of("id", id), id, field);
            default -> throw new IllegalArgumentException(about + " stands in no file");
        };
    }

    private static Map<String, String> offer(String id, Optional<Day> from) {
        List<String> parts = List.of(id.split("/"));
        String region = parts.size() > 3 ? parts.get(2) : "";
        return Map.of(
                "instance", parts.get(1),
                "region", region,
                "terms", parts.get(parts.size() - 1),
                "valid_from", from.map(Day::toString).orElse(""));
    }

    private static Map<String, String> tokenPrice(String id, Optional<Day> from) {
        String name = id.substring(id.indexOf('/') + 1);
        return Map.of("name", name, "valid_from", from.map(Day::toString).orElse(""));
    }

    private Place inFile(Kind kind, String id, String field) {
        return file(kind, id)
                .map(path -> tree(path).map(node -> node.at(field)).orElse(Place.of(path)))
                .orElse(Place.of(Kind.FOLDER));
    }

    private Place inList(Kind kind, String id, String field) {
        return tree(kind.path())
                .filter(ListNode.class::isInstance)
                .map(ListNode.class::cast)
                .stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> holds(item, "id", id))
                .findFirst()
                .map(item -> item.at(field))
                .orElse(Place.of(kind.path()));
    }

    private Place inTable(Kind kind, Map<String, String> keys, String id, String field) {
        Optional<String> path = file(kind, id.substring(0, id.indexOf('/')));
        if (path.isEmpty()) {
            return Place.of(Kind.FOLDER);
        }
        List<String> columns = new ArrayList<>(keys.keySet());
        columns.add(field);
        String text = texts.get(path.get());
        List<MapNode> rows = Csv.read(path.get(), text, List.of(), columns, new Problems());
        return rows.stream()
                .filter(row -> keys.entrySet().stream().allMatch(key -> holds(row, key)))
                .findFirst()
                .map(row -> row.at(field))
                .orElse(Place.of(path.get()));
    }

    private static boolean holds(Node node, Map.Entry<String, String> key) {
        return holds(node, key.getKey(), key.getValue());
    }

    private static boolean holds(Node node, String key, String value) {
        String written =
                node.child(key)
                        .filter(ScalarNode.class::isInstance)
                        .map(scalar -> ((ScalarNode) scalar).text())
                        .orElse("");
        return written.equals(value);
    }

    private Optional<String> file(Kind kind, String name) {
        return texts.keySet().stream()
                .filter(path -> Kind.of(path).equals(Optional.of(kind)))
                .filter(path -> path.substring(0, path.lastIndexOf('.')).endsWith("/" + name))
                .findFirst();
    }

    private Optional<Node> tree(String path) {
        return Optional.ofNullable(texts.get(path))
                .flatMap(text -> Yaml.read(path, text, new Problems()));
    }
}
