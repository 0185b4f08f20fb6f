package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.EngineProfile;
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
 * heads share. A layer with a sliding window or chunks keeps that many tokens at most, a layer that
 * compresses an entry for several tokens, and a recurrent layer a state of constant size. Worked
 * figures: Llama 3 8B in BF16 2·32·8·128·2 = 131,072 bytes a token; DeepSeek-R1 61·(512 + 64)·2 =
 * 70,272; OPT-13B 819,200, "800 KB" in the <a href="https://arxiv.org/abs/2309.06180">vLLM
 * paper</a>, section 3.1.
 */
public final class KvCache {

    private static final Unit PER_TOKEN = Unit.NONE.per(Unit.TOKEN);

    private KvCache() {}

    /** Bytes that one more token adds in one layer, while no window is full. */
    public static Figure perLayer(Scenario scenario) {
        Model model = scenario.deployment().model();
        return perLayer(scenario, model.attention(), "kv-per-layer", "");
    }

    /** The same in a layer with a window that has an attention of its own. */
    public static Figure perWindowLayer(Scenario scenario) {
        Attention own = scenario.deployment().model().windowAttention().orElseThrow();
        return perLayer(scenario, own, "kv-per-window-layer", "window-");
    }

    private static Figure perLayer(
            Scenario scenario, Attention attention, String term, String prefix) {
        Geometry geometry = new Geometry(scenario.deployment().model());
        Sum sum = new Sum();
        Expr values = values(attention, prefix, geometry, sum);
        Expr bits = sum.put(bits(scenario.deployment().precision().kvCache()));
        Expr bytes = new Expr.Div(product(values, bits), Weights.BITS_A_BYTE);
        return sum.is(scenario.cacheId(term), scenario.modelName(term), in(PER_TOKEN, bytes));
    }

    private static Expr values(Attention attention, String prefix, Geometry geometry, Sum sum) {
        if (attention instanceof Attention.Grouped grouped) {
            Expr heads = sum.put(geometry.attention(prefix + "kv-heads", grouped.kvHeads()));
            Expr dim = sum.put(geometry.attention(prefix + "head-dim", grouped.headDim()));
            if (grouped.even()) {
                return product(num(2), heads, dim);
            }
            Expr value = sum.put(geometry.attention(prefix + "value-dim", grouped.valueDim()));
            return product(heads, sum(dim, value));
        }
        if (attention instanceof Attention.Latent latent) {
            return sum(
                    sum.put(geometry.attention("kv-rank", latent.kvRank())),
                    sum.put(geometry.attention("rope-dim", latent.ropeDim())));
        }
        Attention.Shared shared = (Attention.Shared) attention;
        return sum.put(geometry.attention("head-dim", shared.headDim()));
    }

    /** Bytes that one more token adds in all layers, while no window is full. */
    public static Figure perToken(Scenario scenario) {
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Kept kept = new Kept(model, sum);
        Expr bytes = product(kept.entries(true, true), sum.put(perLayer(scenario)));
        return sum.is(
                scenario.cacheId("kv-per-token"),
                scenario.modelName("kv-per-token"),
                kept.with(bytes, scenario, true));
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
        List<Expr> parts = new ArrayList<>();
        parts.add(product(perLayer, new Kept(model, sum).tokens(tokens)));
        if (model.windowAttention().isPresent()) {
            parts.add(sum.put(windows(scenario)));
        }
        if (model.indexLayers() > 0) {
            parts.add(sum.put(index(scenario)));
        }
        if (model.recurrent().isPresent()) {
            parts.add(sum.put(States.of(scenario)));
        }
        return sum.is(
                scenario.sequenceId("kv-per-sequence"),
                scenario.modelName("kv-per-sequence"),
                parts.size() == 1 ? parts.get(0) : new Expr.Add(parts));
    }

    /** Bytes that layers with a window and an attention of their own keep of one sequence. */
    static Figure windows(Scenario scenario) {
        return windows(scenario, false);
    }

    private static Figure windows(Scenario scenario, boolean charged) {
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Expr bytes = sum.put(perWindowLayer(scenario));
        Expr tokens = sum.put(tokens(scenario));
        Kept kept = new Kept(model, sum);
        Expr all = charged ? product(kept.windowLayers(), tokens) : kept.windows(tokens);
        String term = "kv-of-windows";
        return sum.is(
                scenario.sequenceId(term) + (charged ? "/charged" : ""),
                scenario.modelName(term),
                product(bytes, all));
    }

    /** Bytes of the keys by which layers choose, of one sequence. */
    static Figure index(Scenario scenario) {
        Sum sum = new Sum();
        Expr perToken = sum.put(indexPerToken(scenario));
        return sum.is(
                scenario.sequenceId("index-keys"),
                scenario.modelName("index-keys"),
                product(perToken, sum.put(tokens(scenario))));
    }

    /**
     * Bytes that one more token adds to the keys by which layers choose: 8 bits a value, and a
     * 32-bit scale for 128 values, as in the <a
     * href="https://github.com/deepseek-ai/DeepSeek-V3.2-Exp/blob/main/inference/model.py">reference
     * code</a> of DeepSeek-V3.2.
     */
    public static Figure indexPerToken(Scenario scenario) {
        Model model = scenario.deployment().model();
        Geometry geometry = new Geometry(model);
        Sight.Chosen chosen = model.chosen().orElseThrow();
        Sum sum = new Sum();
        Expr layers = sum.put(geometry.indexLayers());
        int length = chosen.indexer().orElseThrow().dim();
        Expr dim = sum.put(geometry.layers("index-dim", length));
        Expr value = sum(num(1, Unit.BYTE), new Expr.Div(num(4, Unit.BYTE), num(128)));
        Expr all = product(layers, dim, value);
        Expr bytes =
                chosen.ratio() == 1
                        ? all
                        : new Expr.Div(
                                all, sum.put(geometry.layers("compression", chosen.ratio())));
        return sum.is(
                "index-per-token:" + model.id(),
                scenario.modelName("index-per-token"),
                in(PER_TOKEN, bytes));
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
        boolean charged = chargedInFull(scenario);
        Sum sum = new Sum();
        Kept kept = new Kept(model, sum);
        Expr bytes = product(kept.entries(charged, false), sum.put(perLayer(scenario)));
        return sum.is(
                scenario.cacheId("kv-allocated-per-token") + allocation(scenario),
                scenario.modelName("kv-allocated-per-token"),
                kept.with(bytes, scenario, charged));
    }

    /** Bytes that the engine sets aside for one sequence at its full length. */
    public static Figure allocatedPerSequence(Scenario scenario) {
        Sum sum = new Sum();
        Expr bytes;
        if (chargedInFull(scenario)) {
            Model model = scenario.deployment().model();
            Expr tokens = sum.put(tokens(scenario));
            List<Expr> parts = new ArrayList<>();
            parts.add(product(sum.put(allocatedPerToken(scenario)), tokens));
            Kept kept = new Kept(model, sum);
            if (kept.hasLatest()) {
                parts.add(product(sum.put(perLayer(scenario)), kept.latest(tokens)));
            }
            if (model.recurrent().isPresent()) {
                parts.add(sum.put(States.of(scenario)));
            }
            bytes = parts.size() == 1 ? parts.get(0) : new Expr.Add(parts);
        } else {
            bytes = sum.put(perSequence(scenario));
        }
        return sum.is(
                scenario.sequenceId("kv-allocated-per-sequence") + allocation(scenario),
                scenario.modelName("kv-allocated-per-sequence"),
                bytes);
    }

    /** What layers with a window and an attention of their own take of that. */
    static Figure allocatedWindows(Scenario scenario) {
        return windows(scenario, chargedInFull(scenario));
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
