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
import java.util.List;
import java.util.Map;

/**
 * What the fullest device of one layout has to hold.
 *
 * <p>Tensor parallelism divides every weight evenly; pipeline stages hold whole layers, so that the
 * largest holds ⌈L ÷ stages⌉ of L (embedding and output head are taken to be spread like layers). A
 * cache is divided by tensor parallelism only as far as there are key-value heads to hand out; a
 * latent cache, which all heads read, is kept whole on every device of a stage; the states of
 * linear layers are divided by their heads, of which there are more than devices. Copies of the
 * attention each hold the cache of their own sequences, and share the experts.
 */
public record Layout(Scenario scenario, Parallelism parallelism) {

    /** Bytes of weights on the fullest device. */
    public Figure weights() {
        Sum sum = new Sum();
        Expr weights = sum.put(Weights.of(scenario));
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
                KvCache.of(scenario),
                scenario.workload().concurrency(),
                scenario.workloadId("kv-per-device"),
                scenario.modelName("kv-per-device"));
    }

    /** Bytes of cache of one sequence on the fullest device. */
    public Figure cachePerSequence() {
        return cacheOf(
                KvCache.perSequence(scenario),
                1,
                scenario.sequenceId("kv-per-sequence-per-device"),
                scenario.modelName("kv-per-sequence-per-device"));
    }

    /** Bytes that the engine sets aside for one sequence on the fullest device. */
    public Figure allocatedPerSequence() {
        String term = "kv-allocated-per-sequence-per-device";
        return cacheOf(
                KvCache.allocatedPerSequence(scenario),
                1,
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

    private Figure cacheOf(Figure cache, int sequences, String id, Name name) {
        Sum sum = new Sum();
        Expr bytes = sum.put(cache);
        Expr share = sum.put(stageShare());
        if (!(model().attention() instanceof Attention.Grouped grouped)) {
            Expr whole = product(bytes, share);
            return sum.is(id + layoutId(), name, in(Unit.NONE.per(Unit.DEVICE), whole));
        }
        Expr kvHeads = sum.put(new Geometry(model()).attention("kv-heads", grouped.kvHeads()));
        Expr ranks = new Expr.Min(sum.put(tensor()), in(Unit.DEVICE, kvHeads));
        if (model().linear().isEmpty()) {
            return sum.is(id + layoutId(), name, new Expr.Div(product(bytes, share), ranks));
        }
        Expr states = product(num(sequences), sum.put(KvCache.states(scenario)));
        Expr tokens = new Expr.Div(new Expr.Sub(bytes, states), ranks);
        Expr divided = new Expr.Div(states, sum.put(tensor()));
        return sum.is(id + layoutId(), name, product(share, sum(tokens, divided)));
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
