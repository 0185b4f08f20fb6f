package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
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
        "llama-2-7b, 524288",
        // "800 KB" in https://arxiv.org/abs/2309.06180, section 3.1: 2 · 5,120 · 40 · 2 bytes.
        "opt-13b, 819200",
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

    /** A log of vLLM charges 36 · 2,048 bytes; 18 layers keep 128 tokens whatever the length. */
    @Test
    void vllmChargesWindowsInFull() {
        Scenario vllm =
                Question.of("gpt-oss-120b", "nvidia-h100-sxm-80gb")
                        .asking(130_048, 1024, 1)
                        .scenario();
        assertEquals(73_728, KvCache.allocatedPerToken(vllm).value());
        assertEquals(131_072 * 73_728.0, KvCache.allocatedPerSequence(vllm).value());
        assertEquals(18 * (128 + 131_072) * 2048.0, KvCache.perSequence(vllm).value());
    }

    @Test
    void anEngineThatKeepsWindowsSetsNoMoreAside() {
        Scenario sglang =
                Question.of("gpt-oss-120b", "nvidia-h100-sxm-80gb")
                        .engine("sglang")
                        .asking(130_048, 1024, 1)
                        .scenario();
        assertEquals(36_864, KvCache.allocatedPerToken(sglang).value());
        double kept = KvCache.perSequence(sglang).value();
        assertEquals(kept, KvCache.allocatedPerSequence(sglang).value());
    }

    /** 62 · 8,192 bytes a token under vLLM; ten layers see all and go on where windows are kept. */
    @Test
    void gemmaIsChargedSixTimesWhatItsFullLayersAdd() {
        Question gemma = Question.of("gemma-3-27b", "nvidia-h100-sxm-80gb");
        assertEquals(507_904, KvCache.allocatedPerToken(gemma.scenario()).value());
        assertEquals(81_920, KvCache.allocatedPerToken(gemma.engine("trtllm").scenario()).value());
        assertEquals(507_904, KvCache.perToken(gemma.scenario()).value());
    }

    /** 36 layers keep 8,192 tokens and 12 all 16,384, of 2 · 8 · 128 · 2 = 4,096 bytes each. */
    @Test
    void llamaFourKeepsItsChunk() {
        Question question =
                Question.of("llama-4-maverick", "nvidia-b200-sxm-180gb").asking(16_000, 384, 1);
        assertEquals(
                (36 * 8192 + 12 * 16_384) * 4096.0,
                KvCache.perSequence(question.scenario()).value());
        assertEquals(48 * 4096, KvCache.perToken(question.scenario()).value());
    }

    /**
     * 15 layers keep 2 · 2 · 256 · 2 = 2,048 bytes a token; 45 keep 64 tables of 128 · 128 in four
     * bytes and three earlier inputs of 2 · 16 · 128 + 64 · 128 = 12,288 values in two.
     */
    @Test
    void aStateIsAsLargeForAnyLength() {
        Question question = Question.of("qwen3.5-397b-a17b", "nvidia-b200-sxm-180gb");
        double states = 45 * (64 * 128 * 128 * 4 + 3 * 12_288 * 2);
        Scenario empty = question.asking(0, 1, 1).scenario();
        Scenario full = question.scenario();
        assertEquals(30_720, KvCache.perToken(full).value());
        assertEquals(states, States.of(full).value());
        assertEquals(30_720 + states, KvCache.perSequence(empty).value());
        assertEquals(8192 * 30_720 + states, KvCache.perSequence(full).value());
        assertEquals(KvCache.perSequence(full).value(), KvCache.allocatedPerSequence(full).value());
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
