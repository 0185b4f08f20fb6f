package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue that this repository publishes. */
class OwnCatalogueTest {

    /** What stands in for the assumptions where there are none. */
    private static final String ASSUMPTIONS =
            """
            - {id: visible-memory, value: 0.98, reason: {en: Seen}}
            - {id: runtime-memory, value: 1.5 GB/device, reason: {en: Seen}}
            - {id: hours-per-month, value: 730 hours/month, reason: {en: A twelfth of a year}}
            """;

    private static final Problems PROBLEMS = new Problems();
    private static Optional<Catalogue> read = Optional.empty();

    @BeforeAll
    static void readAll() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("content/catalogue"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = file.toString().replace('\\', '/');
                Decoder.decode(path, Files.readAllBytes(file), PROBLEMS)
                        .ifPresent(text -> texts.put(path, text));
            }
        }
        texts.putIfAbsent(Kind.ASSUMPTIONS.path(), ASSUMPTIONS);
        read = CatalogueReader.read(texts, PROBLEMS);
    }

    @Test
    void nothingIsWrongWithIt() {
        StringBuilder told = new StringBuilder();
        for (Problem error : PROBLEMS.errors()) {
            told.append(error.place()).append(' ').append(error.what()).append('\n');
        }
        assertEquals("", told.toString());
        assertEquals(0, PROBLEMS.warnings().size());
    }

    @Test
    void itHoldsWhatTheFirstArticlesNeed() {
        Catalogue catalogue = read.orElseThrow();
        assertTrue(catalogue.models().size() >= 26, "models: " + catalogue.models().size());
        assertTrue(catalogue.accelerators().size() >= 17);
        assertTrue(catalogue.offers().size() >= 35, "offers: " + catalogue.offers().size());
        assertTrue(catalogue.tokenPrices().size() >= 200);
        assertTrue(catalogue.sources().size() >= 100);
        assertTrue(catalogue.measurements().size() >= 10_792);
        assertTrue(catalogue.claims().size() >= 25);
        assertTrue(catalogue.engines().keySet().contains("llama.cpp"));
        assertTrue(catalogue.assumptions().keySet().containsAll(AssumptionList.REQUIRED));
    }

    @Test
    void everyModelHasTheGeometryOfItsCache() {
        for (Model model : read.orElseThrow().models().values()) {
            assertTrue(model.layerCount() > 0, model.id());
            assertTrue(model.attention().heads() > 0, model.id());
            assertEquals("model:" + model.id() + ".layers", model.layersFigure().id());
        }
    }

    @Test
    void knownModelsHaveTheirPublishedAttention() {
        Map<String, Model> models = read.orElseThrow().models();
        assertEquals(new Attention.Grouped(64, 8, 128), models.get("llama-3-70b").attention());
        assertEquals(80, models.get("llama-3-70b").layerCount());
        assertEquals(
                new Attention.Latent(128, 512, 1536, 64, 128, 128),
                models.get("deepseek-r1").attention());
        assertEquals(61, models.get("deepseek-r1").layerCount());
        assertEquals(2, models.get("gemma-3-27b").layers().size());
    }

    /** The 105 of the collected facts and three older ones. */
    @Test
    void modelsWithoutGeometryAreSketches() {
        Catalogue catalogue = read.orElseThrow();
        assertEquals(
                Set.of("devstral-2", "devstral-small-2", "mistral-large-3"),
                catalogue.sketches().keySet());
        assertEquals(105, catalogue.models().size());
        Sketch large = catalogue.sketches().get("mistral-large-3");
        assertEquals(675e9, large.parameters().orElseThrow());
        assertEquals(900, large.card().vendorMemory().get("fp8"));
    }
}
