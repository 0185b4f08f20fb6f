package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code precisions.yaml}. */
final class FormatList {

    private static final List<String> FACTS = List.of("bits", "keeps");

    private static final Map<String, TensorClass> CLASSES =
            Arrays.stream(TensorClass.values())
                    .collect(
                            Collectors.toMap(
                                    TensorClass::id,
                                    tensors -> tensors,
                                    (a, b) -> a,
                                    TreeMap::new));

    private record Entry(
            String id,
            String name,
            double bits,
            Optional<Map<String, Bound<String>>> keeps,
            Optional<String> note,
            List<Bound<Cited>> sources) {}

    private final Ids formats;
    private final Citing citing;
    private final Problems problems;

    FormatList(Ids formats, Citing citing, Problems problems) {
        this.formats = formats;
        this.citing = citing;
        this.problems = problems;
    }

    Map<String, WeightFormat> read(List<CatalogueFile> files) {
        Map<String, WeightFormat> read = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(entry -> read.putIfAbsent(entry.value().id(), format(entry)));
        }
        return read;
    }

    private WeightFormat format(Bound<Entry> bound) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        checks.filled(entry.name(), bound, "name");
        checks.positive(entry.bits(), bound, "bits");
        Map<TensorClass, String> keeps = new TreeMap<>();
        entry.keeps()
                .orElse(Map.of())
                .forEach(
                        (tensors, format) -> {
                            checkKept(entry.id(), tensors, format, checks);
                            if (CLASSES.containsKey(tensors)) {
                                keeps.put(CLASSES.get(tensors), format.value());
                            }
                        });
        return new WeightFormat(
                entry.id(),
                entry.name(),
                entry.bits(),
                keeps,
                citing.citations(
                        "format:" + entry.id(),
                        entry.name(),
                        bound,
                        entry.sources(),
                        FACTS,
                        checks));
    }

    private void checkKept(String id, String tensors, Bound<String> format, Checks checks) {
        if (!CLASSES.containsKey(tensors)) {
            String near = Nearest.hint(tensors, CLASSES.keySet());
            String hint = near.isEmpty() ? "known: " + String.join(", ", CLASSES.keySet()) : near;
            checks.wrong(format.at(), "keeps: ", tensors, "is not a tensor class", hint);
        }
        formats.check(format.value(), format.at(), checks);
        if (format.value().equals(id)) {
            String hint = "leave the class out: all others are in this format";
            checks.wrong(format.at(), "keeps: ", tensors, "is kept in this same format", hint);
        }
    }
}
