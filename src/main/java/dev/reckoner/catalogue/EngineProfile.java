package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;

/**
 * How a serving engine uses memory.
 *
 * @param memoryFraction share of memory that it takes
 * @param pool of which memory that is a share
 * @param windowLayers what it sets aside for layers that do not see everything
 * @param kvDefault the format of its cache unless one is asked for
 */
public record EngineProfile(
        String id,
        String name,
        double memoryFraction,
        Pool pool,
        WindowLayers windowLayers,
        KvDefault kvDefault,
        Citations citations) {

    /** Of which memory an engine takes a share. */
    public enum Pool {
        /** Of all that a device shows; weights, activations and cache share it. */
        OF_TOTAL,
        /** Of what weights and activations leave; the cache has it for itself. */
        OF_FREE
    }

    /** What an engine sets aside for layers with a window or a chunk. */
    public enum WindowLayers {
        /** The tokens that they see. */
        KEPT,
        /** Every token, as if they saw all. */
        CHARGED_IN_FULL
    }

    /** The format of a cache for which none is asked. */
    public enum KvDefault {
        /** That of the model's own values. */
        AS_MODEL,
        /** FP8 where the weights are FP8, else that of the model's own values. */
        FP8_FOR_FP8
    }

    /** Id of the format of a cache for which none is asked, given that of the weights. */
    public String kvFormat(String weights) {
        boolean fp8 = kvDefault == KvDefault.FP8_FOR_FP8 && weights.startsWith("fp8");
        return fp8 ? "fp8" : "bf16";
    }

    /** Whether it serves one conversation, and devices take their layers one after another. */
    public boolean layersInTurn() {
        return id.equals("llama.cpp");
    }

    public Figure memoryFractionFigure() {
        return citations.given("memory-fraction", "memory_fraction", memoryFraction, Unit.NONE);
    }
}
