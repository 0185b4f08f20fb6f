package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Measurement;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads tables of measurements: {@code measurements/<source>.csv} and others of their form. */
public final class MeasurementFiles {

    /** The weights, or the cache, as the model is published. */
    private static final String NATIVE = "native";

    private final Ids models;
    private final Ids accelerators;
    private final Ids formats;
    private final Ids engines;
    private final Citing citing;
    private final Problems problems;

    MeasurementFiles(
            Ids models,
            Ids accelerators,
            Ids formats,
            Ids engines,
            Citing citing,
            Problems problems) {
        this.models = models;
        this.accelerators = accelerators;
        this.formats = formats;
        this.engines = engines;
        this.citing = citing;
        this.problems = problems;
    }

    /**
     * The measurements of a file that need not be of a catalogue. Whether their ids are known is
     * not looked at; source and licence may be left out.
     *
     * @param file the name that problems tell
     * @return those of the rows without fault, in the order of the file
     */
    public static List<Measurement> read(String file, String text, Problems problems) {
        return read(file, text, (row, checks) -> {}, problems);
    }

    /** The measurements of a file of the catalogue whose rows are without fault. */
    List<Measurement> read(CatalogueFile file) {
        return read(
                file.path(),
                file.text(),
                (row, checks) -> {
                    checkId(row, file.name(), checks);
                    checkIds(row, checks);
                    checkOrigin(row, checks);
                },
                problems);
    }

    private static List<Measurement> read(
            String file,
            String text,
            BiConsumer<Bound<MeasurementRow>, Checks> more,
            Problems problems) {
        var rows = Csv.read(file, text, MeasurementRow.NEEDED, MeasurementRow.OPTIONAL, problems);
        List<Measurement> measurements = new ArrayList<>();
        Map<String, Bound<MeasurementRow>> seen = new HashMap<>();
        for (var row : Values.RECORDS.bindAll(rows, MeasurementRow.class, problems)) {
            Checks checks = new Checks(problems);
            MeasurementRow.check(row, checks);
            checkOnce(row, seen, checks);
            more.accept(row, checks);
            if (checks.passed()) {
                measurements.add(row.value().measurement());
            }
        }
        return List.copyOf(measurements);
    }

    private static void checkOnce(
            Bound<MeasurementRow> row, Map<String, Bound<MeasurementRow>> seen, Checks checks) {
        String id = row.value().id();
        Bound<MeasurementRow> first = seen.putIfAbsent(id, row);
        if (first != null) {
            String hint = "the first is at " + first.at("id") + "; rename one";
            checks.wrong(row.at("id"), "measurement id ", id, "is used twice", hint);
        }
    }

    private static void checkId(Bound<MeasurementRow> row, String file, Checks checks) {
        String id = row.value().id();
        String start = file + "/";
        if (!id.startsWith(start)) {
            String hint = "begin with " + start;
            checks.wrong(row.at("id"), "id: ", id, "is not an id of this file", hint);
        } else {
            Ids.checkSpelling(id.substring(start.length()), "id: ", row.at("id"), checks);
        }
    }

    private void checkIds(Bound<MeasurementRow> bound, Checks checks) {
        MeasurementRow row = bound.value();
        models.check(row.model(), bound.at("model"), checks);
        check(accelerators, row.accelerator(), bound, "accelerator", checks);
        check(formats, row.weights().filter(id -> !id.equals(NATIVE)), bound, "weights", checks);
        check(formats, row.kv().filter(id -> !id.equals(NATIVE)), bound, "kv", checks);
        check(engines, row.engine(), bound, "engine", checks);
    }

    private static void check(
            Ids ids, Optional<String> id, Bound<MeasurementRow> row, String column, Checks checks) {
        id.ifPresent(written -> ids.check(written, row.at(column), checks));
    }

    private void checkOrigin(Bound<MeasurementRow> bound, Checks checks) {
        MeasurementRow row = bound.value();
        checkStated(row.licence().isPresent(), bound, "licence", checks);
        checkStated(row.source().isPresent(), bound, "source", checks);
        row.source()
                .flatMap(id -> citing.source(id, checks))
                .ifPresent(
                        source -> {
                            var citation = row.measurement().citation(Map.of(source.id(), source));
                            citation.ifPresentOrElse(
                                    found -> citing.saw(found.checkedOn(), bound.at()),
                                    () -> {
                                        String what = "neither this row nor its source has a day";
                                        checks.wrong(
                                                bound.at("date"), what, "give the source its date");
                                    });
                        });
    }

    private static void checkStated(
            boolean stated, Bound<MeasurementRow> row, String column, Checks checks) {
        if (!stated) {
            String hint = "every row of the catalogue states it";
            checks.wrong(row.at(), column + " is missing", hint);
        }
    }
}
