package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
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
 * Bytes of keys and values kept for tokens already seen, as the physical minimum.
 *
 * <p>A layer keeps for each token a key and a value for every key-value head, 2·K·h values; with
 * multi-head latent attention one compressed vector and the positional part of the key, which all
 * heads share. A layer with a sliding window keeps the window's tokens at most. Worked figures:
 * Llama 3 8B in BF16 2·32·8·128·2 = 131,072 bytes a token; DeepSeek-R1 61·(512 + 64)·2 = 70,272;
 * OPT-13B 819,200, "800 KB" in the <a href="https://arxiv.org/abs/2309.06180">vLLM paper</a>,
 * section 3.1.
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
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Expr layers = sum.put(new Geometry(model).layers("layers", model.layerCount()));
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
        Geometry geometry = new Geometry(scenario.deployment().model());
        Sum sum = new Sum();
        Expr perLayer = sum.put(perLayer(scenario));
        Expr tokens = sum.put(tokens(scenario));
        List<Expr> groups = new ArrayList<>();
        for (LayerGroup group : scenario.deployment().model().layers()) {
            if (group.window().isPresent()) {
                Expr layers = sum.put(geometry.layers("window-layers", group.count()));
                Expr window = sum.put(geometry.layers("window", group.window().getAsInt()));
                groups.add(product(layers, new Expr.Min(tokens, in(Unit.TOKEN, window))));
            } else {
                groups.add(product(sum.put(geometry.layers("full-layers", group.count())), tokens));
            }
        }
        Expr kept = groups.size() == 1 ? groups.get(0) : new Expr.Add(groups);
        return sum.is(
                scenario.sequenceId("kv-per-sequence"),
                scenario.modelName("kv-per-sequence"),
                product(perLayer, kept));
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

    private static Figure bits(WeightFormat format) {
        Figure bits = format.bitsFigure();
        return new Figure(
                "kv-" + bits.id(),
                new Name("kv-bits", format.name()),
                bits.estimate(),
                bits.derivation());
    }
}
