package dev.reckoner.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The number format in which weights are multiplied, which need not be the one they are kept in.
 */
public enum Arithmetic {
    FP4,
    FP8,
    INT8,
    BF16,
    FP16,
    FP32;

    /** What weights are expanded to where an accelerator cannot multiply them as they are. */
    private static final List<Arithmetic> WIDER = List.of(BF16, FP16, FP32);

    /** The name in data files, as the rates of accelerators have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What an accelerator multiplies in: this format where it has a rate for it, else the first of
     * bf16, fp16 and fp32 that it has.
     *
     * @param rates by the id of the number format
     */
    public Optional<Arithmetic> on(Map<String, Double> rates) {
        return Stream.concat(Stream.of(this), WIDER.stream())
                .filter(format -> rates.containsKey(format.id()))
                .findFirst();
    }
}
