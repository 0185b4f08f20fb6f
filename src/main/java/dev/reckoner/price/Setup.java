package dev.reckoner.price;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Layouts;
import dev.reckoner.price.Question.Column;
import dev.reckoner.throughput.Precisions;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is asked of model and machines, as written: what many questions have in common, whatever
 * their tokens.
 *
 * @param offer whose machines they are, where that decides how many devices one machine has
 * @param guessing whether tokens are guessed and verified
 */
record Setup(
        String model,
        String accelerator,
        String count,
        String weights,
        String kv,
        String engine,
        String tp,
        String pp,
        String ep,
        String dp,
        String gpuLayers,
        Optional<Offer> offer,
        boolean guessing) {

    static Setup of(Question question, Optional<Offer> offer, boolean guessing) {
        return new Setup(
                question.of(Column.MODEL),
                question.of(Column.ACCELERATOR),
                question.of(Column.COUNT),
                question.of(Column.WEIGHTS),
                question.of(Column.KV),
                question.of(Column.ENGINE),
                question.of(Column.TP),
                question.of(Column.PP),
                question.of(Column.EP),
                question.of(Column.DP),
                question.of(Column.GPU_LAYERS),
                offer.filter(found -> !found.byDevice()),
                guessing);
    }

    /** The scenario of one short conversation in the smallest layout. */
    Optional<Scenario> scenario(Catalogue catalogue, Remarks remarks) {
        Optional<Model> found = Optional.ofNullable(catalogue.models().get(model));
        if (catalogue.sketches().containsKey(model)) {
            remarks.add(Column.MODEL, Remarks.SKETCH);
        } else {
            remarks.find(Column.MODEL, model, catalogue.models());
        }
        Optional<Accelerator> card =
                remarks.find(Column.ACCELERATOR, accelerator, catalogue.accelerators());
        Optional<EngineProfile> profile =
                remarks.find(
                        Column.ENGINE, engine.isEmpty() ? "vllm" : engine, catalogue.engines());
        boolean asPublished = weights.isEmpty() || weights.equals("native");
        if (!asPublished) {
            remarks.find(Column.WEIGHTS, weights, catalogue.formats());
        } else if (found.isPresent() && found.get().nativePrecision().isEmpty()) {
            remarks.add(Column.WEIGHTS, Remarks.UNPUBLISHED);
        }
        if (!kv.isEmpty() && !kv.equals("native")) {
            remarks.find(Column.KV, kv, catalogue.formats());
        }
        if (guessing && profile.map(EngineProfile::layersInTurn).orElse(false)) {
            remarks.add(Column.DRAFT, "not known under " + engine);
        }
        OptionalInt layers =
                gpuLayers.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(remarks.whole(Column.GPU_LAYERS, gpuLayers, 1));
        if (layers.isPresent() && !profile.map(EngineProfile::layersInTurn).orElse(true)) {
            remarks.add(Column.GPU_LAYERS, "only llama.cpp leaves layers to the computer");
        }
        if (!remarks.none()) {
            return Optional.empty();
        }
        Precision precision =
                Precisions.of(
                                written(weights),
                                written(kv),
                                found.get(),
                                profile.get(),
                                catalogue.formats())
                        .orElseThrow();
        Deployment deployment =
                new Deployment(
                        found.get(),
                        precision,
                        card.get(),
                        new Count.Smallest(),
                        profile.get(),
                        offer,
                        Optional.empty(),
                        layers,
                        guessing ? OptionalDouble.of(1) : OptionalDouble.empty());
        return Optional.of(
                new Scenario(
                        "asked",
                        new Workload(1, 1, 1),
                        deployment,
                        catalogue.checkedOn(),
                        catalogue.assumptions(),
                        catalogue.calibration()));
    }

    /** How many accelerators; empty where as many as needed. */
    OptionalInt devices(Remarks remarks) {
        boolean any = count.isEmpty() || count.equals("smallest");
        return any ? OptionalInt.empty() : OptionalInt.of(remarks.whole(Column.COUNT, count, 1));
    }

    /**
     * The layout that is named, where one is. Where a number of accelerators is given, {@code tp}
     * may be left out, or count all devices that share a layer's experts, as some engines do.
     */
    Optional<Parallelism> layout(Scenario scenario, OptionalInt devices, Remarks remarks) {
        if (tp.isEmpty() && pp.isEmpty() && ep.isEmpty() && dp.isEmpty()) {
            return Optional.empty();
        }
        long tensor = degree(Column.TP, tp, remarks);
        long stages = degree(Column.PP, pp, remarks);
        long copies = degree(Column.DP, dp, remarks);
        long all = devices.isPresent() ? devices.getAsInt() : tensor * stages * copies;
        boolean told = tp.isEmpty() && devices.isPresent();
        boolean fits = all <= Remarks.MOST && all % (stages * copies) == 0;
        boolean agrees = told || tensor * stages * copies == all || tensor * stages == all;
        if (!fits || !agrees) {
            remarks.add(Column.COUNT, all + " devices do not make this tp, pp and dp");
        }
        if (!remarks.none()) {
            return Optional.empty();
        }
        Parallelism layout =
                new Parallelism((int) (all / (stages * copies)), (int) stages, (int) copies);
        long groups = degree(Column.EP, ep, remarks);
        int experts = scenario.deployment().model().experts().map(e -> e.count()).orElse(1);
        if (layout.stage() % groups != 0 || experts % groups != 0) {
            remarks.add(
                    Column.EP,
                    groups + " must divide the " + experts + " experts and a stage's devices");
        } else if (!Layouts.allows(scenario, layout)) {
            remarks.add(
                    layout.data() > 1 ? Column.DP : Column.TP,
                    "heads, experts or layers do not divide by this layout");
        }
        return Optional.of(layout);
    }

    private static long degree(Column column, String text, Remarks remarks) {
        return text.isEmpty() ? 1 : remarks.whole(column, text, 1);
    }

    private static Optional<String> written(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
