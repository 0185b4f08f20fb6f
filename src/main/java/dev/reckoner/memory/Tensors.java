package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.Model;
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
 * f: attention L·d·h·(2H + 2K), or (3H + 2K) with an output gate, or what {@link Mixers} says; a
 * feed-forward network 3·d·f, or 2·d·f without a gate, for every dense layer and every expert; a
 * router d·E; a norm d before all that a layer does and one at the end; the embedding V·d and,
 * unless it is tied, the output head V·d. Multi-head latent attention (<a
 * href="https://arxiv.org/abs/2405.04434">DeepSeek-V2</a>, section 2.1) has the factors of its
 * compressed query, key and value instead. Experts that see a compressed vector of length l have
 * l·f, and 2·d·l for every layer lead there and back, counted with the shared experts. Biases,
 * per-head norms and hyper-connections are left out: below 0.1 % in every model of the catalogue.
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
        return is(model, TensorClass.ATTENTION, sum, Mixers.of(model, geometry, sum));
    }

    private static Figure feedForward(Model model, Geometry geometry) {
        FeedForward network = model.feedForward().orElseThrow();
        Sum sum = new Sum();
        Expr layers =
                model.denseLayers() == model.layerCount()
                        ? sum.put(geometry.layers("layers", model.layerCount()))
                        : dense(model, geometry, sum);
        Expr hidden = sum.put(geometry.hiddenSize());
        Expr inner = sum.put(geometry.feedForwardSize());
        Expr matrices = num(network.matrices());
        if (network.others().isEmpty()) {
            return is(
                    model, TensorClass.FEED_FORWARD, sum, product(layers, matrices, hidden, inner));
        }
        List<Expr> sizes = new ArrayList<>();
        Expr others = sum.put(geometry.feedForward("other-layers", network.otherLayers()));
        sizes.add(product(new Expr.Sub(layers, others), inner));
        for (FeedForward.Other other : network.others()) {
            sizes.add(product(num(other.layers()), sum.put(geometry.otherSize(other.size()))));
        }
        Expr all = product(matrices, hidden, new Expr.Add(sizes));
        return is(model, TensorClass.FEED_FORWARD, sum, all);
    }

    private static Expr dense(Model model, Geometry geometry, Sum sum) {
        return model.experts().isPresent()
                ? sum.put(geometry.experts("dense-layers", model.denseLayers()))
                : sum.put(geometry.layers("network-layers", model.denseLayers()));
    }

    private static void addExperts(
            Model model, Experts experts, Geometry geometry, Map<TensorClass, Figure> tensors) {
        Figure layers = geometry.experts("expert-layers", model.expertLayers());
        Figure size = geometry.experts("expert-size", experts.size());
        Figure hidden = geometry.hiddenSize();
        Figure count = geometry.experts("experts", experts.count());
        Figure seen =
                experts.latent().isPresent()
                        ? geometry.experts("expert-latent", experts.latent().getAsInt())
                        : hidden;
        int matrices = experts.matrices();
        tensors.put(TensorClass.ROUTER, times(model, TensorClass.ROUTER, 1, layers, hidden, count));
        tensors.put(
                TensorClass.EXPERTS,
                times(model, TensorClass.EXPERTS, matrices, layers, count, seen, size));
        if (experts.shared() > 0) {
            tensors.put(TensorClass.SHARED_EXPERTS, shared(model, experts, geometry));
        }
    }

    /** What every token passes beside the experts; also to and from what the routed ones see. */
    private static Figure shared(Model model, Experts experts, Geometry geometry) {
        Figure layers = geometry.experts("expert-layers", model.expertLayers());
        Figure hidden = geometry.hiddenSize();
        Figure count = geometry.experts("shared-experts", experts.shared());
        Figure size =
                experts.sharedSize() == experts.size()
                        ? geometry.experts("expert-size", experts.size())
                        : geometry.experts("shared-expert-size", experts.sharedSize());
        if (experts.latent().isEmpty()) {
            return times(
                    model,
                    TensorClass.SHARED_EXPERTS,
                    experts.matrices(),
                    layers,
                    count,
                    hidden,
                    size);
        }
        Sum sum = new Sum();
        Expr each = sum.put(layers);
        Expr whole = sum.put(hidden);
        Expr ways =
                product(
                        num(2),
                        sum.put(geometry.experts("expert-latent", experts.latent().getAsInt())));
        Expr own = product(num(experts.matrices()), sum.put(count), sum.put(size));
        return is(model, TensorClass.SHARED_EXPERTS, sum, product(each, whole, sum(own, ways)));
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
        Expr hidden = sum.put(geometry.hiddenSize());
        int both = model.mixingLayers() + model.networkLayers();
        Expr count =
                both == 2 * model.layerCount()
                        ? product(num(2), sum.put(geometry.layers("layers", model.layerCount())))
                        : sum.put(geometry.layers("layer-norms", both));
        return is(model, TensorClass.NORMS, sum, product(hidden, sum(count, num(1))));
    }

    private static Figure is(Model model, TensorClass tensors, Sum sum, Expr formula) {
        String term = tensors.id() + "-parameters";
        return sum.is(
                model.citations().subject() + "." + term, new Name(term, model.name()), formula);
    }
}
