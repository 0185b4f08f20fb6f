package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.throughput.Precisions;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue and the questions that its pages put to it.
 *
 * @param day of prices
 * @param workload of the question whether something runs
 * @param asked accelerators of that question
 */
public record Almanac(Catalogue catalogue, Day day, Workload workload, List<Accelerator> asked) {

    private static final String SERVER_ENGINE = "vllm";
    private static final String HOME_ENGINE = "llama.cpp";

    public Almanac {
        asked = List.copyOf(asked);
    }

    /** The engine that people use on such a machine, if the catalogue has it; else its first. */
    public Optional<EngineProfile> engine(Accelerator accelerator) {
        String usual = accelerator.kind().inServers() ? SERVER_ENGINE : HOME_ENGINE;
        return Optional.ofNullable(catalogue.engines().get(usual))
                .or(() -> catalogue.engines().values().stream().findFirst());
    }

    /**
     * The question whether, or on how many accelerators, a model runs.
     *
     * @param weights id of a precision, or {@code native}
     * @return nothing where the catalogue has no engine or no such precision
     */
    public Optional<Scenario> scenario(
            Model model, Accelerator accelerator, String weights, Count count) {
        return engine(accelerator)
                .flatMap(
                        engine ->
                                Precisions.of(
                                                Optional.of(weights),
                                                Optional.empty(),
                                                model,
                                                engine,
                                                catalogue.formats())
                                        .map(
                                                precision ->
                                                        new Deployment(
                                                                model,
                                                                precision,
                                                                accelerator,
                                                                count,
                                                                engine,
                                                                Optional.empty())))
                .map(
                        deployment ->
                                new Scenario(
                                        model.id() + "-on-" + accelerator.id(),
                                        workload,
                                        deployment,
                                        day,
                                        catalogue.assumptions(),
                                        catalogue.calibration()));
    }

    /** Whether a model is in the catalogue, with geometry or without. */
    boolean knows(String model) {
        return catalogue.models().containsKey(model) || catalogue.sketches().containsKey(model);
    }

    /**
     * Where an accelerator is cheapest on demand: by the accelerator, and by the smallest bill.
     * What is left out is dearer by both, though whole machines of a third size may fit better.
     */
    List<Offer> bargains(Accelerator accelerator) {
        Set<Offer> bargains = new LinkedHashSet<>();
        cheapest(accelerator).ifPresent(bargains::add);
        let(accelerator)
                .min(Comparator.comparingDouble(offer -> ((Figure) offer.price(day)).value()))
                .ifPresent(bargains::add);
        return List.copyOf(bargains);
    }

    private Stream<Offer> let(Accelerator accelerator) {
        return catalogue.offers(accelerator.id(), Offer.ON_DEMAND, Optional.empty(), day).stream()
                .filter(offer -> offer.price(day) instanceof Figure);
    }

    /** What a reader calls a model, with geometry or without. */
    String name(String model) {
        return Optional.ofNullable(catalogue.models().get(model))
                .map(Model::name)
                .orElseGet(() -> catalogue.sketches().get(model).name());
    }

    /** The price of the day with the cheapest output of a model, where somebody hosts it. */
    Optional<TokenPrice> cheapestHosted(String model) {
        return catalogue.tokenPrices().stream()
                .filter(price -> price.model().equals(Optional.of(model)) && price.heldOn(day))
                .min(Comparator.comparingDouble(TokenPrice::output));
    }

    /** The offer on demand that asks least for one accelerator on the day. */
    public Optional<Offer> cheapest(Accelerator accelerator) {
        return let(accelerator)
                .min(
                        Comparator.comparingDouble(
                                offer -> ((Figure) offer.price(day)).value() / offer.count()));
    }
}
