package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.workload.Count;
import dev.reckoner.workload.Question;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Question ON_16 =
            Question.of("llama-3.1-405b", "nvidia-h100-sxm-80gb").count(new Count.Exactly(16));

    private static Layout layout(Question question) {
        return Sizing.layout(question.scenario()).orElseThrow();
    }

    /** Two stages of 63 of 126 layers, each on eight devices. */
    @Test
    void stagesHoldWholeLayers() {
        assertEquals(811_706_777_600.0 / 2 / 8, layout(ON_16).weights().value());
    }

    /** Four stages of 126 layers: the largest has 32. */
    @Test
    void theFullestDeviceIsInTheLargestStage() {
        Layout four = layout(ON_16.count(new Count.Exactly(32)));
        assertEquals(811_706_777_600.0 * 32 / 126 / 8, four.weights().value(), 1e-3);
        assertEquals(4_227_858_432.0 * 32 / 126 / 8, four.cache().value(), 1e-6);
    }

    @Test
    void whatIsNeededIsWeightsAndCache() {
        Layout layout = layout(ON_16);
        assertEquals(layout.weights().value() + layout.cache().value(), layout.needed().value());
        assertEquals("byte/device", layout.needed().unit().toString());
        assertEquals(layout.needed().value() / 74_263_223_101.44, layout.use().value(), 1e-12);
        assertTrue(layout.shortage().value() < 0, "it fits");
    }

    /**
     * 74,263,223,101 bytes less 50,731,673,600 of weights leave room for 89 caches of 8,192 ·
     * 516,096 / 16 = 264,241,152 bytes.
     */
    @Test
    void asManySequencesFitAsCachesBesideTheWeights() {
        assertEquals(89, layout(ON_16).maxConcurrency().value());
        assertEquals("", layout(ON_16).maxConcurrency().unit().toString());
    }

    /** Nine tenths of what is left of 80 GiB · 0.98 − 1.5 GB beside 50,731,673,600 of weights. */
    @Test
    void whereTheCacheGetsAShareOfWhatIsFreeTheRestIsNotOffered() {
        Layout layout = layout(ON_16.engine("trtllm"));
        double free = 85_899_345_920.0 * 0.98 - 1.5e9 - 50_731_673_600.0;
        assertEquals(50_731_673_600.0 + 0.9 * free, layout.offered().value(), 1e-3);
        assertEquals("byte/device", layout.offered().unit().toString());
        assertEquals(Math.floor(0.9 * free / 264_241_152), layout.maxConcurrency().value());
    }

    /**
     * Beside 54,862,760,160 bytes of weights vLLM has 19.4 GB, and charges 66.6 for a sequence;
     * SGLang has 17.7 GB and TensorRT-LLM 25.0, and a sequence keeps 11.2.
     */
    @Test
    void moreSequencesFitWhereWindowsAreKept() {
        Question gemma =
                Question.of("gemma-3-27b", "nvidia-h100-sxm-80gb").asking(130_048, 1024, 1);
        assertEquals(0, layout(gemma).maxConcurrency().value());
        assertEquals(1, layout(gemma.engine("sglang")).maxConcurrency().value());
        assertEquals(2, layout(gemma.engine("trtllm")).maxConcurrency().value());
    }

    /** Two key-value heads go to two devices; the states of linear layers to all eight. */
    @Test
    void statesAreDividedFurtherThanTheCache() {
        Question qwen =
                Question.of("qwen3.5-397b-a17b", "nvidia-b200-sxm-180gb")
                        .count(new Count.Exactly(8));
        double states = States.of(qwen.scenario()).value();
        assertEquals(8192 * 30_720 / 2.0 + states / 8, layout(qwen).cache().value());
    }

    @Test
    void whereTheWeightsDoNotFitNobodyIsServed() {
        Layout one = layout(ON_16.count(new Count.Exactly(8)));
        assertEquals(0, one.maxConcurrency().value());
        assertTrue(one.use().value() > 1);
    }
}
