package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.Layout;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One conversation at a time under llama.cpp, on a card, a chip with shared memory, or a card and
 * the computer's own memory. Devices take their layers one after another, so that more of them hold
 * more but are no faster.
 *
 * <p>A token reads the weights that it meets, and the cache; each byte of weights is unpacked and
 * multiplied with a vector, which runs at the rate of plain 32-bit arithmetic; each layer takes a
 * time to start and each change of device another. The coefficients are assumptions, fitted on
 * published llama-bench runs.
 */
public final class SingleStream {

    private static final Unit FLOP = Unit.of(Dimension.FLOP);
    private static final Unit BYTE_TIME = Unit.BYTE.per(FLOP.per(Formulas.SECOND));
    private static final Unit TOKEN_RATE = Unit.TOKEN.per(Formulas.SECOND);

    private SingleStream() {}

    static boolean serves(Scenario scenario) {
        return scenario.deployment().engine().layersInTurn();
    }

    /** The assumptions that its formulas need. */
    public static final List<String> ASSUMPTIONS =
            List.of(
                    "stream-read",
                    "stream-unpack",
                    "stream-attention",
                    "stream-layer",
                    "stream-hop",
                    "stream-prompt");

    /** All formulas for a model. */
    public static List<Formula> formulas(Model model) {
        List<Formula> all = new ArrayList<>();
        boolean experts = model.experts().isPresent();
        Expr visited = ref("dense-parameters");
        Expr bytes = ref("dense-bytes");
        if (experts) {
            Expr share = new Expr.Div(ref("active-experts"), ref("experts"));
            visited = sum(visited, product(ref("expert-parameters"), share));
            bytes = sum(bytes, product(ref("expert-bytes"), share));
        }
        all.add(new Formula("visited-parameters", Unit.NONE, visited));
        all.add(new Formula("visited-bytes", Unit.BYTE, bytes));
        Expr half = new Expr.Div(ref("output-length"), num(2));
        all.add(new Formula("mean-context", Unit.NONE, sum(ref("input-length"), half)));
        Seeing.tokens(model).forEach((term, expr) -> all.add(new Formula(term, Unit.NONE, expr)));
        Expr cache = Seeing.bytes(model, false);
        Expr card = product(ref("visited-bytes"), ref("share-on-card"));
        Expr fast = new Expr.Div(sum(card, cache), ref("memory-bandwidth"));
        Expr rest = product(ref("visited-bytes"), new Expr.Sub(num(1), ref("share-on-card")));
        Expr slow = new Expr.Div(rest, ref("host-bandwidth"));
        all.add(new Formula("stream-reading", Formulas.SECOND, sum(fast, slow)));
        all.add(
                new Formula(
                        "stream-unpacking",
                        BYTE_TIME,
                        new Expr.Div(ref("visited-bytes"), ref("vector-rate"))));
        Expr attention = Seeing.flops(model);
        all.add(
                new Formula(
                        "stream-attending",
                        Formulas.SECOND,
                        new Expr.Div(attention, ref("vector-rate"))));
        all.add(
                new Formula(
                        "tpot",
                        Formulas.SECOND,
                        product(ref("correction"), sum(reading(), multiplying(), waiting()))));
        Expr prompt =
                new Expr.Div(
                        product(num(2, FLOP), ref("input-length"), ref("visited-parameters")),
                        ref("prompt-rate"));
        all.add(
                new Formula(
                        "ttft",
                        Formulas.SECOND,
                        sum(product(ref("stream-prompt"), prompt), ref("tpot"))));
        Expr later = product(ref("tpot"), new Expr.Sub(ref("output-length"), num(1)));
        all.add(new Formula("request-time", Formulas.SECOND, sum(ref("ttft"), later)));
        Expr tokens = in(Unit.TOKEN, ref("output-length"));
        all.add(new Formula("output-rate", TOKEN_RATE, new Expr.Div(tokens, ref("request-time"))));
        Expr reading = product(ref("correction"), ref("stream-reading"));
        all.add(
                new Formula(
                        "busy-share",
                        Unit.NONE,
                        new Expr.Min(num(1), new Expr.Div(reading, ref("tpot")))));
        return List.copyOf(all);
    }

    static Expr reading() {
        return product(ref("stream-read"), ref("stream-reading"));
    }

    static Expr multiplying() {
        return sum(
                product(ref("stream-unpack"), ref("stream-unpacking")),
                product(ref("stream-attention"), ref("stream-attending")));
    }

    static Expr waiting() {
        return sum(
                product(ref("stream-layer"), ref("layers")),
                product(ref("stream-hop"), new Expr.Sub(ref("devices"), num(1))));
    }

    /** All figures; empty where a needed rate of the accelerator is unknown. */
    static Optional<Speed> of(Layout layout) {
        return Facts.ofStream(layout).map(facts -> of(layout, facts));
    }

    private static Speed of(Layout layout, Map<String, Figure> facts) {
        Map<String, Figure> known = new LinkedHashMap<>(facts);
        for (String assumption : ASSUMPTIONS) {
            known.put(assumption, layout.scenario().assumption(assumption));
        }
        known.put("correction", layout.scenario().assumption("stream-spread"));
        return Speed.of(layout, formulas(layout.scenario().deployment().model()), known);
    }
}
