package dev.reckoner.scenario.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.memory.DeviceMemory;
import dev.reckoner.memory.Layouts;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes scenarios of entries: finds what they name, and gives what they leave out its default. */
final class Completion {

    private final Catalogue catalogue;
    private final Day asOf;
    private final Problems problems;
    private final Payments payments;

    /**
     * @param asOf the day of prices where an entry names none
     */
    Completion(Catalogue catalogue, Day asOf, Problems problems) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.problems = problems;
        this.payments = new Payments(catalogue, problems);
    }

    /** The scenario of an entry; nothing when it has a mistake, which is told. */
    Optional<Scenario> scenario(String id, Bound<ScenarioEntry> bound) {
        ScenarioEntry entry = bound.value();
        if (entry.model().map(catalogue.sketches()::containsKey).orElse(false)) {
            String what = "nobody publishes the geometry of " + entry.model().get();
            problems.add(bound.at("model"), what, "name a model of which sums can be made");
            return Optional.empty();
        }
        Optional<Model> model = need(bound, "model", entry.model(), catalogue.models());
        Optional<Accelerator> accelerator =
                need(bound, "accelerator", entry.accelerator(), catalogue.accelerators());
        Optional<String> published = model.flatMap(Model::nativePrecision);
        Optional<String> written = entry.weights().filter(w -> !w.equals("native"));
        if (model.isPresent() && written.or(() -> published).isEmpty()) {
            String what = "nobody says in which format " + model.get().name() + " is published";
            problems.add(bound.at("weights"), what, "name a format for weights");
            return Optional.empty();
        }
        String weights = written.or(() -> published).orElse("bf16");
        Optional<WeightFormat> format =
                need(bound, "weights", Optional.of(weights), catalogue.formats());
        Optional<EngineProfile> engine =
                need(
                        bound,
                        "engine",
                        Optional.of(entry.engine().orElse("vllm")),
                        catalogue.engines());
        String usual = engine.map(found -> found.kvFormat(weights)).orElse("bf16");
        Optional<WeightFormat> kv =
                need(bound, "kv", Optional.of(entry.kv().orElse(usual)), catalogue.formats());
        Optional<Count> count = count(bound);
        Day day = entry.asOf().orElse(asOf);
        Optional<Optional<Offer>> offer = payments.offer(bound, day);
        Optional<Payment> payment = payments.payment(bound, day);
        Optional<Workload> workload = workload(bound);
        Optional<Optional<Parallelism>> layout = layout(bound, model);
        if (model.isEmpty()
                || accelerator.isEmpty()
                || format.isEmpty()
                || kv.isEmpty()
                || engine.isEmpty()
                || count.isEmpty()
                || offer.isEmpty()
                || payment.isEmpty()
                || layout.isEmpty()
                || workload.isEmpty()) {
            return Optional.empty();
        }
        Precision precision = new Precision(format.get(), catalogue.formats(), kv.get());
        Deployment deployment =
                new Deployment(
                        model.get(),
                        precision,
                        accelerator.get(),
                        count.get(),
                        engine.get(),
                        offer.get(),
                        layout.get(),
                        entry.gpuLayers().map(OptionalInt::of).orElse(OptionalInt.empty()));
        Scenario scenario =
                new Scenario(
                        id,
                        workload.get(),
                        deployment,
                        payment.get(),
                        day,
                        catalogue.assumptions(),
                        catalogue.calibration());
        return hasRoom(scenario, bound) ? payments.cheapest(scenario, bound) : Optional.empty();
    }

    /** A device that may offer nothing cannot divide what is needed. */
    private boolean hasRoom(Scenario scenario, Bound<ScenarioEntry> bound) {
        if (DeviceMemory.of(scenario).estimate().range().low() > 0) {
            return true;
        }
        problems.add(
                bound.at("accelerator"),
                "the engine may need all memory of " + scenario.deployment().accelerator().name(),
                "name an accelerator with more memory");
        return false;
    }

    private <T> Optional<T> need(
            Bound<ScenarioEntry> bound, String key, Optional<String> id, Map<String, T> known) {
        if (id.isEmpty()) {
            problems.add(bound.node().place(), "\"" + key + "\" is missing", "name its id");
            return Optional.empty();
        }
        if (!known.containsKey(id.get())) {
            problems.add(
                    bound.at(key),
                    "there is no " + key + " \"" + id.get() + "\"",
                    Nearest.hint(id.get(), known.keySet()));
            return Optional.empty();
        }
        return Optional.of(known.get(id.get()));
    }

    private Optional<Count> count(Bound<ScenarioEntry> bound) {
        String count = bound.value().count().orElse("smallest");
        if (count.equals("smallest")) {
            return Optional.of(new Count.Smallest());
        }
        if (count.equals("floor")) {
            return Optional.of(new Count.Floor());
        }
        if (count.matches("[1-9][0-9]{0,5}")) {
            return Optional.of(new Count.Exactly(Integer.parseInt(count)));
        }
        problems.add(
                bound.at("count"),
                "\"" + count + "\" is not a count",
                "write a whole number, smallest or floor");
        return Optional.empty();
    }

    private Optional<Workload> workload(Bound<ScenarioEntry> bound) {
        ScenarioEntry entry = bound.value();
        if (entry.input().isEmpty() || entry.output().isEmpty()) {
            problems.add(
                    bound.node().place(),
                    "\"input\" or \"output\" is missing",
                    "give the tokens of a prompt and of an answer");
            return Optional.empty();
        }
        int concurrency = entry.concurrency().orElse(1);
        int input = entry.input().get();
        int output = entry.output().get();
        if (input < 0 || output < 0 || concurrency < 1) {
            problems.add(
                    bound.node().place(),
                    "tokens cannot be negative, and at least one conversation is needed",
                    "see input, output and concurrency");
            return Optional.empty();
        }
        if (input == 0 && output == 0) {
            problems.add(bound.at("input"), "a conversation without tokens asks nothing", "");
            return Optional.empty();
        }
        double cached = entry.cached().orElse(0.0);
        if (cached < 0 || cached >= 1) {
            problems.add(
                    bound.at("cached"),
                    cached + " is not a share of the prompt",
                    "write a number from 0 to below 1");
            return Optional.empty();
        }
        int known = (int) Math.rint(cached * input);
        return Optional.of(new Workload(input, output, concurrency, known));
    }

    /** The layout asked for; an empty one inside where none is. */
    private Optional<Optional<Parallelism>> layout(
            Bound<ScenarioEntry> bound, Optional<Model> model) {
        ScenarioEntry entry = bound.value();
        if (entry.gpuLayers().isPresent() && entry.gpuLayers().get() < 0) {
            problems.add(bound.at("gpu-layers"), "layers cannot be fewer than none", "");
            return Optional.empty();
        }
        if (entry.tp().isEmpty() && entry.pp().isEmpty() && entry.dp().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        int tensor = entry.tp().orElse(1);
        int stages = entry.pp().orElse(1);
        int copies = entry.dp().orElse(1);
        if (tensor < 1 || stages < 1 || copies < 1) {
            problems.add(bound.node().place(), "tp, pp and dp are 1 at least", "");
            return Optional.empty();
        }
        if (model.isPresent() && !Layouts.divides(model.get(), tensor)) {
            problems.add(
                    bound.at("tp"),
                    tensor + " devices cannot share the attention heads evenly",
                    "the number must divide them");
            return Optional.empty();
        }
        Parallelism parallelism = new Parallelism(tensor, stages, copies);
        String count = entry.count().orElse("smallest");
        if (!count.equals(Integer.toString(parallelism.devices()))) {
            problems.add(
                    bound.node().place(),
                    "tp, pp and dp make " + parallelism.devices() + " devices",
                    "write count: " + parallelism.devices());
            return Optional.empty();
        }
        return Optional.of(Optional.of(parallelism));
    }
}
