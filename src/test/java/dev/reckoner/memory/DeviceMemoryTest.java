package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Question;

import org.junit.jupiter.api.Test;

class DeviceMemoryTest {

    private static Figure offered(String accelerator, String engine) {
        return DeviceMemory.of(Question.of("llama-3-8b", accelerator).engine(engine).scenario());
    }

    /** 80 GiB are 85,899,345,920 bytes; 98 % show, vLLM takes 90 % and needs 1.5 GB itself. */
    @Test
    void aCardOffersWhatShowsLessWhatTheEngineNeeds() {
        Figure h100 = offered("nvidia-h100-sxm-80gb", "vllm");
        assertEquals(74_263_223_101.44, h100.value(), 1e-4);
        assertEquals("byte/device", h100.unit().toString());
    }

    /** From 97 % shown and 4 GB needed to all shown and 1 GB needed. */
    @Test
    void whatIsAssumedGivesARange() {
        Figure h100 = offered("nvidia-h100-sxm-80gb", "vllm");
        assertEquals(70_990_128_988.16, h100.estimate().range().low(), 1e-4);
        assertEquals(76_309_411_328.0, h100.estimate().range().high(), 1e-4);
    }

    /** An RTX 4090's driver was seen to show 25,250,627,584 bytes. */
    @Test
    void whatWasMeasuredStandsForTheAssumption() {
        Figure card = offered("nvidia-rtx-4090", "vllm");
        assertEquals(25_250_627_584.0 * 0.9 - 1.5e9, card.value(), 1e-4);
        assertEquals(25_250_627_584.0 * 0.9 - 4e9, card.estimate().range().low(), 1e-4);
    }

    /** llama.cpp takes no share: an 8 GiB laptop offers 8,589,934,592 · 0.98 − 1.5 GB. */
    @Test
    void anEngineWithoutAShareTakesAll() {
        assertEquals(
                6_918_135_900.16, offered("nvidia-rtx-4060-laptop", "llama.cpp").value(), 1e-4);
    }
}
