package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * How many entries the layers of a model keep of one sequence, in those layers whose attention is
 * the model's: one for each token, for the latest ones only, or for several tokens together.
 */
final class Kept {

    private final Model model;
    private final Geometry geometry;
    private final Sum sum;
    private final boolean ownWindows;

    Kept(Model model, Sum sum) {
        this.model = model;
        this.geometry = new Geometry(model);
        this.sum = sum;
        this.ownWindows = model.windowAttention().isPresent();
    }

    /**
     * Entries that one more token adds.
     *
     * @param windows whether in windows too
     * @param latest whether to what is seen of the latest tokens beside compressed ones
     */
    Expr entries(boolean windows, boolean latest) {
        boolean plain = model.chosenLayers() + model.compressedLayers() == 0;
        if (plain && windows) {
            return sum.put(geometry.ownLayers());
        }
        List<Expr> entries = new ArrayList<>();
        if (plain || model.fullLayers() > 0) {
            entries.add(sum.put(geometry.layers("full-layers", model.fullLayers())));
        }
        if (windows && !ownWindows && model.windowLayers() > 0) {
            entries.add(windowLayers());
        }
        if (windows && model.chunkLayers() > 0) {
            entries.add(sum.put(geometry.layers("chunk-layers", model.chunkLayers())));
        }
        model.chosen()
                .ifPresent(
                        chosen -> {
                            entries.add(compressed(chosen));
                            if (latest && chosen.window() > 0) {
                                entries.add(sum.put(geometry.chosenLayers()));
                            }
                        });
        model.compressed()
                .ifPresent(
                        way -> {
                            entries.add(compressed(way));
                            if (latest) {
                                entries.add(compressedLayers());
                            }
                        });
        return entries.size() == 1 ? entries.get(0) : new Expr.Add(entries);
    }

    /** Bytes with what windows of their own attention and indexers add for one more token. */
    Expr with(Expr bytes, Scenario scenario, boolean windows) {
        List<Expr> parts = new ArrayList<>(List.of(bytes));
        if (windows && ownWindows) {
            parts.add(product(windowLayers(), sum.put(KvCache.perWindowLayer(scenario))));
        }
        if (model.indexLayers() > 0) {
            parts.add(sum.put(KvCache.indexPerToken(scenario)));
        }
        return parts.size() == 1 ? bytes : new Expr.Add(parts);
    }

    /** Entries of all such layers together, after so many tokens. */
    Expr tokens(Expr tokens) {
        List<Expr> groups = new ArrayList<>();
        for (var group : model.layers()) {
            if (group.sight() instanceof Sight.Window && !ownWindows) {
                groups.add(windows(tokens));
            } else if (group.sight() instanceof Sight.Chunk chunk) {
                Expr layers = sum.put(geometry.layers("chunk-layers", group.count()));
                groups.add(product(layers, atMost(tokens, "chunk", chunk.tokens())));
            } else if (group.sight() instanceof Sight.Full) {
                Expr layers = sum.put(geometry.layers("full-layers", group.count()));
                groups.add(product(layers, tokens));
            }
        }
        model.chosen().ifPresent(chosen -> groups.add(product(compressed(chosen), tokens)));
        model.compressed().ifPresent(way -> groups.add(product(compressed(way), tokens)));
        if (hasLatest()) {
            groups.add(latest(tokens));
        }
        return groups.size() == 1 ? groups.get(0) : new Expr.Add(groups);
    }

    /** Tokens that the layers with a window keep together. */
    Expr windows(Expr tokens) {
        for (var group : model.layers()) {
            if (group.sight() instanceof Sight.Window window) {
                return product(windowLayers(), atMost(tokens, "window", window.tokens()));
            }
        }
        throw new IllegalStateException(model.id() + " has no window");
    }

    Expr windowLayers() {
        return sum.put(geometry.layers("window-layers", model.windowLayers()));
    }

    /** Whether layers keep the latest tokens beside compressed ones. */
    boolean hasLatest() {
        return model.compressed().isPresent()
                || model.chosen().map(chosen -> chosen.window() > 0).orElse(false);
    }

    /** How many they keep of them together. */
    Expr latest(Expr tokens) {
        List<Expr> groups = new ArrayList<>();
        model.chosen()
                .filter(chosen -> chosen.window() > 0)
                .ifPresent(
                        chosen -> {
                            Expr latest = atMost(tokens, "chosen-window", chosen.window());
                            groups.add(product(sum.put(geometry.chosenLayers()), latest));
                        });
        model.compressed()
                .ifPresent(
                        way -> {
                            Expr latest = atMost(tokens, "compressed-window", way.window());
                            groups.add(product(compressedLayers(), latest));
                        });
        return groups.size() == 1 ? groups.get(0) : new Expr.Add(groups);
    }

    private Expr compressed(Sight.Chosen chosen) {
        Expr layers = sum.put(geometry.chosenLayers());
        return chosen.ratio() == 1
                ? layers
                : new Expr.Div(layers, sum.put(geometry.layers("compression", chosen.ratio())));
    }

    private Expr compressed(Sight.Compressed way) {
        Expr ratio = sum.put(geometry.layers("heavy-compression", way.ratio()));
        return new Expr.Div(compressedLayers(), ratio);
    }

    private Expr compressedLayers() {
        return sum.put(geometry.layers("compressed-layers", model.compressedLayers()));
    }

    private Expr atMost(Expr tokens, String term, int most) {
        return new Expr.Min(tokens, in(Unit.TOKEN, sum.put(geometry.layers(term, most))));
    }
}
