package dev.reckoner.publish.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that are handed to editors say what the program reads. */
class ContentSchemasTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path TINY = Path.of("src/test/resources/sites/tiny/content");
    private static final Map<String, String> SCHEMAS = ContentSchemas.all();

    @Test
    void thoseInTheRepositoryAreThoseOfTheRecords() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        for (Path file : below(CONTENT.resolve("schemas"))) {
            committed.put(file.getFileName().toString(), Files.readString(file));
        }
        assertEquals(SCHEMAS, committed, "run ./reckoner schema");
    }

    @Test
    void everyYamlFileOfTheOwnSiteIsValid() throws IOException {
        assertEquals(List.of(), mistakes(CONTENT));
    }

    @Test
    void everyYamlFileOfTheTinySiteIsValid() throws IOException {
        assertEquals(List.of(), mistakes(TINY));
    }

    private static List<String> mistakes(Path content) throws IOException {
        Map<String, Validator> validators = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        int read = 0;
        for (Path file : below(content)) {
            String path = content.relativize(file).toString();
            if (path.endsWith(".yaml") && !path.startsWith("words/")) {
                Validator validator = validators.computeIfAbsent(kind(path), k -> validator(k));
                for (String mistake : validator.ofYaml(Files.readString(file))) {
                    mistakes.add(path + mistake);
                }
                read++;
            }
        }
        assertTrue(read > 5, "only " + read + " files");
        return mistakes;
    }

    private static String kind(String path) {
        String[] parts = path.replace(".yaml", "").split("/");
        return switch (parts[0]) {
            case "catalogue" -> parts[1];
            case "articles" -> "article";
            default -> parts[0];
        };
    }

    private static Validator validator(String kind) {
        return new Validator(SCHEMAS.get(kind + ".schema.json"));
    }

    @Test
    void columnsOfTablesStandInTheOrderOfTheirSchemas() throws IOException {
        for (Path file : below(CONTENT.resolve("catalogue"))) {
            if (file.toString().endsWith(".csv")) {
                String kind = CONTENT.resolve("catalogue").relativize(file).getName(0).toString();
                List<String> columns = new ArrayList<>(properties(kind));
                List<String> header = List.of(header(file).split(","));
                columns.retainAll(header);
                assertEquals(columns, header, file.toString());
            }
        }
    }

    private static String header(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> properties(String kind) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SCHEMAS.get(kind + ".schema.json"));
        List<String> names = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyKeySaysWhatItMeans() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
            silent(new ObjectMapper().readTree(schema.getValue()), schema.getKey(), silent);
        }
        assertEquals(List.of(), silent);
    }

    private static void silent(JsonNode node, String path, List<String> silent) {
        for (Map.Entry<String, JsonNode> key : node.path("properties").properties()) {
            if (key.getValue().path("description").asText().isEmpty()) {
                silent.add(path + "/" + key.getKey());
            }
        }
        node.forEach(part -> silent(part, path, silent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    models/abacus-works/abacus-7b | name: Abacus 7B | naem: Abacus 7B
                    models/abacus-works/abacus-7b | hidden_size: 4096 | hidden_size: 4k
                    models/abacus-works/abacus-7b | released: 2025-01-02 | released: January 2025
                    models/abacus-works/abacus-7b | kind: grouped-query | kind: gruoped-query
                    models/abacus-works/abacus-7b | tied_embeddings: false | tied_embeddings: never
                    accelerators/loom/loom-24gb | memory: 24 GiB | memory: 24 GB/s
                    accelerators/loom/loom-24gb | memory: 24 GiB | memory: 24
                    accelerators/loom/loom-24gb | kind: server-gpu | kind: server
                    accelerators/loom/loom-24gb | {bf16: 100} | {bf17: 100}
                    engines/vllm | pool: of-total | pool: all
                    sources | rank: vendor | rank: vender
                    providers | name: Cloud | title: Cloud
                    claims | about: [abacus-7b, loom-24gb] | about: abacus-7b
                    assumptions | high: 1.0 | highest: 1.0
                    precisions | bits: 16 | bits: sixteen
                    """)
    void aMistakeIsSeenWhileItIsTyped(String file, String find, String put) throws IOException {
        String text = Files.readString(TINY.resolve("catalogue/" + file + ".yaml"));
        Validator validator = validator(kind("catalogue/" + file));
        assertEquals(List.of(), validator.ofYaml(text));
        assertTrue(text.contains(find), find);
        assertTrue(!validator.ofYaml(text.replace(find, put)).isEmpty(), put);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
