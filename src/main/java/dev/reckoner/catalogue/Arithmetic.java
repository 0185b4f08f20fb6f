package dev.reckoner.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The number format in which weights are multiplied, which need not be the one they are kept in.
 */
public enum Arithmetic {
    FP4("fp4"),
    FP8("fp8"),
    INT8("int8"),
    BF16("bf16"),
    FP16("fp16"),
    FP32("fp32");

    /** What weights are expanded to where an accelerator cannot multiply them as they are. */
    private static final List<Arithmetic> WIDER = List.of(BF16, FP16, FP32);

    private final String id;

    Arithmetic(String id) {
        this.id = id;
    }

    /** The name in data files, as the rates of accelerators have it. */
    public String id() {
        return id;
    }

    /**
     * What an accelerator multiplies in: this format where it has a rate for it, else the first of
     * bf16, fp16 and fp32 that it has.
     *
     * @param rates by the id of the number format
     */
    public Optional<Arithmetic> on(Map<String, Double> rates) {
        if (rates.containsKey(id)) {
            return Optional.of(this);
        }
        for (Arithmetic wider : WIDER) {
            if (rates.containsKey(wider.id)) {
                return Optional.of(wider);
            }
        }
        return Optional.empty();
    }
}
