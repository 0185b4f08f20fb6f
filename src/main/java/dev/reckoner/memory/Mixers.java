package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Sum;
import java.util.ArrayList;
import java.util.List;

/**
 * Parameters of all that lets tokens see each other: attention, states, and what chooses and
 * compresses. For hidden size d: a grouped-query layer d·h·(2H + 2K), a layer of latent attention
 * its compressions and expansions, a shared vector d·q + q·H·h + d·h + H·h·r + g·r·d for query rank
 * q and g groups of output rank r. A gated delta net d·(2·keys + 3·values + 2 a value head) and its
 * convolution, lightning attention without the last two; a state space of inner size i and g groups
 * of s numbers d·(2i + 2·g·s + heads) + i·d and its convolution (<a
 * href="https://github.com/huggingface/transformers/blob/main/src/transformers/models/mamba2/modeling_mamba2.py">Mamba-2</a>).
 * An indexer has queries q·heads·dim, made of the compressed query where there is one, a key d·dim
 * and a weight for each head; where it works on compressed entries four times the key, for values
 * and weights of two windows, as the entries themselves (<a
 * href="https://github.com/huggingface/transformers/blob/main/src/transformers/models/deepseek_v4/modular_deepseek_v4.py">DeepSeek-V4</a>).
 */
final class Mixers {

    private final Model model;
    private final Geometry geometry;
    private final Sum sum;
    private final Expr hidden;

    private Mixers(Model model, Geometry geometry, Sum sum) {
        this.model = model;
        this.geometry = geometry;
        this.sum = sum;
        this.hidden = sum.put(geometry.hiddenSize());
    }

    /** Parameters in all layers. */
    static Expr of(Model model, Geometry geometry, Sum sum) {
        Figure own = geometry.ownLayers();
        Expr layers = sum.put(own);
        return new Mixers(model, geometry, sum).all(layers);
    }

    private Expr all(Expr layers) {
        List<Expr> terms = new ArrayList<>();
        terms.add(product(layers, attention(model.attention())));
        model.windowAttention()
                .ifPresent(
                        own -> {
                            Figure windows = geometry.layers("window-layers", model.windowLayers());
                            terms.add(product(sum.put(windows), grouped(own, "window-")));
                        });
        model.recurrent()
                .ifPresent(
                        recurrent -> {
                            Expr count = sum.put(States.layers(geometry, model));
                            terms.add(product(count, recurrent(recurrent)));
                        });
        model.chosen().ifPresent(chosen -> choosing(chosen, terms));
        model.compressed()
                .ifPresent(
                        way -> {
                            Expr count =
                                    sum.put(
                                            geometry.layers(
                                                    "compressed-layers", model.compressedLayers()));
                            terms.add(product(count, num(2), hidden, vector()));
                        });
        return terms.size() == 1 ? terms.get(0) : new Expr.Add(terms);
    }

    private Expr attention(Attention attention) {
        if (attention instanceof Attention.Grouped grouped) {
            return grouped(grouped, "");
        }
        return attention instanceof Attention.Latent latent
                ? latent(latent)
                : shared((Attention.Shared) attention);
    }

    private Expr grouped(Attention.Grouped grouped, String prefix) {
        Expr dim = sum.put(geometry.attention(prefix + "head-dim", grouped.headDim()));
        Expr heads = sum.put(geometry.attention(prefix + "heads", grouped.heads()));
        Expr kvHeads = sum.put(geometry.attention(prefix + "kv-heads", grouped.kvHeads()));
        if (!grouped.even()) {
            Expr value = sum.put(geometry.attention(prefix + "value-dim", grouped.valueDim()));
            return product(hidden, sum(heads, kvHeads), sum(dim, value));
        }
        Expr keys =
                grouped.oneProjection() ? kvHeads : product(num(grouped.keyMatrices()), kvHeads);
        return product(hidden, dim, sum(product(num(grouped.queryMatrices()), heads), keys));
    }

    private Expr latent(Attention.Latent latent) {
        Expr heads = sum.put(geometry.attention("heads", latent.heads()));
        Expr kvRank = sum.put(geometry.attention("kv-rank", latent.kvRank()));
        Expr rope = sum.put(geometry.attention("rope-dim", latent.ropeDim()));
        Expr nope = sum.put(geometry.attention("nope-dim", latent.nopeDim()));
        Expr value = sum.put(geometry.attention("value-dim", latent.valueDim()));
        Expr output = product(heads, value, hidden);
        Expr keys = product(hidden, sum(kvRank, rope));
        Expr values = product(kvRank, heads, sum(nope, value));
        Expr last = latent.gated() ? product(num(2), output) : output;
        if (latent.queryRank() == 0) {
            return sum(product(hidden, heads, sum(nope, rope)), keys, values, last);
        }
        Expr queryRank = sum.put(geometry.attention("query-rank", latent.queryRank()));
        Expr queries = product(queryRank, heads, sum(nope, rope));
        return sum(product(hidden, queryRank), queries, keys, values, last);
    }

    private Expr shared(Attention.Shared shared) {
        Expr queryRank = sum.put(geometry.attention("query-rank", shared.queryRank()));
        Expr dim = vector();
        Expr all = product(sum.put(geometry.attention("heads", shared.heads())), dim);
        Expr rank = sum.put(geometry.attention("output-rank", shared.outputRank()));
        Expr groups = sum.put(geometry.attention("output-groups", shared.outputGroups()));
        return sum(
                product(hidden, queryRank),
                product(queryRank, all),
                product(hidden, dim),
                product(all, rank),
                product(groups, rank, hidden));
    }

    /** What is compressed: the vector that all heads share. */
    private Expr vector() {
        int dim = model.attention() instanceof Attention.Shared shared ? shared.headDim() : 0;
        return sum.put(geometry.attention("head-dim", dim));
    }

    private Expr recurrent(Sight.Recurrent recurrent) {
        return recurrent instanceof Sight.Linear linear
                ? linear(linear)
                : space((Sight.StateSpace) recurrent);
    }

    /** Query, key, value, gate and output; two numbers for each value head; the convolution. */
    private Expr linear(Sight.Linear linear) {
        Expr valueHeads = sum.put(geometry.layers("linear-value-heads", linear.valueHeads()));
        Expr valueDim = sum.put(geometry.layers("linear-value-dim", linear.valueDim()));
        Expr keys =
                product(
                        num(2),
                        sum.put(geometry.layers("linear-key-heads", linear.keyHeads())),
                        sum.put(geometry.layers("linear-key-dim", linear.keyDim())));
        Expr values = product(valueHeads, valueDim);
        if (linear.convolution() == 0) {
            return product(hidden, sum(keys, product(num(3), values)));
        }
        Expr convolution = sum.put(geometry.layers("convolution", linear.convolution()));
        return sum(
                product(hidden, sum(keys, product(num(3), values), product(num(2), valueHeads))),
                product(convolution, sum(keys, values)));
    }

    /** Values, their gate, what is written and read, and a step for each head; the output. */
    private Expr space(Sight.StateSpace space) {
        Expr inner = States.inner(space, geometry, sum);
        Expr state = sum.put(geometry.layers("state-size", space.state()));
        Expr shared = States.shared(space, geometry, sum, state);
        Expr heads = sum.put(geometry.layers("state-heads", space.heads()));
        Expr convolution = sum.put(geometry.layers("convolution", space.convolution()));
        return sum(
                product(hidden, sum(product(num(3), inner), shared, heads)),
                product(convolution, sum(inner, shared)));
    }

    private void choosing(Sight.Chosen chosen, List<Expr> terms) {
        boolean compressed = chosen.ratio() > 1;
        if (compressed) {
            terms.add(product(sum.put(geometry.chosenLayers()), num(4), hidden, vector()));
        }
        if (model.indexLayers() == 0) {
            return;
        }
        Sight.Indexer indexer = chosen.indexer().orElseThrow();
        Expr dim = sum.put(geometry.layers("index-dim", indexer.dim()));
        Expr heads = sum.put(geometry.layers("index-heads", indexer.heads()));
        Expr key = product(hidden, dim);
        Expr one =
                sum(
                        product(query(), heads, dim),
                        compressed ? product(num(4), key) : key,
                        product(hidden, heads));
        terms.add(product(sum.put(geometry.indexLayers()), one));
    }

    /** What an indexer's queries are made of: a compressed query, or a token's whole vector. */
    private Expr query() {
        if (model.attention() instanceof Attention.Latent latent && latent.queryRank() > 0) {
            return sum.put(geometry.attention("query-rank", latent.queryRank()));
        }
        return model.attention() instanceof Attention.Shared shared
                ? sum.put(geometry.attention("query-rank", shared.queryRank()))
                : hidden;
    }
}
