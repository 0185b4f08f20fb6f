package dev.reckoner.scenario.reading;

import dev.reckoner.quantity.Day;
import java.util.Optional;

/** A scenario as written; what is left out comes from its base, or has a default. */
public record ScenarioEntry(
        Optional<String> base,
        Optional<String> model,
        Optional<String> weights,
        Optional<String> kv,
        Optional<String> accelerator,
        Optional<String> count,
        Optional<String> engine,
        Optional<Integer> input,
        Optional<Integer> output,
        Optional<Integer> concurrency,
        Optional<String> offer,
        Optional<Day> asOf,
        Optional<Integer> tp,
        Optional<Integer> pp,
        Optional<Integer> dp,
        Optional<Double> cached,
        Optional<Integer> gpuLayers,
        Optional<String> terms,
        Optional<String> region,
        Optional<Double> utilisation,
        Optional<String> own,
        Optional<String> api) {

    /** This entry, with what it leaves out taken from another. */
    ScenarioEntry over(ScenarioEntry other) {
        return new ScenarioEntry(
                other.base,
                model.or(other::model),
                weights.or(other::weights),
                kv.or(other::kv),
                accelerator.or(other::accelerator),
                count.or(other::count),
                engine.or(other::engine),
                input.or(other::input),
                output.or(other::output),
                concurrency.or(other::concurrency),
                offer.or(other::offer),
                asOf.or(other::asOf),
                tp.or(other::tp),
                pp.or(other::pp),
                dp.or(other::dp),
                cached.or(other::cached),
                gpuLayers.or(other::gpuLayers),
                terms.or(other::terms),
                region.or(other::region),
                utilisation.or(other::utilisation),
                own.or(other::own),
                api.or(other::api));
    }
}
