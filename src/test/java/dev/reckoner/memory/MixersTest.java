package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers of other kinds than attention to all tokens, by the configurations in their files. */
class MixersTest {

    private static final Unit PER_TOKEN = Unit.BYTE.per(Unit.TOKEN);

    private static Scenario scenario(String model) {
        return Question.of(model, "nvidia-b200-sxm-180gb").weights("bf16").scenario();
    }

    /**
     * Numbers of parameters in the published files, as Hugging Face counts them (<a
     * href="https://github.com/AlexsJones/llmfit/blob/a3e0eb2/llmfit-core/data/hf_models.json">copy</a>).
     * Left out are biases, per-head norms and scalars.
     */
    @ParameterizedTest
    @CsvSource({
        "nemotron-3-nano-30b-a3b, 31577937344",
        "nemotron-nano-9b-v2, 8888227328",
        "nemotron-3-super-120b-a12b, 123611012096",
        "nemotron-super-49b, 49867145216",
        "gemma-4-26b-a4b, 25805933872",
        "gemma-4-31b, 31273086512",
        "glm-5, 753864139008",
        "qwen3-next-80b-a3b, 81324862720",
        "qwen3.5-122b-a10b, 125086497008",
    })
    void theFilesHoldWhatTheGeometryGives(String id, double files) {
        Model model = Facts.model(id);
        Figure ahead = Tensors.of(model).get(TensorClass.MULTI_TOKEN_PREDICTION);
        double sum = ParameterCheck.sum(model) + (ahead == null ? 0 : ahead.value());
        assertEquals(1, sum / files, 0.0001, id);
    }

    /** Bytes in BF16 that a token adds, by hand. */
    @ParameterizedTest
    @CsvSource({
        // Six layers of 2 · 2 · 128 values.
        "nemotron-3-nano-30b-a3b, 6144",
        // Ten of 2 · 8 · 128; the others keep a state.
        "minimax-text-01, 40960",
        // 24 of 512 + 64.
        "kimi-k3, 27648",
        // 61 of 512 + 64, and 128 · (1 + 4 / 128) bytes of index keys.
        "deepseek-v3.2, 78324",
        // 78 of 512 + 64; 21 have index keys, the others share their choice.
        "glm-5.2, 92628",
        // 50 of 2 · 16 · 256 and ten of 2 · 4 · 512.
        "gemma-4-31b, 901120",
        // 39 of 8 · (192 + 128) and nine of 4 · (192 + 128).
        "mimo-v2-flash, 222720",
        // 49 of 2 · 8 · 128; 31 layers have no attention.
        "nemotron-super-49b, 200704",
        // Two of 512; 21 of 512 · (1 + 1/4) and 132/4 bytes; 20 of 512 · (1 + 1/128).
        "deepseek-v4-flash, 50261",
    })
    void aTokenTakesWhatItsLayersKeep(String id, double bytes) {
        Figure perToken = KvCache.perToken(scenario(id));
        assertEquals(bytes, perToken.value(), 1e-6);
        assertEquals(PER_TOKEN, perToken.unit());
    }

    /** Bytes of the states of one sequence, by hand. */
    @ParameterizedTest
    @CsvSource({
        // 23 · (4 · 64 · 64 · 128 + 2 · 3 · (4,096 + 2 · 8 · 128))
        "nemotron-3-nano-30b-a3b, 49082368",
        // 70 · 4 · 64 · 128 · 128: lightning attention has no convolution.
        "minimax-text-01, 293601280",
        // 69 · (4 · 96 · 128 · 128 + 2 · 3 · 3 · 96 · 128)
        "kimi-k3, 449372160",
    })
    void aStateHasOneSize(String id, double bytes) {
        assertEquals(bytes, States.of(scenario(id)).value());
    }

    /** 128 latest tokens in all 43 layers, 131,072 / 4 entries in 21 and / 128 in 20. */
    @Test
    void compressedLayersKeepEntriesForSeveralTokens() {
        Scenario long_ =
                Question.of("deepseek-v4-flash", "nvidia-b200-sxm-180gb")
                        .asking(130_048, 1024, 1)
                        .scenario();
        double entries = 43 * 128 + 21 * 32_768 + 20 * 1024;
        double keys = 21 * 32_768 * 132.0;
        assertEquals(entries * 1024 + keys, KvCache.perSequence(long_).value(), 1e-3);
        Scenario engine =
                Question.of("deepseek-v4-flash", "nvidia-b200-sxm-180gb")
                        .asking(130_048, 1024, 1)
                        .engine("vllm")
                        .scenario();
        double charged = entries + 2 * (131_072 - 128);
        assertEquals(charged * 1024 + keys, KvCache.allocatedPerSequence(engine).value(), 1e-3);
    }

    /** Eight devices share the eight heads of a window; two heads of the others go to two. */
    @Test
    void windowsAreDividedByTheirOwnHeads() {
        Question gemma =
                Question.of("gemma-4-26b-a4b", "nvidia-b200-sxm-180gb")
                        .asking(7168, 1024, 1)
                        .count(new Count.Exactly(8));
        Scenario scenario = gemma.scenario();
        double windows = 25 * 1024 * 8192.0;
        double others = 5 * 8192 * 4096.0;
        assertEquals(windows + others, KvCache.perSequence(scenario).value());
        Layout layout = Sizing.layout(scenario).orElseThrow();
        assertEquals(8, layout.parallelism().tensor());
        assertEquals(windows / 8 + others / 2, layout.cache().value());
    }
}
