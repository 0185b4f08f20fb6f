package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Yaml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a known kind.
 *
 * @param tree what a file of YAML holds; empty when it cannot be read, and for tables
 */
record CatalogueFile(String path, String text, Optional<Node> tree) {

    /** The files by kind, in the order given; every kind is there. */
    static Map<Kind, List<CatalogueFile>> sort(Map<String, String> texts, Problems problems) {
        Map<Kind, List<CatalogueFile>> files = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            files.put(kind, new ArrayList<>());
        }
        texts.forEach(
                (path, text) ->
                        Kind.of(path)
                                .ifPresentOrElse(
                                        kind -> files.get(kind).add(read(path, text, problems)),
                                        () -> unknown(path, problems)));
        return files;
    }

    private static CatalogueFile read(String path, String text, Problems problems) {
        Optional<Node> tree =
                path.endsWith(".yaml") ? Yaml.read(path, text, problems) : Optional.empty();
        return new CatalogueFile(path, text, tree);
    }

    private static void unknown(String path, Problems problems) {
        problems.add(Place.of(path), "this file has no place in the catalogue", Kind.hint(path));
    }

    /** The file's name without its ending: the id of what it holds, or of whose it is. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
