package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A model on machines.
 *
 * @param parallelism as asked for; empty for the best
 * @param gpuLayers layers on the accelerators, where the rest stays in the computer's own memory
 * @param accepted tokens that a step makes on average where some are guessed and then verified
 *     (speculative decoding), above one; empty where none are guessed
 */
public record Deployment(
        Model model,
        Precision precision,
        Accelerator accelerator,
        Count count,
        EngineProfile engine,
        Optional<Offer> offer,
        Optional<Parallelism> parallelism,
        OptionalInt gpuLayers,
        OptionalDouble accepted) {

    /** One token a step. */
    public Deployment(
            Model model,
            Precision precision,
            Accelerator accelerator,
            Count count,
            EngineProfile engine,
            Optional<Offer> offer,
            Optional<Parallelism> parallelism,
            OptionalInt gpuLayers) {
        this(
                model,
                precision,
                accelerator,
                count,
                engine,
                offer,
                parallelism,
                gpuLayers,
                OptionalDouble.empty());
    }

    /** In the best layout, all of it on the accelerators. */
    public Deployment(
            Model model,
            Precision precision,
            Accelerator accelerator,
            Count count,
            EngineProfile engine,
            Optional<Offer> offer) {
        this(
                model,
                precision,
                accelerator,
                count,
                engine,
                offer,
                Optional.empty(),
                OptionalInt.empty());
    }

    /** The same on so many accelerators. */
    public Deployment of(Count other) {
        return new Deployment(
                model,
                precision,
                accelerator,
                other,
                engine,
                offer,
                parallelism,
                gpuLayers,
                accepted);
    }

    /** The same, rented. */
    public Deployment from(Offer other) {
        return new Deployment(
                model,
                precision,
                accelerator,
                count,
                engine,
                Optional.of(other),
                parallelism,
                gpuLayers,
                accepted);
    }

    /** The same with its tensors stored in other formats. */
    public Deployment in(Precision other) {
        return new Deployment(
                model, other, accelerator, count, engine, offer, parallelism, gpuLayers, accepted);
    }

    /** What was asked of the layout, for ids; empty where nothing was. */
    String layoutId() {
        String layout =
                parallelism
                        .map(p -> "/" + p.tensor() + "x" + p.pipeline() + "x" + p.data())
                        .orElse("");
        String layers = gpuLayers.isPresent() ? "/" + gpuLayers.getAsInt() + "-layers" : "";
        String guessed = accepted.isPresent() ? "/" + accepted.getAsDouble() + "-accepted" : "";
        return layout + layers + guessed;
    }

    /** Accelerators that can share a layer: those in one machine. */
    public int nodeSize() {
        return offer.map(let -> let.machine(accelerator)).orElse(accelerator.perNode());
    }
}
