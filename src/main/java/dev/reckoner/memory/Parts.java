package dev.reckoner.memory;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Circumstance.Position;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.TensorPart;
import dev.reckoner.provenance.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrices that tensor classes are made of, as far as a mix of formats may tell them apart. For
 * hidden size d, H query heads, K key-value heads of dimension h and inner size f: query d·H·h, key
 * and value d·K·h each, output H·h·d; gate and up d·f each, down f·d. What a class holds besides
 * them is not listed.
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
        if (model.attention() instanceof Attention.Grouped grouped) {
            grouped(grouped);
        } else {
            latent((Attention.Latent) model.attention());
        }
        networks();
        return List.copyOf(parts);
    }

    private void table(TensorClass tensors, TensorPart part) {
        List<Figure> factors = List.of(geometry.vocabulary(), geometry.hiddenSize());
        parts.add(new Part(tensors, part, 0, 1, 1, model.hiddenSize(), factors));
    }

    private void grouped(Attention.Grouped grouped) {
        Figure hidden = geometry.hiddenSize();
        Figure dim = geometry.attention("head-dim", grouped.headDim());
        Figure heads = geometry.attention("heads", grouped.heads());
        Figure kvHeads = geometry.attention("kv-heads", grouped.kvHeads());
        attention(TensorPart.QUERY, hidden, heads, dim);
        attention(TensorPart.KEY, hidden, kvHeads, dim);
        attention(TensorPart.VALUE, hidden, kvHeads, dim);
        int row = grouped.heads() * grouped.headDim();
        attention(TensorPart.ATTENTION_OUTPUT, row, hidden, heads, dim);
    }

    /** The compressions and the expansions, whose key and value parts are stored apart. */
    private void latent(Attention.Latent latent) {
        Figure hidden = geometry.hiddenSize();
        Figure heads = geometry.attention("heads", latent.heads());
        Figure queryRank = geometry.attention("query-rank", latent.queryRank());
        Figure kvRank = geometry.attention("kv-rank", latent.kvRank());
        Figure rope = geometry.attention("rope-dim", latent.ropeDim());
        Figure nope = geometry.attention("nope-dim", latent.nopeDim());
        Figure value = geometry.attention("value-dim", latent.valueDim());
        attention(TensorPart.LATENT, hidden, queryRank);
        attention(TensorPart.LATENT, queryRank, heads, nope);
        attention(TensorPart.LATENT, queryRank, heads, rope);
        attention(TensorPart.LATENT, hidden, kvRank);
        attention(TensorPart.LATENT, hidden, rope);
        attention(TensorPart.LATENT, nope, kvRank, heads);
        attention(TensorPart.LATENT, kvRank, heads, value);
        int row = latent.heads() * latent.valueDim();
        attention(TensorPart.ATTENTION_OUTPUT, row, heads, value, hidden);
    }

    /** A matrix of every layer, whose rows are as long as the first factor says. */
    private void attention(TensorPart part, Figure... factors) {
        attention(part, (int) factors[0].value(), factors);
    }

    private void attention(TensorPart part, int row, Figure... factors) {
        int layers = model.cacheLayers();
        parts.add(new Part(TensorClass.ATTENTION, part, 0, layers, layers, row, List.of(factors)));
    }

    /** Dense layers come before those with experts. */
    private void networks() {
        if (model.denseLayers() > 0) {
            Figure inner = geometry.feedForwardSize();
            List<TensorPart> kinds =
                    model.feedForward().orElseThrow().gated()
                            ? GATED
                            : List.of(TensorPart.UP, TensorPart.DOWN);
            network(TensorClass.FEED_FORWARD, kinds, 0, model.denseLayers(), inner, List.of());
        }
        model.experts()
                .ifPresent(
                        experts -> {
                            Figure size = geometry.experts("expert-size", experts.size());
                            Figure count = geometry.experts("experts", experts.count());
                            experts(TensorClass.EXPERTS, size, count);
                            if (experts.shared() > 0) {
                                Figure shared =
                                        geometry.experts("shared-experts", experts.shared());
                                experts(TensorClass.SHARED_EXPERTS, size, shared);
                            }
                        });
    }

    private void experts(TensorClass tensors, Figure size, Figure count) {
        network(tensors, GATED, model.denseLayers(), model.expertLayers(), size, List.of(count));
    }

    private void network(
            TensorClass tensors,
            List<TensorPart> kinds,
            int first,
            int layers,
            Figure inner,
            List<Figure> copies) {
        List<Figure> factors = new ArrayList<>(copies);
        factors.add(geometry.hiddenSize());
        factors.add(inner);
        int size = (int) inner.value();
        int outOf = model.layerCount();
        for (TensorPart part : kinds) {
            int row = part == TensorPart.DOWN ? size : model.hiddenSize();
            parts.add(new Part(tensors, part, first, layers, outOf, row, List.copyOf(factors)));
        }
    }
}
