package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.memory.Geometry;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.States;
import dev.reckoner.memory.Tensors;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the formulas of speed are about: facts and settings of one layout as figures, by the term
 * that formulas call them. Counts are pure numbers.
 */
final class Facts {

    private static final Unit FLOP = Unit.of(Dimension.FLOP);
    private static final Unit FLOP_RATE = FLOP.per(Formulas.SECOND);
    private static final Unit BYTE_RATE = Unit.BYTE.per(Formulas.SECOND);

    private final Map<String, Figure> facts = new LinkedHashMap<>();
    private final Scenario scenario;
    private final Model model;
    private final Geometry geometry;
    private final Accelerator accelerator;
    private final Parallelism parallelism;

    private Facts(Layout layout) {
        this.scenario = layout.scenario();
        this.model = scenario.deployment().model();
        this.geometry = new Geometry(model);
        this.accelerator = scenario.deployment().accelerator();
        this.parallelism = layout.parallelism();
    }

    /** All facts; empty where the accelerator's rate in a needed number format is unknown. */
    static Optional<Map<String, Figure>> of(Layout layout) {
        Facts facts = new Facts(layout);
        facts.workload();
        facts.layout();
        facts.model();
        facts.guesses();
        return facts.device()
                ? Optional.of(Collections.unmodifiableMap(facts.facts))
                : Optional.empty();
    }

    /** All facts for one conversation; empty where a needed rate is unknown. */
    static Optional<Map<String, Figure>> ofStream(Layout layout) {
        Facts facts = new Facts(layout);
        facts.workload();
        facts.layout();
        facts.model();
        facts.links();
        facts.offload();
        boolean known =
                facts.rate("vector-rate", List.of(Arithmetic.FP32))
                        && facts.rate(
                                "prompt-rate",
                                List.of(Arithmetic.FP16, Arithmetic.BF16, Arithmetic.FP32));
        return known ? Optional.of(Collections.unmodifiableMap(facts.facts)) : Optional.empty();
    }

    /** How much of a model lies on the card, and what reads the rest. */
    private void offload() {
        Sum sum = new Sum();
        Expr layers = sum.put(facts.get("layers"));
        int onCard = scenario.deployment().gpuLayers().orElse(model.layerCount());
        asked("layers-on-card", Math.min(onCard, model.layerCount()));
        Expr share = new Expr.Div(sum.put(facts.get("layers-on-card")), layers);
        put(
                "share-on-card",
                sum.is(
                        model.citations().subject() + ".share-on-card@" + onCard,
                        new Name("share-on-card", model.name()),
                        share));
        put("host-bandwidth", scenario.assumption("host-bandwidth"));
    }

    /** As many guesses as a step makes tokens, rounded up: the fewest that allow so many. */
    private void guesses() {
        OptionalDouble accepted = scenario.deployment().accepted();
        if (accepted.isPresent()) {
            double tokens = accepted.getAsDouble();
            put(
                    "accepted-tokens",
                    new Figure(
                            "accepted-tokens:" + tokens,
                            new Name("accepted-tokens", ""),
                            Estimate.exact(tokens, Unit.NONE),
                            new Asked()));
            asked("guessed-tokens", (int) Math.ceil(tokens));
        }
    }

    private void workload() {
        asked("batch", scenario.workload().concurrency());
        asked("input-length", scenario.workload().inputTokens());
        asked("output-length", scenario.workload().outputTokens());
        asked("cached-length", scenario.workload().cachedTokens());
    }

    private void layout() {
        asked("stages", parallelism.pipeline());
        asked("data-parallel", parallelism.data());
        asked("tensor-ranks", parallelism.tensor());
        asked("stage-devices", parallelism.stage());
        asked("devices", parallelism.devices());
        boolean grouped = model.attention() instanceof Attention.Grouped;
        int kvHeads = grouped ? ((Attention.Grouped) model.attention()).kvHeads() : 1;
        asked("cache-ranks", Math.min(parallelism.tensor(), kvHeads));
        model.windowAttention()
                .ifPresent(
                        own -> {
                            int ranks = Math.min(parallelism.tensor(), own.kvHeads());
                            asked("window-cache-ranks", ranks);
                        });
    }

    private void model() {
        put("layers", geometry.layers("layers", model.layerCount()));
        new Sights(scenario).facts().forEach(facts::put);
        if (model.recurrent().isPresent()) {
            put("state-bytes", States.of(scenario));
        }
        put("dense-bytes", Weights.dense(scenario));
        put("dense-parameters", Tensors.multiplied(model));
        if (model.experts().isPresent()) {
            Experts experts = model.experts().get();
            put("expert-bytes", Weights.experts(scenario));
            put("expert-parameters", Tensors.of(model).get(TensorClass.EXPERTS));
            put("experts", geometry.experts("experts", experts.count()));
            put("active-experts", geometry.experts("active-experts", experts.active()));
            put("expert-layers", geometry.experts("expert-layers", model.expertLayers()));
        }
        put("exchanged-bytes", exchanged());
    }

    private boolean device() {
        links();
        Arithmetic dense = scenario.deployment().precision().of(TensorClass.ATTENTION).arithmetic();
        Arithmetic expert = scenario.deployment().precision().of(TensorClass.EXPERTS).arithmetic();
        return rate("dense-rate", dense.on(accelerator.denseTflops()))
                && rate("expert-rate", expert.on(accelerator.denseTflops()))
                && rate("attention-rate", Arithmetic.BF16.on(accelerator.denseTflops()));
    }

    private void links() {
        Quantity bandwidth = accelerator.memoryBandwidth();
        put("memory-bandwidth", stated("memory-bandwidth", "memory_bandwidth", bandwidth.value()));
        put(
                "interconnect",
                accelerator
                        .interconnect()
                        .map(link -> stated("interconnect", "interconnect", link.value()))
                        .orElseGet(() -> scenario.assumption("interconnect")));
    }

    private boolean rate(String term, List<Arithmetic> wanted) {
        return rate(
                term,
                wanted.stream()
                        .filter(format -> accelerator.denseTflops().containsKey(format.id()))
                        .findFirst());
    }

    private boolean rate(String term, Optional<Arithmetic> used) {
        if (used.isEmpty()) {
            return false;
        }
        put(term, accelerator.rateFigure(used.get()));
        return true;
    }

    private Figure stated(String term, String field, double value) {
        return accelerator.citations().given(term, field, value, BYTE_RATE);
    }

    /**
     * Bytes that pass a device's link for one token: twice in every layer a vector of 16-bit
     * numbers, twice, less the device's own share (a ring's all-reduce).
     */
    private Figure exchanged() {
        Sum sum = new Sum();
        Expr layers = sum.put(facts.get("layers"));
        Expr hidden = sum.put(geometry.hiddenSize());
        Expr ranks = sum.put(facts.get("tensor-ranks"));
        Expr others = new Expr.Div(new Expr.Sub(ranks, num(1)), ranks);
        return sum.is(
                model.citations().subject() + ".exchanged-bytes@" + parallelism.tensor(),
                new Name("exchanged-bytes", model.name()),
                product(num(8, Unit.BYTE), layers, hidden, others));
    }

    private void asked(String term, int value) {
        put(
                term,
                new Figure(
                        term + ":" + value,
                        new Name(term, ""),
                        Estimate.exact(value, Unit.NONE),
                        new Asked()));
    }

    private void put(String term, Figure figure) {
        facts.put(term, figure);
    }
}
