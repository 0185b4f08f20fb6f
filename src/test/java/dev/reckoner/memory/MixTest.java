package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Circumstance;
import dev.reckoner.catalogue.Circumstance.Position;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Walk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mixes of formats: which layer's matrix is stored in which. */
class MixTest {

    private static final Model LLAMA = Facts.model("llama-3.1-8b");

    private static Scenario scenario(Model model, String weights) {
        return Question.of(model, Facts.accelerator("amd-mi300x")).weights(weights).scenario();
    }

    private static double bits(Model model, String weights, TensorClass tensors) {
        Precision precision = scenario(model, weights).deployment().precision();
        return Weights.bits(model, precision, tensors);
    }

    private static List<Integer> layers(Circumstance circumstance, int layers) {
        return IntStream.range(0, layers)
                .filter(layer -> circumstance.holds(LLAMA, new Position(layer, layers, 256)))
                .boxed()
                .toList();
    }

    @Test
    void moreBitsGoToBothEndsAndToEveryThirdLayerBetween() {
        assertEquals(
                List.of(0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31),
                layers(Circumstance.MORE_BITS, 32));
    }

    @Test
    void fractionsOfLayersAreRoundedDown() {
        assertEquals(List.of(0, 1), layers(Circumstance.FIRST_EIGHTH, 23));
        assertEquals(List.of(0), layers(Circumstance.FIRST_SIXTEENTH, 23));
        assertEquals(IntStream.range(2, 20).boxed().toList(), layers(Circumstance.MIDDLE, 23));
        assertEquals(List.of(0, 1), layers(Circumstance.FIRST_TWO, 23));
        assertEquals(List.of(0, 1, 2, 3), layers(Circumstance.FIRST_FOUR, 23));
    }

    @Test
    void rulesKnowModelsByTheirShape() {
        Position any = new Position(0, 80, 2880);
        assertTrue(Circumstance.SEVENTY_BILLION.holds(Facts.model("qwen2.5-72b"), any));
        assertFalse(Circumstance.SEVENTY_BILLION.holds(LLAMA, any));
        assertTrue(Circumstance.EIGHT_EXPERTS.holds(Facts.model("mixtral-8x7b"), any));
        assertFalse(Circumstance.EIGHT_EXPERTS.holds(Facts.model("gpt-oss-20b"), any));
        assertTrue(Circumstance.FOUR_EXPERTS.holds(Facts.model("gpt-oss-20b"), any));
        assertTrue(Circumstance.FOUR_QUERIES_A_KEY.holds(LLAMA, any));
        assertFalse(Circumstance.FOUR_QUERIES_A_KEY.holds(Facts.model("gemma-3-27b"), any));
        assertTrue(Circumstance.UNEVEN_ROWS.holds(LLAMA, any));
    }

    /**
     * Llama 3.1 8B in Q4_K_M: of attention's 1,342,177,280 parameters, the values of 16 layers, 16
     * · 4,096 · 1,024, are in 6.5625 bits; of the network's 5,637,144,576, the last matrices of 16
     * layers, 16 · 14,336 · 4,096; the others in 4.5.
     */
    @Test
    void aClassHasTheAverageOfItsMatrices() {
        double values = 16 * 4096.0 * 1024 / 1_342_177_280.0;
        assertEquals(4.5 + values * 2.0625, bits(LLAMA, "q4_k_m", TensorClass.ATTENTION), 1e-12);
        double down = 16 * 14_336.0 * 4096 / 5_637_144_576.0;
        assertEquals(4.5 + down * 2.0625, bits(LLAMA, "q4_k_m", TensorClass.FEED_FORWARD), 1e-12);
        assertEquals(4.5, bits(LLAMA, "q4_k_m", TensorClass.EMBEDDING));
        assertEquals(6.5625, bits(LLAMA, "q4_k_m", TensorClass.OUTPUT_HEAD));
        assertEquals(32, bits(LLAMA, "q4_k_m", TensorClass.NORMS));
    }

    /** A row of gpt-oss has 2,880 weights, 11¼ blocks of 256; that of its output 4,096. */
    @Test
    void rowsThatDoNotFillBlocksFallBack() {
        Model gptOss = Facts.model("gpt-oss-20b");
        assertEquals(8.5, bits(gptOss, "q6_k", TensorClass.EXPERTS));
        assertEquals(8.5, bits(gptOss, "iq2_xxs", TensorClass.OUTPUT_HEAD));
        double all = 2880.0 * 64 * (2 * 64 + 2 * 8);
        double output = 2880.0 * 64 * 64;
        assertEquals(
                (output * 4.5 + (all - output) * 5.5) / all,
                bits(gptOss, "q4_k_s", TensorClass.ATTENTION),
                0.01);
        assertEquals(4.5, bits(gptOss, "q4_0", TensorClass.EXPERTS));
    }

    @Test
    void expertsInFourBitsHaveTheRestInEight() {
        Model gptOss = Facts.model("gpt-oss-20b");
        assertEquals(4.25, bits(gptOss, "mxfp4_moe", TensorClass.EXPERTS));
        assertEquals(8.5, bits(gptOss, "mxfp4_moe", TensorClass.ATTENTION));
        assertEquals(8.5, bits(gptOss, "mxfp4_moe", TensorClass.OUTPUT_HEAD));
        assertEquals(32, bits(gptOss, "mxfp4_moe", TensorClass.ROUTER));
    }

    static List<WeightFormat> formats() {
        return List.copyOf(Facts.CATALOGUE.formats().values());
    }

    /** For a dense model, one with tied tables, one with latent attention and one of experts. */
    @ParameterizedTest
    @MethodSource("formats")
    void theDerivationGivesTheSameAsThePlainNumbers(WeightFormat format) {
        for (String id : List.of("llama-3-70b", "gemma-3-1b", "deepseek-r1", "mixtral-8x7b")) {
            Model model = Facts.model(id);
            Scenario scenario = scenario(model, format.id());
            Map<TensorClass, Double> bits = Weights.bits(model, scenario.deployment().precision());
            double sum = 0;
            for (Map.Entry<TensorClass, Figure> tensors : Tensors.of(model).entrySet()) {
                if (tensors.getKey().served()) {
                    sum += tensors.getValue().value() * bits.get(tensors.getKey()) / 8;
                }
            }
            assertEquals(sum, Weights.of(scenario).value(), 1e-12 * sum, id);
        }
    }

    @Test
    void theDerivationNamesTheLayersAndTheRules() {
        Figure weights = Weights.of(scenario(LLAMA, "q4_k_m"));
        List<Figure> layers =
                Walk.of(weights).stream()
                        .filter(figure -> figure.name().term().equals("stored-layers"))
                        .toList();
        assertEquals(2, layers.size());
        for (Figure figure : layers) {
            assertEquals(16, figure.value());
            assertEquals("llama-cpp-quant", figure.citations().get(0).source().id());
        }
    }

    /** Each locator in ggml-common.h names a block's bytes and its weights. */
    @ParameterizedTest
    @MethodSource("formats")
    void bitsAreThoseOfTheBlock(WeightFormat format) {
        String locator = format.citations().of("bits").locator();
        if (format.base().isEmpty() && locator.startsWith("block_")) {
            String[] words = locator.split(" ");
            double bytes = Double.parseDouble(words[1]);
            assertEquals(bytes * 8 / Double.parseDouble(words[4]), format.bits(), locator);
        }
    }
}
