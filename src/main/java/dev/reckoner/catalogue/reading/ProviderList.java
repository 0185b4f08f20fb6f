package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code providers.yaml}: what a reader calls each provider. */
final class ProviderList {

    @Says("Somebody who lets accelerators or sells tokens.")
    record Entry(
            @Says("The name of the provider's tables of prices.") String id,
            @Says("What readers call it.") String name) {}

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
