package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code providers.yaml}: what a reader calls each provider. */
final class ProviderList {

    private record Entry(String id, String name) {}

    private ProviderList() {}

    /** The names by id. */
    static Map<String, String> read(List<CatalogueFile> files, Problems problems) {
        Map<String, String> names = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(entry -> names.putIfAbsent(entry.value().id(), name(entry, problems)));
        }
        return names;
    }

    private static String name(Bound<Entry> entry, Problems problems) {
        new Checks(problems).filled(entry.value().name(), entry, "name");
        return entry.value().name();
    }
}
