package dev.reckoner.price;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.throughput.Precisions;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All ways to serve a model with conversations of one length: precisions, accelerators that are let
 * by the hour, their number, the layout, and how many users share them.
 *
 * @param served those that serve it
 * @param rejected layouts that do not, each with what it lacks
 */
public record Options(List<Option> served, List<Rejected> rejected) {

    private static final int MOST_USERS = 4096;
    private static final int[] COUNTS = {1, 2, 4, 8, 16};

    public Options {
        served = List.copyOf(served);
        rejected = List.copyOf(rejected);
    }

    /**
     * Looks at all of them.
     *
     * @param base the model, the length of its conversations, the engine and the day of prices
     * @param weights ids of precisions
     */
    public static Options of(Scenario base, Catalogue catalogue, List<String> weights) {
        List<Option> served = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Accelerator accelerator : catalogue.accelerators().values()) {
            List<Offer> offers = offers(catalogue, accelerator, base);
            for (String id : weights) {
                Optional<Precision> precision =
                        Precisions.of(
                                Optional.of(id),
                                Optional.empty(),
                                base.deployment().model(),
                                base.deployment().engine(),
                                catalogue.formats());
                precision.ifPresent(p -> look(base, p, accelerator, offers, served, rejected));
            }
        }
        return new Options(served, rejected);
    }

    /** Those that no other beats, from the slowest to the fastest. */
    public List<Option> front() {
        List<Option> front = new ArrayList<>();
        for (Option option : served) {
            if (served.stream().noneMatch(other -> other.beats(option))) {
                front.add(option);
            }
        }
        front.sort(Comparator.comparingDouble(option -> option.interactivity().value()));
        return List.copyOf(front);
    }

    /** The one with the lowest cost of a token that is no slower than asked. */
    public Optional<Option> cheapest(double tokensPerSecond) {
        return served.stream()
                .filter(option -> option.interactivity().value() >= tokensPerSecond)
                .min(Comparator.comparingDouble(option -> option.cost().value()));
    }

    /** All offers of an accelerator on demand that have a price on the day. */
    private static List<Offer> offers(Catalogue catalogue, Accelerator accelerator, Scenario base) {
        return catalogue
                .offers(accelerator.id(), Offer.ON_DEMAND, Optional.empty(), base.asOf())
                .stream()
                .filter(offer -> offer.price(base.asOf()) instanceof Figure)
                .toList();
    }

    /** The cheapest that carries a layout: devices of one stage stand in one machine. */
    private static Optional<Offer> cheapest(
            List<Offer> offers, Accelerator accelerator, Parallelism layout, Scenario base) {
        return offers.stream()
                .filter(offer -> offer.machine(accelerator) >= layout.stage())
                .min(Comparator.comparingDouble(offer -> hourly(offer, layout.devices(), base)));
    }

    /** USD an hour for the whole instances that hold so many devices. */
    private static double hourly(Offer offer, int devices, Scenario base) {
        double price = ((Figure) offer.price(base.asOf())).value();
        return price * Math.ceil(devices / (double) offer.count());
    }

    private static void look(
            Scenario base,
            Precision precision,
            Accelerator accelerator,
            List<Offer> offers,
            List<Option> served,
            List<Rejected> rejected) {
        for (int count : COUNTS) {
            for (Parallelism parallelism : layouts(base, count)) {
                cheapest(offers, accelerator, parallelism, base)
                        .map(offer -> on(base, precision, accelerator, offer, parallelism))
                        .ifPresent(scenario -> look(scenario, parallelism, served, rejected));
            }
        }
    }

    private static Scenario on(
            Scenario base,
            Precision precision,
            Accelerator accelerator,
            Offer offer,
            Parallelism parallelism) {
        Deployment deployment =
                new Deployment(
                        base.deployment().model(),
                        precision,
                        accelerator,
                        new Count.Exactly(parallelism.devices()),
                        base.deployment().engine(),
                        Optional.of(offer),
                        Optional.of(parallelism),
                        OptionalInt.empty());
        return base.on(deployment);
    }

    private static void look(
            Scenario scenario,
            Parallelism parallelism,
            List<Option> served,
            List<Rejected> rejected) {
        Optional<Rejected> refusal = Sizing.refusal(scenario.at(1), parallelism);
        if (refusal.isPresent()) {
            rejected.add(named(refusal.get(), scenario.deployment().precision()));
        } else {
            users(scenario, parallelism, served);
        }
    }

    private static Rejected named(Rejected layout, Precision precision) {
        String what = layout.what() + " · " + precision.weights().name();
        return new Rejected(what, layout.reason(), layout.about());
    }

    /** Devices of one machine share layers or copy the attention; two machines are two stages. */
    private static List<Parallelism> layouts(Scenario base, int count) {
        List<Parallelism> layouts = new ArrayList<>();
        int stages = count > 8 ? count / 8 : 1;
        layouts.add(new Parallelism(count / stages, stages));
        if (base.deployment().model().experts().isPresent() && count > 1 && stages == 1) {
            layouts.add(new Parallelism(1, 1, count));
        }
        return layouts;
    }

    private static void users(Scenario scenario, Parallelism parallelism, List<Option> served) {
        double room = new Layout(scenario, parallelism).maxConcurrency().value();
        for (int users = 1; users <= Math.min(room, MOST_USERS); users *= 4) {
            Scenario asked = scenario.at(users);
            if (Serving.interactivity(asked) instanceof Figure speed
                    && Tokens.costPerMillion(asked) instanceof Figure cost) {
                served.add(new Option(asked, speed, cost));
            }
        }
    }
}
