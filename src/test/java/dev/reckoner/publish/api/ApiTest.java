package dev.reckoner.publish.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.publish.reading.Validator;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.workload.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The files for programs, of the catalogue that this repository publishes. */
class ApiTest {

    private static final Catalogue CATALOGUE = Facts.CATALOGUE;
    private static final Day DAY = new Day(2026, 11, 30);
    private static final Map<String, String> TEXTS = written();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Map<String, String> written() {
        return Api.of(new Examinations(CATALOGUE, Map.of(), Map.of()), DAY).texts();
    }

    @Test
    void everyFileIsAsItsSchemaSays() throws IOException {
        int checked = 0;
        for (Map.Entry<String, String> file : TEXTS.entrySet()) {
            if (file.getKey().contains("/schema/")) {
                continue;
            }
            String schema =
                    file.getKey().endsWith("index.json")
                            ? "schema/index.schema.json"
                            : json(file.getKey())
                                    .get("schema")
                                    .asText()
                                    .replaceFirst("^\\.\\./", "");
            Validator validator = new Validator(TEXTS.get(Api.FOLDER + schema));
            List<String> told = validator.ofJson(file.getValue());
            assertEquals(List.of(), told.stream().limit(5).toList(), file.getKey());
            checked++;
        }
        assertTrue(checked > 15, checked + " files");
    }

    @Test
    void aSchemaRefusesWhatNoFileHas() throws IOException {
        Validator validator = new Validator(TEXTS.get(Api.FOLDER + "schema/sources.schema.json"));
        String text = TEXTS.get(Api.FOLDER + "sources.json");
        assertEquals(1, validator.ofJson(text.replaceFirst("\"rank\":", "\"rang\":")).size() - 1);
        assertNotEquals(
                List.of(), validator.ofJson(text.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":1")));
    }

    @Test
    void numbersAreThoseOfTheCatalogue() throws IOException {
        same(
                "offers",
                values(
                        CATALOGUE.offers().values(),
                        offer ->
                                offer.prices().stream()
                                        .map(DatedPrice::price)
                                        .flatMap(Optional::stream)
                                        .map(Quantity::value)
                                        .toList()),
                "prices",
                "value");
        same(
                "rates",
                values(
                        CATALOGUE.rates().values(),
                        rate -> rate.values().stream().map(v -> v.value().value()).toList()),
                "values",
                "value");
        same(
                "token-prices",
                values(CATALOGUE.tokenPrices(), price -> List.of(price.output())),
                "",
                "output");
        same("scores", values(CATALOGUE.scores().values(), s -> List.of(s.value())), "", "value");
        List<Double> parameters =
                values(CATALOGUE.models().values(), model -> List.of(model.parameters()));
        List<Double> told = new ArrayList<>();
        for (JsonNode record : json(Api.FOLDER + "models.json").get("records")) {
            if (record.has("layers")) {
                told.add(record.get("parameters").get("value").asDouble());
            }
        }
        assertEquals(digits(parameters), digits(told));
        assertEquals(
                CATALOGUE.measurements().stream().map(Measurement::id).collect(ids()),
                new TreeSet<>(measured()));
    }

    private static java.util.stream.Collector<String, ?, TreeSet<String>> ids() {
        return java.util.stream.Collectors.toCollection(TreeSet::new);
    }

    private static List<String> measured() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String path : TEXTS.keySet()) {
            if (path.contains("/measurements/")) {
                json(path).get("records").forEach(row -> ids.add(row.get("id").asText()));
            }
        }
        return ids;
    }

    @Test
    void everySourceThatIsNamedIsListed() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        json(Api.FOLDER + "sources.json")
                .get("records")
                .forEach(source -> listed.add(source.get("id").asText()));
        for (String path : TEXTS.keySet()) {
            for (JsonNode named : json(path).findValues("source")) {
                if (named.isTextual()) {
                    assertTrue(listed.contains(named.asText()), path + " " + named);
                }
            }
        }
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() {
        assertEquals(TEXTS, written());
    }

    private static <T> List<Double> values(Collection<T> of, Function<T, List<Double>> values) {
        return of.stream().flatMap(one -> values.apply(one).stream()).toList();
    }

    private static void same(String file, List<Double> expected, String list, String key)
            throws IOException {
        List<Double> told = new ArrayList<>();
        for (JsonNode record : json(Api.FOLDER + file + ".json").get("records")) {
            Iterable<JsonNode> rows = list.isEmpty() ? List.of(record) : record.get(list);
            for (JsonNode row : rows) {
                if (row.has(key)) {
                    told.add(row.get(key).asDouble());
                }
            }
        }
        assertEquals(digits(expected), digits(told), file);
    }

    private static List<String> digits(List<Double> numbers) {
        return numbers.stream().map(number -> Decimal.of(number).plain()).toList();
    }

    private static JsonNode json(String path) throws IOException {
        return MAPPER.readTree(TEXTS.get(path));
    }
}
