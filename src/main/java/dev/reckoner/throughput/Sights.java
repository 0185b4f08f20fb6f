package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.memory.Geometry;
import dev.reckoner.memory.KvCache;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts about what a model's layers see, by the term that {@link Seeing} calls them. */
final class Sights {

    private static final Unit FLOP = Unit.of(Dimension.FLOP);

    private final Map<String, Figure> facts = new LinkedHashMap<>();
    private final Scenario scenario;
    private final Model model;
    private final Geometry geometry;

    Sights(Scenario scenario) {
        this.scenario = scenario;
        this.model = scenario.deployment().model();
        this.geometry = new Geometry(model);
    }

    Map<String, Figure> facts() {
        for (LayerGroup group : model.layers()) {
            if (group.sight() instanceof Sight.Window window) {
                layers("window-layers", group.count());
                layers("window", window.tokens());
            } else if (group.sight() instanceof Sight.Chunk chunk) {
                layers("chunk-layers", group.count());
                layers("chunk", chunk.tokens());
            } else if (group.sight() instanceof Sight.Full) {
                layers("full-layers", group.count());
            }
        }
        model.chosen().ifPresent(this::chosen);
        model.compressed()
                .ifPresent(
                        way -> {
                            layers("compressed-layers", model.compressedLayers());
                            layers("heavy-compression", way.ratio());
                            layers("compressed-window", way.window());
                        });
        bytes("cache-bytes-per-layer", KvCache.perLayer(scenario));
        attention("", model.attention());
        model.windowAttention()
                .ifPresent(
                        own -> {
                            Figure bytes = KvCache.perWindowLayer(scenario);
                            bytes("window-cache-bytes", bytes);
                            attention("window-", own);
                        });
        return facts;
    }

    private void chosen(Sight.Chosen chosen) {
        facts.put("chosen-layers", geometry.chosenLayers());
        layers("chosen-entries", chosen.entries());
        if (chosen.ratio() > 1) {
            layers("compression", chosen.ratio());
        }
        if (chosen.window() > 0) {
            layers("chosen-window", chosen.window());
        }
        if (model.indexLayers() > 0) {
            facts.put("index-layers", geometry.indexLayers());
            Sight.Indexer indexer = chosen.indexer().orElseThrow();
            facts.put("index-key-bytes", keyBytes());
            facts.put("index-flops", indexFlops(indexer));
        }
    }

    private void layers(String term, int value) {
        facts.put(term, geometry.layers(term, value));
    }

    /** Bytes that a layer keeps of one token, as a number of bytes. */
    private void bytes(String term, Figure perToken) {
        Sum sum = new Sum();
        Expr bytes = sum.put(perToken);
        facts.put(
                term,
                sum.is(scenario.cacheId(term), scenario.modelName(term), in(Unit.TOKEN, bytes)));
    }

    /** Bytes of one key by which a layer chooses. */
    private Figure keyBytes() {
        int ratio = model.chosen().orElseThrow().ratio();
        Sum sum = new Sum();
        Expr all = in(Unit.TOKEN, sum.put(KvCache.indexPerToken(scenario)));
        Expr each = new Expr.Div(all, sum.put(geometry.indexLayers()));
        Expr key =
                ratio == 1 ? each : product(each, sum.put(geometry.layers("compression", ratio)));
        return sum.is(id("index-key-bytes"), name("index-key-bytes"), key);
    }

    /** Operations of all heads of an indexer for one key. */
    private Figure indexFlops(Sight.Indexer indexer) {
        Sum sum = new Sum();
        Expr heads = sum.put(geometry.layers("index-heads", indexer.heads()));
        Expr dim = sum.put(geometry.layers("index-dim", indexer.dim()));
        return sum.is(id("index-flops"), name("index-flops"), product(num(2, FLOP), heads, dim));
    }

    private void attention(String prefix, Attention attention) {
        String step = prefix + "attention-flops";
        facts.put(step, flops(step, 4, prefix, attention));
        String prompt = prefix + "prefill-flops";
        facts.put(prompt, flops(prompt, 2, prefix, attention));
    }

    /**
     * Flop of all heads of a layer for each entry seen: a score and a share of the value for each
     * head. With a latent cache a step works on what is compressed, a prompt does not.
     *
     * @param factor 4 for a step; 2 for a prompt, whose tokens see half of each other
     */
    private Figure flops(String term, int factor, String prefix, Attention attention) {
        Sum sum = new Sum();
        Expr heads = sum.put(geometry.attention(prefix + "heads", attention.heads()));
        Expr flops;
        if (attention instanceof Attention.Latent latent) {
            Expr values = factor == 4 ? compressed(latent, sum) : expanded(latent, sum);
            flops = product(num(factor / 2.0, FLOP), heads, values);
        } else if (attention instanceof Attention.Grouped grouped && !grouped.even()) {
            Expr dim = sum.put(geometry.attention(prefix + "head-dim", grouped.headDim()));
            Expr value = sum.put(geometry.attention(prefix + "value-dim", grouped.valueDim()));
            flops = product(num(factor / 2.0, FLOP), heads, sum(dim, value));
        } else {
            int length =
                    attention instanceof Attention.Grouped grouped
                            ? grouped.headDim()
                            : ((Attention.Shared) attention).headDim();
            Expr dim = sum.put(geometry.attention(prefix + "head-dim", length));
            flops = product(num(factor, FLOP), heads, dim);
        }
        return sum.is(id(term), name(term), flops);
    }

    private Expr compressed(Attention.Latent latent, Sum sum) {
        Expr rope = sum.put(geometry.attention("rope-dim", latent.ropeDim()));
        Expr rank = sum.put(geometry.attention("kv-rank", latent.kvRank()));
        return sum(product(num(2), rank), rope);
    }

    private Expr expanded(Attention.Latent latent, Sum sum) {
        Expr rope = sum.put(geometry.attention("rope-dim", latent.ropeDim()));
        Expr nope = sum.put(geometry.attention("nope-dim", latent.nopeDim()));
        return sum(nope, rope, sum.put(geometry.attention("value-dim", latent.valueDim())));
    }

    private String id(String term) {
        return model.citations().subject() + "." + term;
    }

    private Name name(String term) {
        return new Name(term, model.name());
    }
}
