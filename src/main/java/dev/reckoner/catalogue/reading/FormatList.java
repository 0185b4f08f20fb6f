package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.Circumstance;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.TensorPart;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code precisions.yaml}. */
final class FormatList {

    private static final String BITS = "bits";

    private static final List<String> FACTS =
            List.of(BITS, "base", "keeps", "rules", "rows", "arithmetic");

    private static final Map<String, TensorClass> CLASSES =
            Arrays.stream(TensorClass.values())
                    .collect(
                            Collectors.toMap(
                                    TensorClass::id,
                                    tensors -> tensors,
                                    (a, b) -> a,
                                    TreeMap::new));

    record Rule(
            @Says("The matrix that it is about.") TensorPart part,
            @Says("All that must be so; always, if left out.") Optional<List<Circumstance>> when,
            @Says("Id of the format in which the matrix is then stored.") Bound<String> format) {}

    record Rows(
            @Says("Weights in a block.") int of,
            @Says("Id of the format of rows that blocks do not fill.") Bound<String> otherwise) {}

    @Says("A way to store weights.")
    record Entry(
            @Says("The name by which scenarios and tables call it.") String id,
            @Says("What readers call it.") String name,
            @Says("Bits for one weight, scales and offsets included; may be left out of a mix.")
                    Optional<Double> bits,
            @Says("Id of the format of whatever no rule names.") Optional<Bound<String>> base,
            @Says(
                            value = "Tensor classes that stay in another format, with its id.",
                            listed = TensorClasses.class)
                    Optional<Map<String, Bound<String>>> keeps,
            @Says("Formats of single matrices; the first that holds decides.")
                    Optional<List<Rule>> rules,
            @Says("That rows are stored in whole blocks.") Optional<Rows> rows,
            @Says("In what the weights are multiplied; bf16 if left out.")
                    Optional<Arithmetic> arithmetic,
            @Says("A remark for other editors, in English.") Optional<String> note,
            @Says("Which source gives which facts; every fact has one.")
                    List<Bound<Cited>> sources) {}

    /** The keys of what stays in another format. */
    static final class TensorClasses implements Says.Listed {
        @Override
        public List<String> words() {
            return List.copyOf(CLASSES.keySet());
        }
    }

    private final Ids formats;
    private final Citing citing;
    private final Problems problems;

    FormatList(Ids formats, Citing citing, Problems problems) {
        this.formats = formats;
        this.citing = citing;
        this.problems = problems;
    }

    Map<String, WeightFormat> read(List<CatalogueFile> files) {
        Map<String, Bound<Entry>> entries = new LinkedHashMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(entry -> entries.putIfAbsent(entry.value().id(), entry));
        }
        Map<String, WeightFormat> read = new TreeMap<>();
        entries.values().forEach(entry -> checkRows(entry, entries));
        types(entries).forEach(type -> read.put(type.value().id(), format(type, read)));
        mixes(entries).forEach(mix -> read.put(mix.value().id(), format(mix, read)));
        return read;
    }

    /** Formats that say how many bits a weight has. */
    private static List<Bound<Entry>> types(Map<String, Bound<Entry>> entries) {
        return entries.values().stream().filter(entry -> entry.value().bits().isPresent()).toList();
    }

    /** Formats that only exist as a mix of others. */
    private static List<Bound<Entry>> mixes(Map<String, Bound<Entry>> entries) {
        return entries.values().stream().filter(entry -> entry.value().bits().isEmpty()).toList();
    }

    /** The format of an entry; a mix has the bits of its base. */
    private WeightFormat format(Bound<Entry> bound, Map<String, WeightFormat> types) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        checks.filled(entry.name(), bound, "name");
        entry.bits().ifPresent(bits -> checks.positive(bits, bound, BITS));
        entry.base().ifPresent(base -> formats.check(base.value(), base.at(), checks));
        entry.rules().orElse(List.of()).forEach(rule -> checkFormat(rule.format(), checks));
        Map<TensorClass, String> keeps = keeps(entry, checks);
        Citations own =
                citing.citations(
                        "format:" + entry.id(),
                        entry.name(),
                        bound,
                        entry.sources(),
                        FACTS,
                        checks);
        Optional<WeightFormat> base = entry.base().map(id -> types.get(id.value()));
        if (entry.bits().isEmpty() && base.isEmpty()) {
            String hint = "write bits, or a base that has some";
            checks.wrong(bound.at(), entry.id() + ": no bits are given", hint);
        }
        return new WeightFormat(
                entry.id(),
                entry.name(),
                entry.bits().or(() -> base.map(WeightFormat::bits)).orElse(1.0),
                entry.base().map(Bound::value),
                keeps,
                entry.rules().orElse(List.of()).stream().map(FormatList::rule).toList(),
                entry.rows()
                        .map(rows -> new WeightFormat.Rows(rows.of(), rows.otherwise().value())),
                entry.arithmetic().orElse(Arithmetic.BF16),
                entry.bits().isPresent() || base.isEmpty() ? own : withBits(own, base.get()));
    }

    private static WeightFormat.Rule rule(Rule rule) {
        return new WeightFormat.Rule(
                rule.part(), rule.when().orElse(List.of()), rule.format().value());
    }

    private static Citations withBits(Citations own, WeightFormat base) {
        var byField = new TreeMap<>(own.byField());
        var bits = base.citations().byField().get(BITS);
        if (bits != null) {
            byField.put(BITS, bits);
        }
        return new Citations(own.subject(), own.name(), byField);
    }

    private Map<TensorClass, String> keeps(Entry entry, Checks checks) {
        Map<TensorClass, String> keeps = new TreeMap<>();
        entry.keeps()
                .orElse(Map.of())
                .forEach(
                        (tensors, format) -> {
                            checkKept(entry, tensors, format, checks);
                            if (CLASSES.containsKey(tensors)) {
                                keeps.put(CLASSES.get(tensors), format.value());
                            }
                        });
        return keeps;
    }

    private void checkFormat(Bound<String> format, Checks checks) {
        formats.check(format.value(), format.at(), checks);
    }

    private void checkKept(Entry entry, String tensors, Bound<String> format, Checks checks) {
        if (!CLASSES.containsKey(tensors)) {
            String near = Nearest.hint(tensors, CLASSES.keySet());
            String hint = near.isEmpty() ? "known: " + String.join(", ", CLASSES.keySet()) : near;
            checks.wrong(format.at(), "keeps: ", tensors, "is not a tensor class", hint);
            return;
        }
        checkFormat(format, checks);
        String others = entry.base().map(Bound::value).orElse(entry.id());
        if (format.value().equals(others)) {
            String hint = "leave the class out: all others are in this format";
            checks.wrong(format.at(), "keeps: ", tensors, "is kept in this same format", hint);
        }
    }

    /** What rows fall back on has smaller blocks, so that falling back comes to an end. */
    private void checkRows(Bound<Entry> bound, Map<String, Bound<Entry>> entries) {
        if (bound.value().rows().isEmpty()) {
            return;
        }
        Rows rows = bound.value().rows().get();
        Checks checks = new Checks(problems);
        checks.positive(rows.of(), bound, "rows", "of");
        checkFormat(rows.otherwise(), checks);
        int next =
                Optional.ofNullable(entries.get(rows.otherwise().value()))
                        .flatMap(entry -> entry.value().rows())
                        .map(Rows::of)
                        .orElse(0);
        checks.that(
                next < rows.of(),
                bound,
                "has blocks that are no smaller",
                "rows that do not fit here would not fit there",
                "rows",
                "otherwise");
    }
}
