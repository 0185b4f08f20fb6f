package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Conflict;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code conflicts.yaml}: where sources disagree, and why one of them was chosen. */
final class ConflictList {

    private static final String FIRST_LANGUAGE = "en";
    private static final int COMPARED = 100;

    @Says("A source that contradicts the catalogue, and why the catalogue keeps its value.")
    record Entry(
            @Says("The record with its kind, such as accelerator:nvidia-b200-sxm-180gb.")
                    String about,
            @Says("Its key that the other source contradicts.") String field,
            @Says("What the other source says.") String value,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn,
            @Says("Why the catalogue keeps its own value, by language.")
                    Map<String, String> reason) {}

    private final Map<String, Set<String>> fields;
    private final Citing citing;
    private final Problems problems;

    /**
     * @param fields what sources can disagree on: the names of fields by record, such as {@code
     *     model:gemma-3-27b}
     */
    ConflictList(Map<String, Set<String>> fields, Citing citing, Problems problems) {
        this.fields = fields;
        this.citing = citing;
        this.problems = problems;
    }

    List<Conflict> read(List<CatalogueFile> files) {
        List<Conflict> conflicts = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(bound -> conflict(bound, seen).ifPresent(conflicts::add));
        }
        return List.copyOf(conflicts);
    }

    private Optional<Conflict> conflict(Bound<Entry> bound, Set<List<String>> seen) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        Optional<Set<String>> known = Optional.ofNullable(fields.get(entry.about()));
        if (known.isEmpty()) {
            String hint = near(entry.about(), fields.keySet(), "write kind:id");
            checks.wrong(bound.at("about"), "", entry.about(), "is not in the catalogue", hint);
        } else if (!known.get().contains(entry.field())) {
            String hint = near(entry.field(), known.get(), "name the key that holds our value");
            checks.wrong(bound.at("field"), "", entry.field(), "is no fact of it", hint);
        }
        List<String> key =
                List.of(entry.about(), entry.field(), entry.value(), entry.source().value());
        checks.that(seen.add(key), bound, "says again what stands above", "remove it", "about");
        checks.filled(entry.value(), bound, "value");
        entry.reason()
                .forEach(
                        (language, words) -> {
                            Language.check(language, bound.at("reason", language), checks);
                            checks.filled(words, bound, "reason", language);
                        });
        boolean first = entry.reason().containsKey(FIRST_LANGUAGE);
        String hint = "say why the catalogue keeps its own value";
        checks.that(first, bound, "is missing in " + FIRST_LANGUAGE, hint, "reason");
        return citing.cite(entry.source(), entry.locator(), entry.checkedOn(), checks)
                .map(
                        citation ->
                                new Conflict(
                                        entry.about(),
                                        entry.field(),
                                        entry.value(),
                                        citation,
                                        entry.reason()));
    }

    private static String near(String text, Set<String> known, String otherwise) {
        String near = text.length() > COMPARED ? "" : Nearest.hint(text, known);
        return near.isEmpty() ? otherwise : near;
    }
}
