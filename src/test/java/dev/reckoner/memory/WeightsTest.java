package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Question;

import org.junit.jupiter.api.Test;

class WeightsTest {

    private static double bytes(String model, String weights) {
        return Weights.of(Question.of(model, "amd-mi300x").weights(weights).scenario()).value();
    }

    @Test
    void sixteenBitsAreTwoBytesAParameter() {
        assertEquals(811_706_777_600.0, bytes("llama-3.1-405b", "bf16"));
        assertEquals(8_030_261_248.0 * 2, bytes("llama-3-8b", "fp16"));
        assertEquals(
                Unit.BYTE, Weights.of(Question.of("llama-3-8b", "amd-mi300x").scenario()).unit());
    }

    /**
     * Attention, dense networks and experts, 669,065,609,216 parameters, have 8 bits and 32 more
     * for each block of 128 · 128: 669,228,955,312 bytes. Embedding, head, router and norms,
     * 1,960,670,208 parameters, have 16 bits: 3,921,340,416 bytes.
     */
    @Test
    void nativeEightBitsKeepSomeTensorsInSixteen() {
        assertEquals(669_228_955_312.0 + 3_921_340_416.0, bytes("deepseek-r1", "fp8-block"));
    }

    /** 671,026,279,424 parameters, without the drafting module's 14,000,000,000. */
    @Test
    void aDraftingModuleIsNotLoaded() {
        assertEquals(671_026_279_424.0 * 2, bytes("deepseek-r1", "bf16"));
    }

    /**
     * Gemma 3 27B: 25,598,361,600 parameters of attention and networks at 4.5 bits, the embedding's
     * 1,409,286,144 at 6.5625 because it is the output head too, 672,000 of norms at 32, and the
     * vision tower's 423,060,336 at 16.
     */
    @Test
    void aTiedEmbeddingIsStoredAsTheOutputHead() {
        assertEquals(
                14_399_078_400.0 + 1_156_055_040.0 + 2_688_000.0 + 846_120_672.0,
                bytes("gemma-3-27b", "q4_0"));
    }

    /**
     * Llama 3 8B in Q4_0: the embedding is its own table and has 4.5 bits like the layers,
     * 7,504,658,432 parameters in all; the head's 525,336,576 have 6.5625, the norms' 266,240 32.
     */
    @Test
    void anEmbeddingOfItsOwnIsQuantisedLikeTheLayers() {
        assertEquals(
                7_504_658_432.0 * 4.5 / 8 + 525_336_576.0 * 6.5625 / 8 + 266_240 * 4.0,
                bytes("llama-3-8b", "q4_0"));
    }

    /**
     * gpt-oss-120b: experts 36 · 128 · 3 · 2,880 · 2,880 = 114,661,785,600 parameters at 4.25 bits;
     * attention 36 · 2,880 · 64 · 144 = 955,514,880, router 36 · 2,880 · 128 = 13,271,040, norms 73
     * · 2,880 = 210,240 and two tables of 201,088 · 2,880 = 579,133,440 at 16.
     */
    @Test
    void onlyTheExpertsAreInFourBits() {
        double sixteen = 955_514_880.0 + 13_271_040 + 210_240 + 2 * 579_133_440.0;
        assertEquals(114_661_785_600.0 * 4.25 / 8 + sixteen * 2, bytes("gpt-oss-120b", "mxfp4"));
    }
}
