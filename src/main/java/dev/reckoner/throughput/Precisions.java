package dev.reckoner.throughput;

import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.workload.Precision;
import java.util.Map;
import java.util.Optional;

/** In which formats weights and cache are, where only some of it is stated. */
public final class Precisions {

    private Precisions() {}

    static Optional<Precision> of(
            Measurement.Setup setup,
            Model model,
            EngineProfile engine,
            Map<String, WeightFormat> formats) {
        return of(setup.weights(), setup.kv(), model, engine, formats);
    }

    /**
     * Weights as published unless stated; the cache as the engine has it by default; nothing where
     * a format is unknown, or nobody says how the weights are published.
     */
    public static Optional<Precision> of(
            Optional<String> weights,
            Optional<String> kv,
            Model model,
            EngineProfile engine,
            Map<String, WeightFormat> formats) {
        Optional<String> id = weights.filter(w -> !w.equals("native")).or(model::nativePrecision);
        if (id.isEmpty() || !formats.containsKey(id.get())) {
            return Optional.empty();
        }
        WeightFormat format = formats.get(id.get());
        boolean small =
                format.arithmetic() == Arithmetic.FP8 || format.arithmetic() == Arithmetic.FP4;
        boolean halved = engine.kvDefault() == EngineProfile.KvDefault.FP8_FOR_FP8 && small;
        String usual = halved ? "fp8" : "bf16";
        WeightFormat cache = formats.get(kv.filter(k -> !k.equals("native")).orElse(usual));
        return Optional.ofNullable(cache).map(found -> new Precision(format, formats, found));
    }
}
