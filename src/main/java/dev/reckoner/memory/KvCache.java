package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of keys and values kept for tokens already seen: the physical minimum, and what an engine
 * sets aside.
 *
 * <p>A layer keeps for each token a key and a value for every key-value head, 2·K·h values; with
 * multi-head latent attention one compressed vector and the positional part of the key, which all
 * heads share. A layer with a sliding window or chunks keeps that many tokens at most, and a linear
 * layer a state of constant size instead. Worked figures: Llama 3 8B in BF16 2·32·8·128·2 = 131,072
 * bytes a token; DeepSeek-R1 61·(512 + 64)·2 = 70,272; OPT-13B 819,200, "800 KB" in the <a
 * href="https://arxiv.org/abs/2309.06180">vLLM paper</a>, section 3.1.
 */
public final class KvCache {

    private static final Unit PER_TOKEN = Unit.NONE.per(Unit.TOKEN);

    private KvCache() {}

    /** Bytes that one more token adds in one layer. */
    public static Figure perLayer(Scenario scenario) {
        Model model = scenario.deployment().model();
        Geometry geometry = new Geometry(model);
        Sum sum = new Sum();
        Expr values;
        if (model.attention() instanceof Attention.Grouped grouped) {
            values =
                    product(
                            num(2),
                            sum.put(geometry.attention("kv-heads", grouped.kvHeads())),
                            sum.put(geometry.attention("head-dim", grouped.headDim())));
        } else {
            Attention.Latent latent = (Attention.Latent) model.attention();
            values =
                    sum(
                            sum.put(geometry.attention("kv-rank", latent.kvRank())),
                            sum.put(geometry.attention("rope-dim", latent.ropeDim())));
        }
        Expr bits = sum.put(bits(scenario.deployment().precision().kvCache()));
        Expr bytes = new Expr.Div(product(values, bits), Weights.BITS_A_BYTE);
        return sum.is(
                scenario.cacheId("kv-per-layer"),
                scenario.modelName("kv-per-layer"),
                in(PER_TOKEN, bytes));
    }

    /** Bytes that one more token adds in all layers, while no window is full. */
    public static Figure perToken(Scenario scenario) {
        Sum sum = new Sum();
        Expr layers = sum.put(new Geometry(scenario.deployment().model()).cacheLayers());
        return sum.is(
                scenario.cacheId("kv-per-token"),
                scenario.modelName("kv-per-token"),
                product(layers, sum.put(perLayer(scenario))));
    }

    /** Tokens of one sequence when its answer is complete. */
    static Figure tokens(Scenario scenario) {
        Sum sum = new Sum();
        Expr input =
                sum.put(
                        scenario.asked(
                                "input-tokens", scenario.workload().inputTokens(), Unit.TOKEN));
        Expr output =
                sum.put(
                        scenario.asked(
                                "output-tokens", scenario.workload().outputTokens(), Unit.TOKEN));
        return sum.is(
                "sequence-tokens:"
                        + scenario.workload().inputTokens()
                        + "+"
                        + scenario.workload().outputTokens(),
                new Name("sequence-tokens", ""),
                sum(input, output));
    }

    /** Bytes of one sequence at its full length. */
    public static Figure perSequence(Scenario scenario) {
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Expr perLayer = sum.put(perLayer(scenario));
        Expr tokens = sum.put(tokens(scenario));
        List<Expr> groups = new ArrayList<>();
        for (LayerGroup group : model.layers()) {
            if (!(group.sight() instanceof Sight.Linear)) {
                groups.add(kept(group, tokens, new Geometry(model), sum));
            }
        }
        Expr kept = groups.size() == 1 ? groups.get(0) : new Expr.Add(groups);
        Expr bytes = product(perLayer, kept);
        return sum.is(
                scenario.sequenceId("kv-per-sequence"),
                scenario.modelName("kv-per-sequence"),
                model.linear().isPresent() ? sum(bytes, sum.put(states(scenario))) : bytes);
    }

    /** Tokens that all layers of a group keep together. */
    private static Expr kept(LayerGroup group, Expr tokens, Geometry geometry, Sum sum) {
        if (group.sight() instanceof Sight.Window window) {
            Expr layers = sum.put(geometry.layers("window-layers", group.count()));
            Expr most = sum.put(geometry.layers("window", window.tokens()));
            return product(layers, new Expr.Min(tokens, in(Unit.TOKEN, most)));
        }
        if (group.sight() instanceof Sight.Chunk chunk) {
            Expr layers = sum.put(geometry.layers("chunk-layers", group.count()));
            Expr most = sum.put(geometry.layers("chunk", chunk.tokens()));
            return product(layers, new Expr.Min(tokens, in(Unit.TOKEN, most)));
        }
        return product(sum.put(geometry.layers("full-layers", group.count())), tokens);
    }

    /**
     * Bytes of the states that linear layers keep for one sequence, whatever its length: 32-bit
     * tables of key by value for each value head, and in 16 bits what the convolution sees of
     * earlier tokens.
     */
    public static Figure states(Scenario scenario) {
        Model model = scenario.deployment().model();
        Sight.Linear linear = model.linear().orElseThrow();
        Geometry geometry = new Geometry(model);
        Sum sum = new Sum();
        Expr layers = sum.put(geometry.layers("linear-layers", model.linearLayers()));
        Expr keyDim = sum.put(geometry.layers("linear-key-dim", linear.keyDim()));
        Expr values =
                product(
                        sum.put(geometry.layers("linear-value-heads", linear.valueHeads())),
                        sum.put(geometry.layers("linear-value-dim", linear.valueDim())));
        Expr keys =
                product(
                        num(2),
                        sum.put(geometry.layers("linear-key-heads", linear.keyHeads())),
                        keyDim);
        Expr convolution = sum.put(geometry.layers("convolution", linear.convolution()));
        Expr inputs = product(new Expr.Sub(convolution, num(1)), sum(keys, values));
        Expr bytes =
                sum(product(num(4, Unit.BYTE), values, keyDim), product(num(2, Unit.BYTE), inputs));
        return sum.is(
                "linear-states:" + model.id(),
                scenario.modelName("linear-states"),
                product(layers, bytes));
    }

    /** Bytes of all sequences at their full length. */
    public static Figure of(Scenario scenario) {
        Sum sum = new Sum();
        Expr concurrency =
                sum.put(
                        scenario.asked(
                                "concurrency", scenario.workload().concurrency(), Unit.NONE));
        return sum.is(
                scenario.workloadId("kv-cache"),
                scenario.modelName("kv-cache"),
                product(concurrency, sum.put(perSequence(scenario))));
    }

    /**
     * Bytes that the engine sets aside for one more token of a sequence longer than every window:
     * in every layer where it takes windows for full, else in those that see everything.
     */
    public static Figure allocatedPerToken(Scenario scenario) {
        Model model = scenario.deployment().model();
        Geometry geometry = new Geometry(model);
        Sum sum = new Sum();
        Expr layers =
                sum.put(
                        chargedInFull(scenario)
                                ? geometry.cacheLayers()
                                : geometry.layers("full-layers", model.fullLayers()));
        return sum.is(
                scenario.cacheId("kv-allocated-per-token") + allocation(scenario),
                scenario.modelName("kv-allocated-per-token"),
                product(layers, sum.put(perLayer(scenario))));
    }

    /** Bytes that the engine sets aside for one sequence at its full length. */
    public static Figure allocatedPerSequence(Scenario scenario) {
        Sum sum = new Sum();
        Expr bytes;
        if (chargedInFull(scenario)) {
            Model model = scenario.deployment().model();
            Expr tokens = sum.put(tokens(scenario));
            bytes = product(sum.put(allocatedPerToken(scenario)), tokens);
            if (model.linear().isPresent()) {
                bytes = sum(bytes, sum.put(states(scenario)));
            }
        } else {
            bytes = sum.put(perSequence(scenario));
        }
        return sum.is(
                scenario.sequenceId("kv-allocated-per-sequence") + allocation(scenario),
                scenario.modelName("kv-allocated-per-sequence"),
                bytes);
    }

    private static boolean chargedInFull(Scenario scenario) {
        return scenario.deployment().engine().windowLayers()
                == EngineProfile.WindowLayers.CHARGED_IN_FULL;
    }

    private static String allocation(Scenario scenario) {
        return "/" + scenario.deployment().engine().id();
    }

    private static Figure bits(WeightFormat format) {
        Figure bits = format.bitsFigure();
        return new Figure(
                "kv-" + bits.id(),
                new Name("kv-bits", format.name()),
                bits.estimate(),
                bits.derivation());
    }
}
