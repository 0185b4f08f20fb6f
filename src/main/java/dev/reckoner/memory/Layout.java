package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fullest device of one layout has to hold.
 *
 * <p>Tensor parallelism divides every weight evenly; pipeline stages hold whole layers, so that the
 * largest holds ⌈L ÷ stages⌉ of L (embedding and output head are taken to be spread like layers). A
 * cache is divided by tensor parallelism only as far as there are key-value heads to hand out; a
 * latent cache, which all heads read, is kept whole on every device of a stage; the states of
 * recurrent layers are divided by their heads, of which there are more than devices. Copies of the
 * attention each hold the cache of their own sequences, and share the experts.
 */
public record Layout(Scenario scenario, Parallelism parallelism, Held held) {

    /**
     * What all devices together have to hold, whatever the layout: the same for all layouts of a
     * scenario, and costly to reckon.
     *
     * @param weights bytes
     * @param cache bytes, of all sequences
     */
    public record Held(Figure weights, Figure cache) {

        static Held of(Scenario scenario) {
            return new Held(Weights.of(scenario), KvCache.of(scenario));
        }
    }

    public Layout(Scenario scenario, Parallelism parallelism) {
        this(scenario, parallelism, Held.of(scenario));
    }

    /** The same on other devices. */
    Layout with(Parallelism other) {
        return new Layout(scenario, other, held);
    }

    /** Bytes of weights on the fullest device. */
    public Figure weights() {
        Sum sum = new Sum();
        Expr weights = sum.put(held.weights());
        Expr share = sum.put(stageShare());
        Expr held = new Expr.Div(product(weights, share), sum.put(tensor()));
        if (parallelism.data() > 1 && model().experts().isPresent()) {
            Expr experts = sum.put(Weights.experts(scenario));
            Expr rest = new Expr.Div(new Expr.Sub(weights, experts), sum.put(tensor()));
            Expr shared = new Expr.Div(experts, sum.put(stage()));
            held = product(share, sum(rest, shared));
        }
        return sum.is(
                scenario.weightsId("weights-per-device") + layoutId(),
                scenario.name("weights-per-device"),
                held);
    }

    /** Bytes of cache of all sequences on the fullest device. */
    public Figure cache() {
        return cacheOf(
                held.cache(),
                scenario.workload().concurrency(),
                windows(false),
                scenario.workloadId("kv-per-device"),
                scenario.modelName("kv-per-device"));
    }

    /** Bytes of cache of one sequence on the fullest device. */
    public Figure cachePerSequence() {
        return cacheOf(
                KvCache.perSequence(scenario),
                1,
                windows(false),
                scenario.sequenceId("kv-per-sequence-per-device"),
                scenario.modelName("kv-per-sequence-per-device"));
    }

    /** Bytes that the engine sets aside for one sequence on the fullest device. */
    public Figure allocatedPerSequence() {
        String term = "kv-allocated-per-sequence-per-device";
        return cacheOf(
                KvCache.allocatedPerSequence(scenario),
                1,
                windows(true),
                scenario.sequenceId(term) + "/" + scenario.deployment().engine().id(),
                scenario.modelName(term));
    }

    /**
     * Bytes that the fullest device offers for weights and cache. Where the engine gives the cache
     * only a share of what weights leave, the rest of that is not on offer.
     */
    public Figure offered() {
        Figure memory = DeviceMemory.of(scenario);
        if (!DeviceMemory.leavesFree(scenario)) {
            return memory;
        }
        Sum sum = new Sum();
        Expr weights = sum.put(weights());
        Expr free = new Expr.Sub(sum.put(memory), weights);
        Expr fraction = sum.put(scenario.deployment().engine().memoryFractionFigure());
        return is(sum, "offered-memory", sum(weights, product(free, fraction)));
    }

    /** Bytes of weights and cache on the fullest device. */
    public Figure needed() {
        Sum sum = new Sum();
        return is(sum, "memory-per-device", sum(sum.put(weights()), sum.put(cache())));
    }

    /** The share of what the device offers that is needed; above one it does not fit. */
    public Figure use() {
        Sum sum = new Sum();
        Expr needed = sum.put(needed());
        return is(sum, "memory-use", new Expr.Div(needed, sum.put(offered())));
    }

    /** Bytes that the fullest device lacks. */
    public Figure shortage() {
        Sum sum = new Sum();
        Expr needed = sum.put(needed());
        return is(sum, "shortage", new Expr.Sub(needed, sum.put(offered())));
    }

    /** How many sequences of the workload's length the engine takes beside the weights. */
    public Figure maxConcurrency() {
        Sum sum = new Sum();
        Expr free = new Expr.Sub(sum.put(offered()), sum.put(weights()));
        Expr fit = new Expr.FloorDiv(free, sum.put(allocatedPerSequence()));
        Expr most = new Expr.Max(fit, num(0));
        boolean copies = parallelism.data() > 1;
        return is(sum, "max-concurrency", copies ? product(num(parallelism.data()), most) : most);
    }

    /** Devices that share every layer. */
    public Figure tensor() {
        return part("tensor-parallel", parallelism.tensor(), Unit.DEVICE);
    }

    /** Devices that share a stage's experts. */
    private Figure stage() {
        return part("stage-devices", parallelism.stage(), Unit.DEVICE);
    }

    /** Stages of consecutive layers. */
    public Figure stages() {
        return part("pipeline-stages", parallelism.pipeline(), Unit.NONE);
    }

    /**
     * What the fullest device holds of a cache. Keys and values are divided by their heads, states
     * by theirs; what all heads read is kept whole.
     *
     * @param windows what layers with a window and an attention of their own take of one sequence
     */
    private Figure cacheOf(
            Figure cache, int sequences, Optional<Figure> windows, String id, Name name) {
        Sum sum = new Sum();
        Expr bytes = sum.put(cache);
        Expr share = sum.put(stageShare());
        Expr count = num(sequences);
        List<Expr> others = new ArrayList<>();
        List<Expr> held = new ArrayList<>();
        if (windows.isPresent()) {
            Expr own = product(count, sum.put(windows.get()));
            int heads = model().windowAttention().orElseThrow().kvHeads();
            others.add(own);
            held.add(new Expr.Div(own, ranks("window-kv-heads", heads, sum)));
        }
        if (model().attention() instanceof Attention.Grouped && model().indexLayers() > 0) {
            Expr keys = product(count, sum.put(KvCache.index(scenario)));
            others.add(keys);
            held.add(whole(keys));
        }
        if (model().recurrent().isPresent()) {
            Expr states = product(count, sum.put(States.of(scenario)));
            others.add(states);
            held.add(new Expr.Div(states, sum.put(tensor())));
        }
        Optional<Expr> ranks = ranks(sum);
        if (others.isEmpty()) {
            Expr all = product(bytes, share);
            Expr formula = ranks.<Expr>map(over -> new Expr.Div(all, over)).orElse(whole(all));
            return sum.is(id + layoutId(), name, formula);
        }
        Expr rest = bytes;
        for (Expr other : others) {
            rest = new Expr.Sub(rest, other);
        }
        Expr last = rest;
        held.add(0, ranks.<Expr>map(over -> new Expr.Div(last, over)).orElse(whole(last)));
        return sum.is(id + layoutId(), name, product(share, new Expr.Add(held)));
    }

    private static Expr whole(Expr bytes) {
        return in(Unit.NONE.per(Unit.DEVICE), bytes);
    }

    private Optional<Figure> windows(boolean allocated) {
        return model().windowAttention()
                .map(
                        own ->
                                allocated
                                        ? KvCache.allocatedWindows(scenario)
                                        : KvCache.windows(scenario));
    }

    private Optional<Expr> ranks(Sum sum) {
        return model().attention() instanceof Attention.Grouped grouped
                ? Optional.of(ranks("kv-heads", grouped.kvHeads(), sum))
                : Optional.empty();
    }

    /** Devices over which key-value heads are really divided. */
    private Expr ranks(String term, int kvHeads, Sum sum) {
        Expr heads = sum.put(new Geometry(model()).attention(term, kvHeads));
        return new Expr.Min(sum.put(tensor()), in(Unit.DEVICE, heads));
    }

    private Figure stageShare() {
        Sum sum = new Sum();
        Expr layers = sum.put(new Geometry(model()).layers("layers", model().layerCount()));
        if (scenario.deployment().gpuLayers().isPresent()) {
            int onCard =
                    Math.min(scenario.deployment().gpuLayers().getAsInt(), model().layerCount());
            Expr held =
                    in(
                            Unit.NONE.per(Unit.DEVICE),
                            sum.put(part("layers-on-card", onCard, Unit.DEVICE)));
            return sum.is(
                    "stage-share:" + model().id() + "/" + parallelism.pipeline() + "/" + onCard,
                    scenario.modelName("stage-share"),
                    new Expr.Div(new Expr.CeilDiv(held, sum.put(stages())), layers));
        }
        Expr largest = new Expr.CeilDiv(layers, sum.put(stages()));
        return sum.is(
                "stage-share:" + model().id() + "/" + parallelism.pipeline(),
                scenario.modelName("stage-share"),
                new Expr.Div(largest, layers));
    }

    private static Figure part(String term, int value, Unit unit) {
        return new Figure(
                term + ":" + value,
                new Name(term, ""),
                Estimate.exact(value, unit),
                new Chosen("smallest-layout", List.of(), Map.of()));
    }

    private Figure is(Sum sum, String term, Expr formula) {
        return sum.is(id(term), scenario.deviceName(term), formula);
    }

    /** The id of a figure that depends on this layout. */
    public String id(String term) {
        return scenario.deploymentId(term) + layoutId();
    }

    private String layoutId() {
        String copies = parallelism.data() > 1 ? "x" + parallelism.data() : "";
        return "@" + parallelism.tensor() + "x" + parallelism.pipeline() + copies;
    }

    private Model model() {
        return scenario.deployment().model();
    }
}
