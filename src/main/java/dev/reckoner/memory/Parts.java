package dev.reckoner.memory;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Circumstance.Position;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.TensorPart;
import dev.reckoner.provenance.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The matrices that tensor classes are made of, as far as a mix of formats may tell them apart. For
 * hidden size d, H query heads, K key-value heads of dimension h and inner size f: query d·H·h, key
 * and value d·K·h each, output H·h·d; gate and up d·f each, down f·d. What a class holds besides
 * them, such as states, indexers and shared vectors, is not listed.
 */
final class Parts {

    /**
     * Matrices of one kind, one for every layer of a range, or several of the same shape.
     *
     * @param first layer that has it, in the order in which the rules count
     * @param layers how many have it
     * @param outOf layers that the rules count
     * @param row weights in one row, which a format stores in whole blocks
     * @param factors whose product is the number of its weights in one layer
     */
    record Part(
            TensorClass tensors,
            TensorPart part,
            int first,
            int layers,
            int outOf,
            int row,
            List<Figure> factors) {

        /** Its place in the n-th layer that has it. */
        Position at(int n) {
            return new Position(first + n, outOf, row);
        }

        /** Weights in one layer. */
        double size() {
            double size = 1;
            for (Figure factor : factors) {
                size *= factor.value();
            }
            return size;
        }
    }

    private static final List<TensorPart> GATED =
            List.of(TensorPart.GATE, TensorPart.UP, TensorPart.DOWN);
    private static final List<TensorPart> PLAIN = List.of(TensorPart.UP, TensorPart.DOWN);

    private final Model model;
    private final Geometry geometry;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Model model) {
        this.model = model;
        this.geometry = new Geometry(model);
    }

    /** The matrices of a model. */
    static List<Part> of(Model model) {
        return new Parts(model).all();
    }

    private List<Part> all() {
        if (model.tiedEmbeddings()) {
            table(TensorClass.EMBEDDING, TensorPart.OUTPUT_HEAD);
        } else {
            table(TensorClass.EMBEDDING, TensorPart.EMBEDDING);
            table(TensorClass.OUTPUT_HEAD, TensorPart.OUTPUT_HEAD);
        }
        int layers = model.cacheLayers();
        Optional<Attention.Grouped> windows = model.windowAttention();
        if (windows.isPresent()) {
            layers -= model.windowLayers();
            grouped(windows.get(), "window-", model.windowLayers());
        }
        if (model.attention() instanceof Attention.Grouped grouped) {
            grouped(grouped, "", layers);
        } else if (model.attention() instanceof Attention.Latent latent) {
            latent(latent, layers);
        }
        networks();
        return List.copyOf(parts);
    }

    private void table(TensorClass tensors, TensorPart part) {
        List<Figure> factors = List.of(geometry.vocabulary(), geometry.hiddenSize());
        parts.add(new Part(tensors, part, 0, 1, 1, model.hiddenSize(), factors));
    }

    private void grouped(Attention.Grouped grouped, String prefix, int layers) {
        Figure hidden = geometry.hiddenSize();
        Figure dim = geometry.attention(prefix + "head-dim", grouped.headDim());
        Figure heads = geometry.attention(prefix + "heads", grouped.heads());
        Figure kvHeads = geometry.attention(prefix + "kv-heads", grouped.kvHeads());
        Figure value =
                grouped.even() ? dim : geometry.attention(prefix + "value-dim", grouped.valueDim());
        attention(TensorPart.QUERY, layers, hidden, heads, dim);
        attention(TensorPart.KEY, layers, hidden, kvHeads, dim);
        if (!grouped.oneProjection()) {
            attention(TensorPart.VALUE, layers, hidden, kvHeads, value);
        }
        int row = grouped.heads() * grouped.valueDim();
        attention(TensorPart.ATTENTION_OUTPUT, layers, row, hidden, heads, value);
    }

    /** The compressions and the expansions, whose key and value parts are stored apart. */
    private void latent(Attention.Latent latent, int layers) {
        Figure hidden = geometry.hiddenSize();
        Figure heads = geometry.attention("heads", latent.heads());
        Figure kvRank = geometry.attention("kv-rank", latent.kvRank());
        Figure rope = geometry.attention("rope-dim", latent.ropeDim());
        Figure nope = geometry.attention("nope-dim", latent.nopeDim());
        Figure value = geometry.attention("value-dim", latent.valueDim());
        if (latent.queryRank() > 0) {
            Figure queryRank = geometry.attention("query-rank", latent.queryRank());
            attention(TensorPart.LATENT, layers, hidden, queryRank);
            attention(TensorPart.LATENT, layers, queryRank, heads, nope);
            attention(TensorPart.LATENT, layers, queryRank, heads, rope);
        } else {
            attention(TensorPart.QUERY, layers, hidden, heads, nope);
            attention(TensorPart.QUERY, layers, hidden, heads, rope);
        }
        attention(TensorPart.LATENT, layers, hidden, kvRank);
        attention(TensorPart.LATENT, layers, hidden, rope);
        attention(TensorPart.LATENT, layers, nope, kvRank, heads);
        attention(TensorPart.LATENT, layers, kvRank, heads, value);
        int row = latent.heads() * latent.valueDim();
        attention(TensorPart.ATTENTION_OUTPUT, layers, row, heads, value, hidden);
    }

    /** A matrix of so many layers, whose rows are as long as the first factor says. */
    private void attention(TensorPart part, int layers, Figure... factors) {
        attention(part, layers, (int) factors[0].value(), factors);
    }

    private void attention(TensorPart part, int layers, int row, Figure... factors) {
        parts.add(new Part(TensorClass.ATTENTION, part, 0, layers, layers, row, List.of(factors)));
    }

    /** Dense layers come before those with experts, and those of another size after the others. */
    private void networks() {
        if (model.denseLayers() > 0) {
            dense(model.feedForward().orElseThrow());
        }
        model.experts()
                .ifPresent(
                        experts -> {
                            Figure size = geometry.experts("expert-size", experts.size());
                            Figure count = geometry.experts("experts", experts.count());
                            Figure seen =
                                    experts.latent().isPresent()
                                            ? geometry.experts(
                                                    "expert-latent", experts.latent().getAsInt())
                                            : geometry.hiddenSize();
                            experts(TensorClass.EXPERTS, experts, size, seen, count);
                            if (experts.shared() > 0) {
                                Figure shared =
                                        geometry.experts("shared-experts", experts.shared());
                                Figure own =
                                        experts.sharedSize() == experts.size()
                                                ? size
                                                : geometry.experts(
                                                        "shared-expert-size", experts.sharedSize());
                                Figure whole = geometry.hiddenSize();
                                experts(TensorClass.SHARED_EXPERTS, experts, own, whole, shared);
                            }
                        });
    }

    private void dense(FeedForward network) {
        List<TensorPart> kinds = network.gated() ? GATED : PLAIN;
        int first = model.denseLayers() - network.otherLayers();
        Figure whole = geometry.hiddenSize();
        if (first > 0) {
            Figure inner = geometry.feedForwardSize();
            network(TensorClass.FEED_FORWARD, kinds, 0, first, inner, whole, List.of());
        }
        for (FeedForward.Other other : network.others()) {
            Figure inner = geometry.otherSize(other.size());
            int count = other.layers();
            network(TensorClass.FEED_FORWARD, kinds, first, count, inner, whole, List.of());
            first += count;
        }
    }

    private void experts(
            TensorClass tensors, Experts experts, Figure size, Figure seen, Figure count) {
        List<TensorPart> kinds = experts.gated() ? GATED : PLAIN;
        int first = model.denseLayers();
        network(tensors, kinds, first, model.expertLayers(), size, seen, List.of(count));
    }

    private void network(
            TensorClass tensors,
            List<TensorPart> kinds,
            int first,
            int layers,
            Figure inner,
            Figure seen,
            List<Figure> copies) {
        List<Figure> factors = new ArrayList<>(copies);
        factors.add(seen);
        factors.add(inner);
        int size = (int) inner.value();
        int outOf = model.networkLayers();
        for (TensorPart part : kinds) {
            int row = part == TensorPart.DOWN ? size : (int) seen.value();
            parts.add(new Part(tensors, part, first, layers, outOf, row, List.copyOf(factors)));
        }
    }
}
