package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.price.Fleet.Demand;
import dev.reckoner.price.Lets.Let;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.throughput.Paces;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Answers many questions about one catalogue: the sums that an explained figure is made of, without
 * the explanations. What questions have in common is worked out once and kept for a while. Many
 * threads may ask at once.
 */
public final class Estimator {

    /** Setups that are kept ready; with their layouts they take up to some 200 MB. */
    private static final int SETUPS = 1000;

    private static final int MARKETS = 2000;
    private static final int INVOICES = 2000;

    private final Catalogue catalogue;
    private final Paces paces;
    private final Recent<Setup, Prepared> setups = new Recent<>(SETUPS);
    private final Recent<Market.Named, Market> markets = new Recent<>(MARKETS);
    private final Recent<Sheet, Invoice> invoices = new Recent<>(INVOICES);

    public Estimator(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.paces = new Paces(catalogue.calibration());
    }

    /**
     * What decides which sums an invoice has.
     *
     * @param market with one accelerator
     * @param let the place of the offer in the market
     * @param reach of the price of hosted tokens
     * @param cached whether some of the prompt has a price of its own
     * @param served whether the speed is known
     */
    private record Sheet(
            Market market, int let, int devices, double reach, boolean cached, boolean served) {}

    /** What the cheapest offer that carries a deployment comes to. */
    private record Served(int let, Held held, OptionalDouble usd) {}

    /** The answer to a question. */
    public Reply answer(Question question) {
        Market market = market(question);
        Remarks remarks = new Remarks();
        Demand demand = demand(question, remarks);
        Prepared prepared = prepared(question, market.lets().last().offer());
        String problem = joined(prepared.problem(), market.problem(), remarks.text());
        if (!problem.isEmpty()) {
            return new Reply.Refused(problem);
        }
        Optional<Served> served = serve(question, market, demand);
        if (served.isEmpty()) {
            Invoice hosted = hosted(prepared.scenario(), market, demand);
            return new Answered(
                    prepared.weightBytes(),
                    prepared.kvBytes(),
                    Optional.empty(),
                    market.lets().last().offer(),
                    OptionalDouble.empty(),
                    hosted.costs(demand, market.cached(demand), Optional.empty()),
                    market.day(),
                    hosted.problem());
        }
        Held held = served.get().held();
        Invoice invoice = invoice(question, market, served.get(), demand);
        boolean priced = served.get().usd().isPresent();
        return new Answered(
                prepared.weightBytes(),
                prepared.kvBytes(),
                Optional.of(held),
                market.lets().all().get(served.get().let()).offer(),
                served.get().usd(),
                invoice.costs(demand, market.cached(demand), held.speeds()),
                market.day(),
                joined(
                        slow(held, demand),
                        priced ? "" : market.lets().unpriced(),
                        invoice.problem()));
    }

    private Market market(Question question) {
        Market.Named named = Market.Named.of(question);
        return markets.of(named, () -> new Market(named, catalogue));
    }

    private Prepared prepared(Question question, Optional<Offer> offer) {
        boolean guessing = !question.of(Column.DRAFT).isEmpty();
        Setup setup = Setup.of(question, offer, guessing);
        return setups.of(setup, () -> new Prepared(setup, catalogue, paces));
    }

    /** On the offer whose whole instances cost least; of two alike the first. */
    private Optional<Served> serve(Question question, Market market, Demand demand) {
        Served best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < market.lets().all().size(); i++) {
            Let let = market.lets().all().get(i);
            Prepared prepared = prepared(question, let.offer());
            OptionalInt devices = prepared.devices(demand);
            if (devices.isPresent() && carries(market.lets(), prepared, devices.getAsInt())) {
                OptionalDouble usd = let.hourly(devices.getAsInt());
                double price = usd.orElse(Double.MAX_VALUE);
                Optional<Held> held =
                        price < least
                                ? prepared.fleet(devices.getAsInt()).serve(demand)
                                : Optional.empty();
                if (held.isPresent()) {
                    best = new Served(i, held.get(), usd);
                    least = price;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean carries(Lets lets, Prepared prepared, int devices) {
        return !lets.any() || !Rent.isScattered(prepared.scenario().deployment(), devices);
    }

    /** What no machine of the question's has room for can still be bought by the token. */
    private Invoice hosted(Scenario base, Market market, Demand demand) {
        Sheet sheet = sheet(market, -1, 0, demand, false);
        return invoices.of(
                sheet, () -> new Invoice(asked(base, base.deployment(), 1, market, demand), false));
    }

    private static Sheet sheet(Market market, int let, int devices, Demand demand, boolean served) {
        return new Sheet(
                market,
                let,
                devices,
                market.tokenPrice(demand).map(TokenPrice::reach).orElse(0.0),
                market.cached(demand) > 0,
                served);
    }

    private Invoice invoice(Question question, Market market, Served served, Demand demand) {
        boolean known = served.held().speeds().isPresent();
        int devices = served.held().parallelism().devices();
        Sheet sheet = sheet(market, served.let(), devices, demand, known);
        Optional<Offer> offer = market.lets().all().get(served.let()).offer();
        return invoices.of(
                sheet, () -> new Invoice(scenario(question, served.held(), offer), known));
    }

    /** The scenario whose explained figures are those of an answer that fits. */
    public Scenario scenario(Question question, Answered answered) {
        return scenario(question, answered.held().orElseThrow(), answered.offer());
    }

    private Scenario scenario(Question question, Held held, Optional<Offer> offer) {
        Market market = market(question);
        Demand demand = demand(question, new Remarks());
        Scenario base = prepared(question, offer).scenario();
        Deployment asked = base.deployment();
        Deployment deployment =
                new Deployment(
                        asked.model(),
                        asked.precision(),
                        asked.accelerator(),
                        new Count.Exactly(held.parallelism().devices()),
                        asked.engine(),
                        offer,
                        Optional.of(held.parallelism()),
                        asked.gpuLayers(),
                        asked.accepted().isPresent()
                                ? OptionalDouble.of(demand.accepted())
                                : OptionalDouble.empty());
        return asked(base, deployment, held.sequences(), market, demand);
    }

    private static Scenario asked(
            Scenario base, Deployment deployment, int sequences, Market market, Demand demand) {
        return new Scenario(
                "asked",
                new Workload(demand.input(), demand.output(), sequences, demand.cached()),
                deployment,
                new Payment(market.own(), market.api(), OptionalDouble.of(demand.used())),
                market.day(),
                base.assumptions(),
                base.calibration());
    }

    /** The layouts that were looked at for an answer and do not do, each with its reason. */
    public List<Rejected> rejected(Question question, Answered answered) {
        Demand demand = demand(question, new Remarks());
        return prepared(question, answered.offer()).rejected(demand);
    }

    private static Demand demand(Question question, Remarks remarks) {
        int input = remarks.whole(Column.INPUT_TOKENS, question.of(Column.INPUT_TOKENS), 0);
        int output = remarks.whole(Column.OUTPUT_TOKENS, question.of(Column.OUTPUT_TOKENS), 1);
        int cached = optional(Column.CACHED_TOKENS, question, remarks, 0);
        if (cached > input) {
            remarks.add(Column.CACHED_TOKENS, cached + " are more than the prompt has");
        }
        String draft = question.of(Column.DRAFT);
        String arrivals = question.of(Column.ARRIVAL_RATE);
        String used = question.of(Column.UTILISATION);
        return new Demand(
                input,
                output,
                optional(Column.CONCURRENCY, question, remarks, 1),
                cached,
                draft.isEmpty() ? 1 : remarks.above(Column.DRAFT, draft, 1),
                arrivals.isEmpty() ? 0 : remarks.above(Column.ARRIVAL_RATE, arrivals, 0),
                used.isEmpty() ? 1 : remarks.share(Column.UTILISATION, used));
    }

    private static int optional(Column column, Question question, Remarks remarks, int least) {
        String text = question.of(column);
        return text.isEmpty() ? 0 : remarks.whole(column, text, least);
    }

    /** Why nothing is said of the speed; empty where something is. */
    private static String slow(Held held, Demand demand) {
        if (held.speeds().isPresent()) {
            return "";
        }
        return demand.arrivals() > 0
                ? "arrival_rate: more than " + held.sequences() + " at once can serve"
                : "the speed is not known: no peak rate of the accelerator in this format, or no"
                        + " calibration";
    }

    private static String joined(String first, String second, String third) {
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
        return both.isEmpty() || third.isEmpty() ? both + third : both + "; " + third;
    }
}
