package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Shape;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TensorsTest {

    static Stream<Model> models() {
        return Facts.CATALOGUE.models().values().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelHasTheParametersThatWerePublished(Model model) {
        double allowed = model.exact() ? 0.005 : 0.03;
        double deviation = ParameterCheck.deviation(model);
        assertTrue(Math.abs(deviation) <= allowed, model.id() + " is off by " + deviation);
        assertTrue(ParameterCheck.passes(model), model.id());
    }

    /** Counts of the published tensors, to the last digit (their rows in the model files). */
    @ParameterizedTest
    @CsvSource({
        "llama-3-8b, 8030261248",
        "llama-3-70b, 70553706496",
        "llama-3.1-405b, 405853388800",
        "mistral-7b-v0.3, 7248023552",
        "mixtral-8x7b, 46702792704",
    })
    void plainModelsAreCountedToTheLastParameter(String id, double parameters) {
        assertEquals(parameters, ParameterCheck.sum(Facts.model(id)));
        assertEquals(parameters, Facts.model(id).parameters());
    }

    /** Worked out by hand from the config of DeepSeek-R1: 3 dense and 58 expert layers. */
    @ParameterizedTest
    @CsvSource({
        "EMBEDDING, 926679040",
        "ATTENTION, 11413422080",
        "FEED_FORWARD, 1189085184",
        "ROUTER, 106430464",
        "EXPERTS, 653908770816",
        "SHARED_EXPERTS, 2554331136",
        "NORMS, 881664",
        "OUTPUT_HEAD, 926679040",
        "MULTI_TOKEN_PREDICTION, 14000000000",
    })
    void latentAttentionAndExpertsHaveTensorsOfTheirOwn(TensorClass tensors, double parameters) {
        Map<TensorClass, Figure> all = Tensors.of(Facts.model("deepseek-r1"));
        assertEquals(9, all.size());
        assertEquals(parameters, all.get(tensors).value());
    }

    /**
     * config.json of Qwen3.5 397B-A17B: 15 layers of 4,096 · 256 · (3 · 32 + 2 · 2) and 45 of 4,096
     * · (4,096 + 3 · 8,192 + 2 · 64) + 4 · 12,288. With all else the published files add up to the
     * last few thousand.
     */
    @Test
    void linearLayersHaveAttentionOfTheirOwn() {
        Model qwen = Facts.model("qwen3.5-397b-a17b");
        Map<TensorClass, Figure> all = Tensors.of(qwen);
        assertEquals(
                15 * 104_857_600.0 + 45 * (4096.0 * 28_800 + 4 * 12_288),
                all.get(TensorClass.ATTENTION).value());
        double files =
                ParameterCheck.sum(qwen) + all.get(TensorClass.MULTI_TOKEN_PREDICTION).value();
        assertEquals(403_397_928_944.0, files, 1e6);
    }

    @Test
    void aNetworkWithoutGateHasTwoMatrices() {
        assertEquals(
                28 * 2 * 4096.0 * 16_384,
                Tensors.of(Facts.model("gpt-j-6b")).get(TensorClass.FEED_FORWARD).value());
    }

    @Test
    void aDraftingModuleIsNotPartOfTheModel() {
        Model model = Facts.model("deepseek-r1");
        assertEquals(671_026_279_424.0, ParameterCheck.sum(model));
    }

    @Test
    void tiedEmbeddingsAreOneTable() {
        Map<TensorClass, Figure> gemma = Tensors.of(Facts.model("gemma-3-27b"));
        assertFalse(gemma.containsKey(TensorClass.OUTPUT_HEAD));
        assertEquals(262_144.0 * 5376, gemma.get(TensorClass.EMBEDDING).value());
        assertEquals(423_060_336, gemma.get(TensorClass.VISION_TOWER).value());
    }

    @Test
    void aModelOfExpertsOnlyHasNoDenseNetwork() {
        Map<TensorClass, Figure> mixtral = Tensors.of(Facts.model("mixtral-8x7b"));
        assertFalse(mixtral.containsKey(TensorClass.FEED_FORWARD));
        assertFalse(mixtral.containsKey(TensorClass.SHARED_EXPERTS));
    }

    @Test
    void aModelThatWasCopiedWronglyFailsTheCheck() {
        Model shape = Shape.dense(32, 32, 8, 128).inner(14_336).model();
        assertFalse(ParameterCheck.passes(shape), "a thousand million parameters are stated");
        assertEquals(6.24, ParameterCheck.deviation(shape), 0.01);
    }
}
