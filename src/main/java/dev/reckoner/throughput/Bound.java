package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.memory.Layout;
import dev.reckoner.provenance.Derivation.Remark;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which resource takes the largest share of the time per token, as the formulas have it before they
 * are corrected.
 *
 * @param share of the time, with the remark that names the resource
 */
record Bound(Resource resource, Figure share) {

    /** What binds a layout, given all that stands before its time per token. */
    static Bound of(Layout layout, Map<String, Figure> known) {
        Map<Resource, Expr> parts = known.containsKey("step-time") ? served(known) : stream();
        Expr total = new Expr.Add(List.copyOf(parts.values()));
        if (known.containsKey("step-time")) {
            total = sum(aToken(ref("step-time"), known), parts.get(Resource.PROMPTS));
        }
        Resource largest = Resource.READING;
        for (Resource resource : parts.keySet()) {
            if (value(parts.get(resource), known) > value(parts.get(largest), known)) {
                largest = resource;
            }
        }
        Expr share = new Expr.Div(parts.get(largest), total);
        Map<String, Figure> inputs = new LinkedHashMap<>();
        share.symbols().forEach(symbol -> inputs.put(symbol, known.get(symbol)));
        String term = "bound-share";
        Figure plain =
                Figure.computed(layout.id(term), layout.scenario().deviceName(term), share, inputs);
        return new Bound(largest, plain.remarked(new Remark(largest.reason(), List.of(plain))));
    }

    /** The remark for a time per token. */
    Remark remark() {
        return new Remark(resource.reason(), List.of(share));
    }

    private static double value(Expr expr, Map<String, Figure> known) {
        return expr.evaluate(symbol -> known.get(symbol).estimate()).value();
    }

    private static Map<Resource, Expr> served(Map<String, Figure> known) {
        Map<Resource, List<Expr>> times = new EnumMap<>(Resource.class);
        for (Term term : Term.values()) {
            if (known.containsKey(term.id()) && term.resource() != Resource.PROMPTS) {
                times.computeIfAbsent(term.resource(), resource -> new ArrayList<>())
                        .add(product(ref(term.coefficient()), ref(term.id())));
            }
        }
        Map<Resource, Expr> parts = new EnumMap<>(Resource.class);
        times.forEach((resource, all) -> parts.put(resource, aToken(new Expr.Add(all), known)));
        parts.put(Resource.PROMPTS, Formulas.interrupted());
        return parts;
    }

    /** What of a step's time falls to one of its tokens. */
    private static Expr aToken(Expr step, Map<String, Figure> known) {
        boolean guessing = known.containsKey("accepted-tokens");
        return guessing ? new Expr.Div(step, ref("accepted-tokens")) : step;
    }

    private static Map<Resource, Expr> stream() {
        Map<Resource, Expr> parts = new EnumMap<>(Resource.class);
        parts.put(Resource.READING, SingleStream.reading());
        parts.put(Resource.MULTIPLYING, SingleStream.multiplying());
        parts.put(Resource.WAITING, SingleStream.waiting());
        return parts;
    }
}
