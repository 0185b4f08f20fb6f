package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.provenance.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tokens look at: how many entries of the cache all layers read for a new token, and how many
 * pairs of tokens a prompt makes. Layers that choose read what is chosen, and every key by which it
 * is chosen; layers that compress read an entry for several tokens.
 */
final class Seeing {

    private Seeing() {}

    /** Entries that all layers together look at for one new token, by the term that is read. */
    static Map<String, Expr> tokens(Model model) {
        Expr context = ref("mean-context");
        boolean own = model.windowAttention().isPresent();
        List<Expr> groups = new ArrayList<>();
        Map<String, Expr> terms = new LinkedHashMap<>();
        if (model.fullLayers() > 0) {
            groups.add(product(ref("full-layers"), context));
        }
        if (model.windowLayers() > 0) {
            Expr windows = product(ref("window-layers"), new Expr.Min(context, ref("window")));
            if (own) {
                terms.put("window-seen-tokens", windows);
            } else {
                groups.add(windows);
            }
        }
        if (model.chunkLayers() > 0) {
            groups.add(product(ref("chunk-layers"), new Expr.Min(context, ref("chunk"))));
        }
        model.chosen().ifPresent(chosen -> groups.add(chosen(chosen, context)));
        if (model.compressed().isPresent()) {
            Expr entries = new Expr.Div(context, ref("heavy-compression"));
            Expr latest = new Expr.Min(context, ref("compressed-window"));
            groups.add(product(ref("compressed-layers"), sum(entries, latest)));
        }
        terms.put("seen-tokens", add(groups));
        if (model.indexLayers() > 0) {
            terms.put("index-seen", product(ref("index-layers"), keys(model, context)));
        }
        return terms;
    }

    private static Expr chosen(Sight.Chosen chosen, Expr context) {
        Expr entries = new Expr.Min(entries(chosen, context), ref("chosen-entries"));
        Expr seen =
                chosen.window() == 0
                        ? entries
                        : sum(entries, new Expr.Min(context, ref("chosen-window")));
        return product(ref("chosen-layers"), seen);
    }

    private static Expr entries(Sight.Chosen chosen, Expr tokens) {
        return chosen.ratio() == 1 ? tokens : new Expr.Div(tokens, ref("compression"));
    }

    private static Expr keys(Model model, Expr tokens) {
        return entries(model.chosen().orElseThrow(), tokens);
    }

    /**
     * Bytes of cache that one sequence's new token reads on a device.
     *
     * @param divided by the devices that share a layer
     */
    static Expr bytes(Model model, boolean divided) {
        List<Expr> parts = new ArrayList<>();
        Expr main = product(ref("seen-tokens"), ref("cache-bytes-per-layer"));
        parts.add(divided ? new Expr.Div(main, ref("cache-ranks")) : main);
        if (model.windowAttention().isPresent()) {
            Expr own = product(ref("window-seen-tokens"), ref("window-cache-bytes"));
            parts.add(divided ? new Expr.Div(own, ref("window-cache-ranks")) : own);
        }
        if (model.indexLayers() > 0) {
            parts.add(product(ref("index-seen"), ref("index-key-bytes")));
        }
        return add(parts);
    }

    /** Operations of all heads of all layers for a new token; for several at once, times them. */
    static Expr flops(Model model, Expr... tokens) {
        List<Expr> parts = new ArrayList<>();
        parts.add(times(tokens, ref("seen-tokens"), ref("attention-flops")));
        if (model.windowAttention().isPresent()) {
            parts.add(times(tokens, ref("window-seen-tokens"), ref("window-attention-flops")));
        }
        if (model.indexLayers() > 0) {
            parts.add(times(tokens, ref("index-seen"), ref("index-flops")));
        }
        return add(parts);
    }

    private static Expr times(Expr[] tokens, Expr seen, Expr flops) {
        List<Expr> factors = new ArrayList<>(List.of(tokens));
        factors.add(seen);
        factors.add(flops);
        return new Expr.Mul(factors);
    }

    /** The same for a prompt, whose tokens see each other. */
    static Expr prefillFlops(Model model) {
        Expr all = ref("input-length");
        Expr fresh = ref("new-tokens");
        Expr both = product(fresh, sum(all, ref("cached-length")));
        boolean own = model.windowAttention().isPresent();
        List<Expr> groups = new ArrayList<>();
        List<Expr> flops = new ArrayList<>();
        if (model.fullLayers() > 0) {
            groups.add(product(ref("full-layers"), fresh, sum(all, ref("cached-length"))));
        }
        if (model.windowLayers() > 0) {
            Expr windows =
                    product(ref("window-layers"), pairs(fresh, new Expr.Min(all, ref("window"))));
            if (own) {
                flops.add(product(windows, ref("window-prefill-flops")));
            } else {
                groups.add(windows);
            }
        }
        if (model.chunkLayers() > 0) {
            groups.add(product(ref("chunk-layers"), fresh, new Expr.Min(all, ref("chunk"))));
        }
        model.chosen().ifPresent(chosen -> groups.add(chosenPairs(chosen, all, fresh)));
        if (model.compressed().isPresent()) {
            Expr entries = new Expr.Div(both, ref("heavy-compression"));
            Expr latest = pairs(fresh, new Expr.Min(all, ref("compressed-window")));
            groups.add(product(ref("compressed-layers"), sum(entries, latest)));
        }
        flops.add(0, product(add(groups), ref("prefill-flops")));
        if (model.indexLayers() > 0) {
            Expr keys = product(ref("index-layers"), keys(model, both));
            flops.add(new Expr.Div(product(keys, ref("index-flops")), num(2)));
        }
        return add(flops);
    }

    /** Tokens see what is chosen of the entries before them, as if those were in a window. */
    private static Expr chosenPairs(Sight.Chosen chosen, Expr all, Expr fresh) {
        Expr entries = ref("chosen-entries");
        Expr reach = chosen.ratio() == 1 ? entries : product(entries, ref("compression"));
        Expr seen = entries(chosen, pairs(fresh, new Expr.Min(all, reach)));
        Expr both =
                chosen.window() == 0
                        ? seen
                        : sum(seen, pairs(fresh, new Expr.Min(all, ref("chosen-window"))));
        return product(ref("chosen-layers"), both);
    }

    /** Twice n·W − W²/2: a window of W fills up over its first W tokens. */
    private static Expr pairs(Expr fresh, Expr window) {
        Expr filling = new Expr.Min(fresh, window);
        return new Expr.Sub(product(num(2), fresh, window), product(filling, filling));
    }

    private static Expr add(List<Expr> parts) {
        if (parts.isEmpty()) {
            return num(0);
        }
        return parts.size() == 1 ? parts.get(0) : new Expr.Add(parts);
    }
}
