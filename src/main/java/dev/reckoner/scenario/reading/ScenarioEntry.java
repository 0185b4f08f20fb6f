package dev.reckoner.scenario.reading;

import dev.reckoner.problem.Says;
import dev.reckoner.quantity.Day;
import java.util.Optional;

/** A scenario as written; what is left out comes from its base, or has a default. */
@Says("A question: a model on machines, with what is asked of it.")
public record ScenarioEntry(
        @Says(
                        value = "Id of a scenario above, from which all that is left out is taken.",
                        key = "extends")
                Optional<String> base,
        @Says("Id of the model.") Optional<String> model,
        @Says("Id of the format of the weights, or native.") Optional<String> weights,
        @Says("Id of the format of the cache, or native.") Optional<String> kv,
        @Says("Id of the accelerator.") Optional<String> accelerator,
        @Says(
                        "How many accelerators; smallest for the fewest that fit; floor for the least that hold the weights.")
                Optional<String> count,
        @Says("Id of the engine.") Optional<String> engine,
        @Says("Tokens of a prompt.") Optional<Integer> input,
        @Says("Tokens of an answer.") Optional<Integer> output,
        @Says("Conversations at once.") Optional<Integer> concurrency,
        @Says("Id of an offer, or cheapest.") Optional<String> offer,
        @Says("The day whose prices hold.") Optional<Day> asOf,
        @Says("Devices that share every layer.") Optional<Integer> tp,
        @Says("Stages of layers.") Optional<Integer> pp,
        @Says("Copies of the attention.") Optional<Integer> dp,
        @Says("Tokens of the prompt that need not be computed again.") Optional<Double> cached,
        @Says("Layers on the accelerator; llama.cpp keeps the rest in memory.")
                Optional<Integer> gpuLayers,
        @Says("Terms of an offer, such as on-demand or spot.") Optional<String> terms,
        @Says("Where an offer is let.") Optional<String> region,
        @Says("Share of the time in which machines are asked for anything.")
                Optional<Double> utilisation,
        @Says("Id of a profile of servers of one's own.") Optional<String> own,
        @Says("Id of a hosted model: provider/name.") Optional<String> api) {

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
