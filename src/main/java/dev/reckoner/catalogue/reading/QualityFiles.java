package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.Score.Base;
import dev.reckoner.catalogue.Score.Benchmark;
import dev.reckoner.catalogue.Score.Variant;
import dev.reckoner.catalogue.ScoreUnit;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code quality/<source>.csv}. */
final class QualityFiles {

    private static final List<String> NEEDED =
            List.of(
                    "id",
                    "base",
                    "variant",
                    "kind",
                    "model",
                    "weights",
                    "bits",
                    "size",
                    "benchmark",
                    "unit",
                    "better",
                    "score",
                    "of_full",
                    "settings",
                    "source",
                    "locator",
                    "checked_on");

    /** Which way scores improve. */
    private enum Better {
        HIGHER,
        LOWER
    }

    @Says("One published score of a model or of a smaller variant.")
    record Row(
            @Says("The name of the row within its table.") String id,
            @Says("What the variant is a variant of, as the source calls it.") String base,
            @Says("What was measured, as the source calls it.") String variant,
            @Says("How the variant was made.") Score.Kind kind,
            @Says("Id of the model, where it is in the catalogue.") Optional<String> model,
            @Says("Id of the format of the weights.") Optional<String> weights,
            @Says("Bits for one weight, as stated.") Optional<Double> bits,
            @Says("Size of its files, as stated.") Optional<Quantity> size,
            @Says("What was measured.") String benchmark,
            @Says("Unit of the score.") ScoreUnit unit,
            @Says("Which way scores improve.") Better better,
            @Says("The score.") double score,
            @Says("The same score of the full model.") Optional<Double> ofFull,
            @Says("How it was measured, as far as stated.") Optional<String> settings,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn,
            @Says("A remark for other editors, in English.") Optional<String> note) {

        /** What two rows must not both say something of. */
        private List<Object> subject() {
            return List.of(
                    base,
                    variant,
                    kind,
                    weights.orElse(""),
                    benchmark,
                    settings.orElse(""),
                    source.value(),
                    checkedOn);
        }
    }

    private final Ids models;
    private final Ids formats;
    private final Map<String, Model> readModels;
    private final Citing citing;
    private final Problems problems;

    QualityFiles(
            Ids models,
            Ids formats,
            Map<String, Model> readModels,
            Citing citing,
            Problems problems) {
        this.models = models;
        this.formats = formats;
        this.readModels = readModels;
        this.citing = citing;
        this.problems = problems;
    }

    /** The scores of a file whose rows are without fault, by id, in the order of the file. */
    Map<String, Score> read(CatalogueFile file) {
        var rows = Csv.read(file.path(), file.text(), NEEDED, List.of("note"), problems);
        Map<String, Score> scores = new LinkedHashMap<>();
        Map<Object, Bound<Row>> seen = new HashMap<>();
        for (Bound<Row> bound : Values.RECORDS.bindAll(rows, Row.class, problems)) {
            Row row = bound.value();
            Checks checks = new Checks(problems);
            checkId(bound, file.name(), checks);
            checkOnce(bound, row.id(), "score id " + row.id() + " is used twice", seen, checks);
            checkOnce(bound, row.subject(), "the same is scored twice", seen, checks);
            checkNames(bound, checks);
            checkNumbers(bound, checks);
            Optional<Citation> citation =
                    citing.cite(row.source(), row.locator(), row.checkedOn(), checks);
            if (checks.passed() && citation.isPresent()) {
                scores.put(row.id(), score(row, citation.get()));
            }
        }
        return scores;
    }

    private static void checkOnce(
            Bound<Row> row, Object key, String what, Map<Object, Bound<Row>> seen, Checks checks) {
        Bound<Row> first = seen.putIfAbsent(key, row);
        if (first != null) {
            checks.wrong(row.at("id"), what, "the first is at " + first.at("id"));
        }
    }

    private static void checkId(Bound<Row> row, String file, Checks checks) {
        List<String> parts = List.of(row.value().id().split("/", -1));
        if (parts.size() < 2 || !parts.get(0).equals(file)) {
            String hint = "begin with " + file + "/";
            checks.wrong(row.at("id"), "id: ", row.value().id(), "is not an id of this file", hint);
        } else {
            parts.forEach(part -> Ids.checkSpelling(part, "id: ", row.at("id"), checks));
        }
    }

    private void checkNames(Bound<Row> bound, Checks checks) {
        Row row = bound.value();
        if (isId(row.base())) {
            models.check(row.base(), bound.at("base"), checks);
        }
        row.model().ifPresent(id -> models.check(id, bound.at("model"), checks));
        row.weights().ifPresent(id -> formats.check(id, bound.at("weights"), checks));
        checks.filled(row.variant(), bound, "variant");
        checks.filled(row.benchmark(), bound, "benchmark");
    }

    /** A model that the catalogue lacks has a name, with a capital or a blank, and no id. */
    private static boolean isId(String base) {
        return base.chars().noneMatch(c -> Character.isUpperCase(c) || c == ' ');
    }

    private static void checkNumbers(Bound<Row> bound, Checks checks) {
        Row row = bound.value();
        row.bits().ifPresent(bits -> checks.positive(bits, bound, "bits"));
        row.size()
                .ifPresent(
                        size -> {
                            checks.positive(size.value(), bound, "size");
                            boolean bytes = size.unit().equals(Unit.BYTE);
                            String hint = "write GiB, GB or B";
                            checks.that(bytes, bound, "is no size", hint, "size");
                        });
        checkRange(row.unit(), row.score(), bound, "score", checks);
        row.ofFull().ifPresent(full -> checkRange(row.unit(), full, bound, "of_full", checks));
        boolean lower = row.unit().lessIsBetter();
        boolean fits = !lower || row.better() == Better.LOWER;
        checks.that(fits, bound, "of such a unit, less is better", "write lower", "better");
    }

    private static void checkRange(
            ScoreUnit unit, double value, Bound<Row> bound, String column, Checks checks) {
        boolean within = value >= unit.least() && value <= unit.most();
        String hint = "from " + text(unit.least()) + " to " + text(unit.most());
        checks.that(within, bound, "is no score in this unit", hint, column);
    }

    private static String text(double whole) {
        return Long.toString((long) whole);
    }

    private Score score(Row row, Citation citation) {
        Optional<String> base = Optional.of(row.base()).filter(QualityFiles::isId);
        String name = base.map(readModels::get).map(Model::name).orElse(row.base());
        return new Score(
                row.id(),
                new Base(base, name),
                new Variant(
                        row.variant(),
                        row.kind(),
                        row.model(),
                        row.weights(),
                        real(row.bits()),
                        row.size()),
                new Benchmark(row.benchmark(), row.unit(), row.better() == Better.HIGHER),
                row.score(),
                real(row.ofFull()),
                row.settings().orElse(""),
                citation);
    }

    private static OptionalDouble real(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
