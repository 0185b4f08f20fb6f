package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many parameters each class of tensors holds.
 *
 * <p>For hidden size d, layers L, query heads H, key-value heads K, head dimension h and inner size
 * f: attention L·d·h·(2H + 2K), or (3H + 2K) with an output gate; a feed-forward network 3·d·f, or
 * 2·d·f without a gate, for every dense layer, and 3·d·f for every expert; a router d·E; two norms
 * d for every layer and one at the end; the embedding V·d and, unless it is tied, the output head
 * V·d. Multi-head latent attention (<a href="https://arxiv.org/abs/2405.04434">DeepSeek-V2</a>,
 * section 2.1) has the factors of its compressed query, key and value instead. Biases and per-head
 * norms are left out: below 0.1 % in every model of the catalogue.
 *
 * <p>Llama 3.1 405B: 126 · 16,384 · 128 · (2·128 + 2·8) + 126 · 3 · 16,384 · 53,248 + 253 · 16,384
 * + 2 · 128,256 · 16,384 = 405,853,388,800, the published count to the last digit.
 */
public final class Tensors {

    private Tensors() {}

    /** Parameters by class, in the order in which a token meets them. */
    public static Map<TensorClass, Figure> of(Model model) {
        Geometry geometry = new Geometry(model);
        Map<TensorClass, Figure> tensors = new LinkedHashMap<>();
        tensors.put(TensorClass.EMBEDDING, table(model, geometry, TensorClass.EMBEDDING));
        tensors.put(TensorClass.ATTENTION, attention(model, geometry));
        if (model.denseLayers() > 0) {
            tensors.put(TensorClass.FEED_FORWARD, feedForward(model, geometry));
        }
        model.experts().ifPresent(experts -> addExperts(model, experts, geometry, tensors));
        tensors.put(TensorClass.NORMS, norms(model, geometry));
        if (!model.tiedEmbeddings()) {
            tensors.put(TensorClass.OUTPUT_HEAD, table(model, geometry, TensorClass.OUTPUT_HEAD));
        }
        for (Model.Extra extra : model.extra()) {
            String term = extra.tensors().id() + "-parameters";
            tensors.put(
                    extra.tensors(),
                    model.citations().given(term, "extra", extra.parameters(), Unit.NONE));
        }
        return Collections.unmodifiableMap(tensors);
    }

    /** Which classes every token meets: all but experts, the input's table and other modules. */
    static Predicate<TensorClass> dense(Model model) {
        return tensors ->
                switch (tensors) {
                    case EXPERTS, VISION_TOWER, MULTI_TOKEN_PREDICTION -> false;
                    case EMBEDDING -> model.tiedEmbeddings();
                    default -> true;
                };
    }

    /** Parameters that every token is multiplied with, experts aside. */
    public static Figure multiplied(Model model) {
        Sum sum = new Sum();
        List<Expr> counts = new ArrayList<>();
        of(model)
                .forEach(
                        (tensors, parameters) -> {
                            if (dense(model).test(tensors)) {
                                counts.add(sum.put(parameters));
                            }
                        });
        String term = "dense-parameters";
        return sum.is(
                model.citations().subject() + "." + term,
                new Name(term, model.name()),
                new Expr.Add(counts));
    }

    private static Figure table(Model model, Geometry geometry, TensorClass tensors) {
        Sum sum = new Sum();
        return is(
                model,
                tensors,
                sum,
                product(sum.put(geometry.vocabulary()), sum.put(geometry.hiddenSize())));
    }

    private static Figure attention(Model model, Geometry geometry) {
        Sum sum = new Sum();
        Expr layers = sum.put(geometry.cacheLayers());
        Expr hidden = sum.put(geometry.hiddenSize());
        Expr oneLayer;
        if (model.attention() instanceof Attention.Grouped grouped) {
            Expr dim = sum.put(geometry.attention("head-dim", grouped.headDim()));
            Expr heads = sum.put(geometry.attention("heads", grouped.heads()));
            Expr kvHeads = sum.put(geometry.attention("kv-heads", grouped.kvHeads()));
            oneLayer =
                    product(
                            hidden,
                            dim,
                            sum(
                                    product(num(grouped.queryMatrices()), heads),
                                    product(num(2), kvHeads)));
        } else {
            oneLayer = latent((Attention.Latent) model.attention(), geometry, sum, hidden);
        }
        Expr all = product(layers, oneLayer);
        if (model.linear().isPresent()) {
            Expr linearLayers = sum.put(geometry.layers("linear-layers", model.linearLayers()));
            Expr linear = linear(model.linear().get(), geometry, sum, hidden);
            all = sum(all, product(linearLayers, linear));
        }
        return is(model, TensorClass.ATTENTION, sum, all);
    }

    private static Expr latent(Attention.Latent latent, Geometry geometry, Sum sum, Expr hidden) {
        Expr heads = sum.put(geometry.attention("heads", latent.heads()));
        Expr queryRank = sum.put(geometry.attention("query-rank", latent.queryRank()));
        Expr kvRank = sum.put(geometry.attention("kv-rank", latent.kvRank()));
        Expr rope = sum.put(geometry.attention("rope-dim", latent.ropeDim()));
        Expr nope = sum.put(geometry.attention("nope-dim", latent.nopeDim()));
        Expr value = sum.put(geometry.attention("value-dim", latent.valueDim()));
        return sum(
                product(hidden, queryRank),
                product(queryRank, heads, sum(nope, rope)),
                product(hidden, sum(kvRank, rope)),
                product(kvRank, heads, sum(nope, value)),
                product(heads, value, hidden));
    }

    /** Query, key, value, gate and output; two numbers for each value head; the convolution. */
    private static Expr linear(Sight.Linear linear, Geometry geometry, Sum sum, Expr hidden) {
        Expr valueHeads = sum.put(geometry.layers("linear-value-heads", linear.valueHeads()));
        Expr valueDim = sum.put(geometry.layers("linear-value-dim", linear.valueDim()));
        Expr keys =
                product(
                        num(2),
                        sum.put(geometry.layers("linear-key-heads", linear.keyHeads())),
                        sum.put(geometry.layers("linear-key-dim", linear.keyDim())));
        Expr values = product(valueHeads, valueDim);
        Expr convolution = sum.put(geometry.layers("convolution", linear.convolution()));
        return sum(
                product(hidden, sum(keys, product(num(3), values), product(num(2), valueHeads))),
                product(convolution, sum(keys, values)));
    }

    private static Figure feedForward(Model model, Geometry geometry) {
        Sum sum = new Sum();
        Expr layers =
                model.experts().isPresent()
                        ? sum.put(geometry.experts("dense-layers", model.denseLayers()))
                        : sum.put(geometry.layers("layers", model.layerCount()));
        Expr hidden = sum.put(geometry.hiddenSize());
        Expr inner = sum.put(geometry.feedForwardSize());
        Expr matrices = num(model.feedForward().orElseThrow().matrices());
        return is(model, TensorClass.FEED_FORWARD, sum, product(layers, matrices, hidden, inner));
    }

    private static void addExperts(
            Model model, Experts experts, Geometry geometry, Map<TensorClass, Figure> tensors) {
        Figure layers = geometry.experts("expert-layers", model.expertLayers());
        Figure size = geometry.experts("expert-size", experts.size());
        Figure hidden = geometry.hiddenSize();
        Figure count = geometry.experts("experts", experts.count());
        tensors.put(TensorClass.ROUTER, times(model, TensorClass.ROUTER, 1, layers, hidden, count));
        tensors.put(
                TensorClass.EXPERTS,
                times(model, TensorClass.EXPERTS, 3, layers, count, hidden, size));
        if (experts.shared() > 0) {
            Figure shared = geometry.experts("shared-experts", experts.shared());
            tensors.put(
                    TensorClass.SHARED_EXPERTS,
                    times(model, TensorClass.SHARED_EXPERTS, 3, layers, shared, hidden, size));
        }
    }

    private static Figure times(
            Model model, TensorClass tensors, int matrices, Figure layers, Figure... factors) {
        Sum sum = new Sum();
        Expr formula = sum.put(layers);
        if (matrices > 1) {
            formula = product(formula, num(matrices));
        }
        for (Figure factor : factors) {
            formula = product(formula, sum.put(factor));
        }
        return is(model, tensors, sum, formula);
    }

    private static Figure norms(Model model, Geometry geometry) {
        Sum sum = new Sum();
        Expr layers = sum.put(geometry.layers("layers", model.layerCount()));
        Expr hidden = sum.put(geometry.hiddenSize());
        return is(
                model,
                TensorClass.NORMS,
                sum,
                product(hidden, sum(product(num(2), layers), num(1))));
    }

    private static Figure is(Model model, TensorClass tensors, Sum sum, Expr formula) {
        String term = tensors.id() + "-parameters";
        return sum.is(
                model.citations().subject() + "." + term, new Name(term, model.name()), formula);
    }
}
