package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Parallelism;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums about speed for one kind of model and layout, in the order in which they build on each
 * other. Times are in seconds.
 *
 * <p>A step makes one token for each of B sequences. It reads the weights, the experts that B
 * tokens visit, E·(1 − (1 − k/E)^B) of E when each visits k, and the cache; it multiplies 2 flop
 * for each parameter that a token meets, and for each query head the tokens seen; it waits for
 * layers to start and for devices to exchange results. A prompt of n tokens multiplies 2·n flop a
 * parameter and n² for attention, where all tokens are seen. In a closed loop other prompts
 * interrupt the answers: each token waits for its share of the B − 1 others' prompts, so that TPOT
 * = step + (B − 1) ÷ OSL · prompt. Roofline: <a href="https://arxiv.org/abs/2402.16363">LLM
 * inference unveiled</a>.
 */
public final class Formulas {

    static final Unit SECOND = Unit.of(Dimension.SECOND);

    /** Which share of the others' prompts a new request waits for. */
    static final String WAIT = "prompts-ahead";

    private static final Unit TOKEN_RATE = Unit.TOKEN.per(SECOND);
    private static final Unit FLOP = Unit.of(Dimension.FLOP);

    private final List<Formula> formulas = new ArrayList<>();
    private final Model model;
    private final Parallelism parallelism;
    private final boolean guessing;

    private Formulas(Model model, Parallelism parallelism, boolean guessing) {
        this.model = model;
        this.parallelism = parallelism;
        this.guessing = guessing;
    }

    /** All formulas for a model in a layout, one token a step. */
    public static List<Formula> of(Model model, Parallelism parallelism) {
        return of(model, parallelism, false);
    }

    /**
     * The same where a step may verify guessed tokens (speculative decoding): it multiplies, visits
     * experts and exchanges results for the guessed tokens of each sequence and one more, and makes
     * as many tokens as are accepted on average. What guessing itself takes is left out.
     */
    public static List<Formula> of(Model model, Parallelism parallelism, boolean guessing) {
        Formulas all = new Formulas(model, parallelism, guessing);
        all.batch();
        all.step();
        all.prefill();
        all.service();
        return List.copyOf(all.formulas);
    }

    private void batch() {
        add("stage-batch", Unit.NONE, new Expr.CeilDiv(ref("batch"), ref("stages")));
        Expr batch = ref("stage-batch");
        boolean copies = parallelism.data() > 1;
        add("rank-batch", Unit.NONE, copies ? new Expr.Div(batch, ref("data-parallel")) : batch);
        Expr half = new Expr.Div(ref("output-length"), num(2));
        add("mean-context", Unit.NONE, sum(ref("input-length"), half));
        Seeing.tokens(model).forEach((term, expr) -> add(term, Unit.NONE, expr));
        if (guessing) {
            Expr verified = sum(ref("guessed-tokens"), num(1));
            add("stage-tokens", Unit.NONE, product(ref("stage-batch"), verified));
            add("rank-tokens", Unit.NONE, product(ref("rank-batch"), verified));
        }
    }

    /** Tokens of a step that pass a stage. */
    private Expr stageTokens() {
        return ref(guessing ? "stage-tokens" : "stage-batch");
    }

    /** Tokens of a step that pass one copy of the attention. */
    private Expr rankTokens() {
        return ref(guessing ? "rank-tokens" : "rank-batch");
    }

    private void step() {
        boolean experts = model.experts().isPresent();
        Expr bandwidth = ref("memory-bandwidth");
        Expr tensor = ref("tensor-ranks");
        List<Expr> times = new ArrayList<>();
        term(times, Term.DENSE_READ, new Expr.Div(ref("dense-bytes"), product(tensor, bandwidth)));
        if (experts) {
            Expr missed = new Expr.Sub(num(1), new Expr.Div(ref("active-experts"), ref("experts")));
            Expr hit = new Expr.Sub(num(1), new Expr.Pow(missed, stageTokens()));
            add("expert-coverage", Unit.NONE, hit);
            Expr bytes = product(ref("expert-bytes"), ref("expert-coverage"));
            term(
                    times,
                    Term.EXPERT_READ,
                    new Expr.Div(bytes, product(ref("stage-devices"), bandwidth)));
        }
        Expr cache = Seeing.bytes(model, true);
        if (model.recurrent().isPresent()) {
            Expr states = product(num(2), ref("state-bytes"));
            cache = sum(cache, new Expr.Div(states, tensor));
        }
        term(times, Term.CACHE_READ, new Expr.Div(product(ref("rank-batch"), cache), bandwidth));
        Expr attention =
                new Expr.Div(
                        Seeing.flops(model, rankTokens()), product(tensor, ref("attention-rate")));
        Expr multiplied = product(num(2, FLOP), stageTokens());
        term(times, Term.ARITHMETIC, sum(matrices(multiplied, "stage-devices"), attention));
        term(times, Term.LAYERS, ref("layers"));
        if (experts) {
            Expr visits = product(ref("expert-layers"), ref("active-experts"));
            term(times, Term.ROUTING, visits);
        }
        term(times, Term.SEQUENCES, product(ref("rank-batch"), ref("layers")));
        if (parallelism.tensor() > 1) {
            Expr vectors = product(rankTokens(), ref("exchanged-bytes"));
            term(times, Term.EXCHANGE, new Expr.Div(vectors, ref("interconnect")));
        }
        add("step-time", SECOND, times.size() == 1 ? times.get(0) : new Expr.Add(times));
    }

    private void prefill() {
        List<Expr> times = new ArrayList<>();
        add("new-tokens", Unit.NONE, new Expr.Sub(ref("input-length"), ref("cached-length")));
        Expr attention =
                new Expr.Div(
                        Seeing.prefillFlops(model), product(ref("devices"), ref("attention-rate")));
        Expr multiplied = product(num(2, FLOP), ref("new-tokens"));
        term(times, Term.PREFILL, sum(matrices(multiplied, "devices"), attention));
        if (model.experts().isPresent()) {
            term(times, Term.PREFILL_EXPERTS, experts(multiplied, "devices"));
        }
        if (parallelism.tensor() > 1) {
            Expr vectors = product(ref("new-tokens"), ref("exchanged-bytes"));
            term(
                    times,
                    Term.PREFILL_EXCHANGE,
                    new Expr.Div(vectors, product(ref("data-parallel"), ref("interconnect"))));
        }
        add("prefill-time", SECOND, times.size() == 1 ? times.get(0) : new Expr.Add(times));
    }

    private void service() {
        Expr correction = ref("correction");
        Expr step = ref("step-time");
        Expr token = guessing ? new Expr.Div(step, ref("accepted-tokens")) : step;
        add("tpot", SECOND, product(correction, sum(token, interrupted())));
        Expr first = product(correction, sum(ref("step-time"), ref("prefill-time")));
        Expr later = product(ref("tpot"), new Expr.Sub(ref("output-length"), num(1)));
        add("request-time", SECOND, sum(first, later));
        add("output-rate", TOKEN_RATE, rate());
        add("ttft", SECOND, first());
        add("busy-share", Unit.NONE, busy(token));
    }

    /**
     * The share of the time for which memory or arithmetic would be busy at their peak rates; they
     * take turns.
     */
    private Expr busy(Expr token) {
        List<Expr> work = new ArrayList<>();
        work.add(ref(Term.DENSE_READ.id()));
        if (model.experts().isPresent()) {
            work.add(ref(Term.EXPERT_READ.id()));
        }
        work.add(ref(Term.CACHE_READ.id()));
        work.add(ref(Term.ARITHMETIC.id()));
        Expr prompts = product(others(), ref(Term.PREFILL.id()));
        if (guessing) {
            Expr step = new Expr.Div(new Expr.Add(work), ref("accepted-tokens"));
            work.clear();
            work.add(step);
        }
        work.add(prompts);
        Expr share = new Expr.Div(new Expr.Add(work), sum(token, interrupted()));
        return new Expr.Min(num(1), share);
    }

    /** What the others' prompts add to each token. */
    static Expr interrupted() {
        return product(others(), ref("prefill-time"));
    }

    /** Prompts of others that come between two tokens. */
    private static Expr others() {
        return new Expr.Div(new Expr.Sub(ref("batch"), num(1)), ref("output-length"));
    }

    /** Tokens of all answers ÷ the time of a request, of which there are B at once. */
    private static Expr rate() {
        Expr tokens = in(Unit.TOKEN, product(ref("batch"), ref("output-length")));
        return new Expr.Div(tokens, ref("request-time"));
    }

    /** Its own prompt and step, and some of the others' prompts before it. */
    private static Expr first() {
        Expr others = new Expr.Sub(ref("batch"), num(1));
        Expr wait = product(ref(WAIT), others, ref("prefill-time"));
        return product(ref("correction"), sum(ref("step-time"), ref("prefill-time"), wait));
    }

    /** Multiplications with all matrices that a token meets. */
    private Expr matrices(Expr multiplied, String devices) {
        Expr dense =
                new Expr.Div(
                        product(multiplied, ref("dense-parameters")),
                        product(ref(devices), ref("dense-rate")));
        return model.experts().isPresent() ? sum(dense, experts(multiplied, devices)) : dense;
    }

    private static Expr experts(Expr multiplied, String devices) {
        Expr visited =
                new Expr.Div(
                        product(multiplied, ref("expert-parameters"), ref("active-experts")),
                        ref("experts"));
        return new Expr.Div(visited, product(ref(devices), ref("expert-rate")));
    }

    private void term(List<Expr> times, Term term, Expr time) {
        add(term.id(), term.isCount() ? Unit.NONE : SECOND, time);
        times.add(product(ref(term.coefficient()), ref(term.id())));
    }

    private void add(String term, Unit unit, Expr expr) {
        formulas.add(new Formula(term, unit, expr));
    }
}
