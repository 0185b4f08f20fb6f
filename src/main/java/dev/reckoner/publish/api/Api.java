package dev.reckoner.publish.api;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.dossier.ApiPage;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.JsonText;
import dev.reckoner.publish.api.Entries.AcceleratorEntry;
import dev.reckoner.publish.api.Entries.AssumptionEntry;
import dev.reckoner.publish.api.Entries.ClaimEntry;
import dev.reckoner.publish.api.Entries.ConflictEntry;
import dev.reckoner.publish.api.Entries.FileEntry;
import dev.reckoner.publish.api.Entries.Index;
import dev.reckoner.publish.api.Entries.MeasurementEntry;
import dev.reckoner.publish.api.Entries.ModelEntry;
import dev.reckoner.publish.api.Entries.OfferEntry;
import dev.reckoner.publish.api.Entries.RateEntry;
import dev.reckoner.publish.api.Entries.ScoreEntry;
import dev.reckoner.publish.api.Entries.SourceEntry;
import dev.reckoner.publish.api.Entries.TokenPriceEntry;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the catalogue as JSON: the same text from the same catalogue. */
public final class Api {

    /** In the address of every file, and in every file. */
    public static final String VERSION = "v1";

    /** The folder of the files in the site. */
    public static final String FOLDER = "api/" + VERSION + "/";

    private static final String LICENCE =
            "Our choice, arrangement, notes and assumptions: CC BY 4.0. What others have published"
                    + " keeps the licence of its source, which sources.json names; none-stated"
                    + " means single facts only.";

    private final Day day;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<FileEntry> files = new ArrayList<>();

    private Api(Day day) {
        this.day = day;
    }

    /**
     * All files.
     *
     * @param texts by path in the site
     * @param page that tells of them
     */
    public record Written(Map<String, String> texts, ApiPage page) {
        public Written {
            texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        }
    }

    /**
     * Writes everything.
     *
     * @param day for which the site is reckoned
     */
    public static Written of(Examinations examinations, Day day) {
        Api api = new Api(day);
        api.records(examinations);
        Index index = new Index(VERSION, day, LICENCE, api.files);
        api.texts.put(FOLDER + "index.json", JsonText.text(Shape.tree(index)));
        api.schema("index", Shape.schema(Index.class));
        Map<String, ApiPage.File> told = new LinkedHashMap<>();
        for (FileEntry file : api.files) {
            told.put(file.file(), new ApiPage.File(file.records(), file.schema()));
        }
        return new Written(api.texts, new ApiPage(FOLDER, told));
    }

    private void records(Examinations examinations) {
        Catalogue catalogue = examinations.catalogue();
        List<ModelEntry> models =
                Stream.concat(
                                catalogue.models().values().stream().map(Geometry::of),
                                catalogue.sketches().values().stream().map(Geometry::of))
                        .toList();
        file("models", ModelEntry.class, models);
        file("accelerators", AcceleratorEntry.class, all(catalogue.accelerators(), Records::of));
        file("offers", OfferEntry.class, all(catalogue.offers(), Records::of));
        file("token-prices", TokenPriceEntry.class, all(catalogue.tokenPrices(), Records::of));
        file("rates", RateEntry.class, all(catalogue.rates(), Records::of));
        file("scores", ScoreEntry.class, all(catalogue.scores(), Records::of));
        file(
                "claims",
                ClaimEntry.class,
                all(catalogue.claims(), c -> Records.of(c, examinations.verdict(c.id()))));
        file("sources", SourceEntry.class, all(catalogue.sources(), Records::of));
        file("assumptions", AssumptionEntry.class, all(catalogue.assumptions(), Records::of));
        file("conflicts", ConflictEntry.class, all(catalogue.conflicts(), Records::of));
        schema("measurements", Shape.schemaOfRecords(MeasurementEntry.class));
        Map<String, List<MeasurementEntry>> bySource = new TreeMap<>();
        for (Measurement row : catalogue.measurements()) {
            bySource.computeIfAbsent(group(row.id()), key -> new ArrayList<>())
                    .add(Records.of(row, catalogue));
        }
        bySource.forEach(
                (group, rows) ->
                        file(
                                "measurements/" + group + ".json",
                                "measurements",
                                "../",
                                MeasurementEntry.class,
                                rows));
    }

    /** The file of a measurement: what its id begins with. */
    private static String group(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "others" : id.substring(0, slash);
    }

    private static <T, R> List<R> all(Map<String, T> records, Function<T, R> entry) {
        return all(records.values(), entry);
    }

    private static <T, R> List<R> all(Collection<T> records, Function<T, R> entry) {
        return records.stream().map(entry).toList();
    }

    private void file(String name, Class<? extends Record> type, List<? extends Record> records) {
        schema(name, Shape.schemaOfRecords(type));
        file(name + ".json", name, "", type, records);
    }

    private void schema(String name, Map<String, Object> schema) {
        texts.put(FOLDER + schemaOf(name), JsonText.text(schema));
    }

    private static String schemaOf(String name) {
        return "schema/" + name + ".schema.json";
    }

    private void file(
            String file,
            String name,
            String up,
            Class<? extends Record> type,
            List<? extends Record> records) {
        String about = type.getAnnotation(Says.class).value();
        files.add(new FileEntry(file, about, records.size(), schemaOf(name)));
        StringBuilder text = new StringBuilder();
        text.append("{\"api\": \"")
                .append(VERSION)
                .append("\", \"day\": \"")
                .append(day)
                .append("\", \"schema\": \"")
                .append(up)
                .append(schemaOf(name))
                .append("\", \"records\": [");
        String between = "\n";
        for (Record record : records) {
            text.append(between).append(JsonText.line(Shape.tree(record)));
            between = ",\n";
        }
        texts.put(FOLDER + file, text.append("\n]}\n").toString());
    }
}
