package dev.reckoner.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.workload.Facts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

    /** Weights are multiplied as they are where the accelerator can, else they are expanded. */
    @ParameterizedTest
    @CsvSource({
        "fp8, nvidia-h100-sxm-80gb, fp8",
        "fp8-block, nvidia-a100-sxm-80gb, bf16",
        "nvfp4, nvidia-b200-sxm-180gb, fp4",
        "nvfp4, nvidia-h100-sxm-80gb, bf16",
        "int8, nvidia-a100-sxm-80gb, int8",
        "int4-awq, nvidia-h100-sxm-80gb, fp16",
        "mxfp4, nvidia-b200-sxm-180gb, bf16",
        "q4_k_m, nvidia-rtx-4090, fp16",
        "bf16, nvidia-t4-16gb, fp16",
    })
    void aFormatIsMultipliedInWhatTheAcceleratorHas(String format, String card, String numbers) {
        Optional<Arithmetic> found =
                Facts.CATALOGUE
                        .formats()
                        .get(format)
                        .arithmetic()
                        .on(Facts.accelerator(card).denseTflops());
        assertEquals(Optional.of(numbers), found.map(Arithmetic::id));
    }

    @Test
    void whereNoRateIsKnownThereIsNone() {
        assertEquals(Optional.empty(), Arithmetic.FP8.on(Map.of("int8", 1.0)));
        assertEquals(Optional.of(Arithmetic.FP32), Arithmetic.FP4.on(Map.of("fp32", 1.0)));
    }
}
