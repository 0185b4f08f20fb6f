package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KvCacheTest {

    private static Question question(Model model) {
        return Question.of(model, Facts.accelerator("nvidia-h100-sxm-80gb"));
    }

    /** Each is layers · 2 · key-value heads · head dimension · 2 bytes, by hand. */
    @ParameterizedTest
    @CsvSource({
        "llama-3-8b, 131072",
        "llama-3-70b, 327680",
        "llama-3.1-405b, 516096",
        // 61 · (512 + 64) · 2: one compressed vector for all heads.
        "deepseek-r1, 70272",
        // What vLLM sets aside for all 36 layers, and what they take before a window is full.
        "gpt-oss-120b, 73728",
        "qwen2.5-7b, 57344",
    })
    void aTokenTakesWhatItsModelsLayersKeep(String model, double bytes) {
        Figure figure = KvCache.perToken(question(Facts.model(model)).scenario());
        assertEquals(bytes, figure.value());
        assertEquals("byte/token", figure.unit().toString());
    }

    /** 34 bytes for 32 values, and 18. */
    @ParameterizedTest
    @CsvSource({"q8_0, 69632", "q4_0, 36864", "fp8, 65536"})
    void aCacheMayBeStoredInFewerBits(String format, double bytes) {
        Question llama = question(Facts.model("llama-3-8b")).kv(format);
        assertEquals(bytes, KvCache.perToken(llama.scenario()).value());
    }

    /** config.json of meta-llama/Llama-2-7b: 32 layers, 32 heads that share nothing, 128 wide. */
    @Test
    void llamaTwoKeepsEveryHead() {
        Model llama = Shape.dense(32, 32, 32, 128).model();
        assertEquals(524_288, KvCache.perToken(question(llama).scenario()).value());
    }

    /** "800 KB" in https://arxiv.org/abs/2309.06180, section 3.1: 2 · 5,120 · 40 · 2 bytes. */
    @Test
    void optKeepsEightHundredKibibytes() {
        Model opt = Shape.dense(40, 40, 40, 128).model();
        assertEquals(819_200, KvCache.perToken(question(opt).scenario()).value());
        assertEquals(800 * 1024, 819_200);
    }

    @Test
    void aCacheOfHalfTheBitsIsHalfAsLarge() {
        Question question = Question.of("deepseek-r1", "nvidia-h200-sxm-141gb");
        assertEquals(35_136, KvCache.perToken(question.kv("fp8").scenario()).value());
    }

    /**
     * One token and layer take 2 · 16 · 128 · 2 = 8,192 bytes. Ten layers keep all 131,072 tokens,
     * 52 keep 1,024: (10 · 131,072 + 52 · 1,024) · 8,192 = 1,363,968 · 8,192 bytes.
     */
    @Test
    void gemmaKeepsAWindowInMostLayers() {
        Question question =
                Question.of("gemma-3-27b", "nvidia-h100-sxm-80gb").asking(130_048, 1024, 1);
        assertEquals(11_173_625_856.0, KvCache.perSequence(question.scenario()).value());
    }

    /** 18 layers keep 128 tokens and 18 all 8,192, of 2 · 8 · 64 · 2 = 2,048 bytes each. */
    @Test
    void gptOssKeepsAWindowInHalfItsLayers() {
        Question question = Question.of("gpt-oss-120b", "nvidia-h100-sxm-80gb");
        assertEquals(18 * (128 + 8192) * 2048.0, KvCache.perSequence(question.scenario()).value());
    }

    @Test
    void aSequenceShorterThanTheWindowIsKeptWhole() {
        Question question = Question.of("gemma-3-27b", "nvidia-h100-sxm-80gb").asking(1000, 23, 1);
        assertEquals(62 * 1023 * 8192.0, KvCache.perSequence(question.scenario()).value());
        Figure atTheEdge = KvCache.perSequence(question.asking(1000, 24, 1).scenario());
        Figure beyond = KvCache.perSequence(question.asking(1000, 25, 1).scenario());
        assertEquals(62 * 1024 * 8192.0, atTheEdge.value());
        assertEquals((62 * 1024 + 10) * 8192.0, beyond.value());
    }

    @Test
    void everySequenceHasACacheOfItsOwn() {
        Question question = Question.of("llama-3-8b", "nvidia-l4-24gb").asking(1000, 24, 256);
        Figure cache = KvCache.of(question.scenario());
        assertEquals(256 * 1024 * 131_072.0, cache.value());
        assertEquals(Unit.BYTE, cache.unit());
    }

    @Test
    void longSequencesDoNotOverflow() {
        Question question =
                Question.of("llama-3-8b", "nvidia-l4-24gb")
                        .asking(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);
        assertEquals(
                2.0 * Integer.MAX_VALUE * 131_072,
                KvCache.perSequence(question.scenario()).value());
    }
}
