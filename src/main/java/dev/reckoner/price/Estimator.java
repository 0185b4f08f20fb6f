package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.Fleet.Demand;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Significant;
import dev.reckoner.throughput.Paces;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
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

    private static final int OFFERS = 2000;

    private final Catalogue catalogue;
    private final Recent<Setup, Prepared> setups;
    private final Recent<Named, Rented> offers;

    public Estimator(Catalogue catalogue) {
        this.catalogue = catalogue;
        Paces paces = new Paces(catalogue.calibration());
        this.setups = new Recent<>(SETUPS, setup -> new Prepared(setup, catalogue, paces));
        this.offers = new Recent<>(OFFERS, this::rented);
    }

    /** An offer and a day, as written. */
    private record Named(String offer, String asOf, String accelerator) {}

    /**
     * What they mean.
     *
     * @param problem what cannot be understood
     */
    private record Rented(Day day, Optional<Offer> offer, OptionalDouble usd, String problem) {}

    /** The answer to a question. */
    public Reply answer(Question question) {
        Rented rented = offers.of(named(question));
        Remarks remarks = new Remarks();
        Demand demand = demand(question, remarks);
        Prepared prepared = setups.of(setup(question, rented));
        String problem = joined(prepared.problem(), rented.problem(), remarks.text());
        if (!problem.isEmpty()) {
            return new Reply.Refused(problem);
        }
        OptionalInt devices = prepared.devices(demand);
        Optional<Held> held =
                devices.isPresent()
                        ? prepared.fleet(devices.getAsInt()).serve(demand)
                        : Optional.empty();
        OptionalDouble usd = held.isPresent() ? rent(rented, held.get()) : OptionalDouble.empty();
        return new Answered(
                prepared.weightBytes(),
                prepared.kvBytes(),
                held,
                usd,
                held.map(found -> unknown(rented, found, demand)).orElse(""));
    }

    /** The scenario whose explained figures are those of an answer that fits. */
    public Scenario scenario(Question question, Held held) {
        Rented rented = offers.of(named(question));
        Demand demand = demand(question, new Remarks());
        Scenario base = setups.of(setup(question, rented)).scenario();
        Deployment asked = base.deployment();
        Deployment deployment =
                new Deployment(
                        asked.model(),
                        asked.precision(),
                        asked.accelerator(),
                        new Count.Exactly(held.parallelism().devices()),
                        asked.engine(),
                        rented.offer(),
                        Optional.of(held.parallelism()),
                        asked.gpuLayers(),
                        asked.accepted().isPresent()
                                ? OptionalDouble.of(demand.accepted())
                                : OptionalDouble.empty());
        Workload workload =
                new Workload(demand.input(), demand.output(), held.sequences(), demand.cached());
        return new Scenario(
                "asked",
                workload,
                deployment,
                rented.day(),
                base.assumptions(),
                base.calibration());
    }

    /**
     * The layouts that were looked at for a question and do not do, each with its reason; a
     * question that cannot be understood has none.
     */
    public List<Rejected> rejected(Question question) {
        Rented rented = offers.of(named(question));
        Demand demand = demand(question, new Remarks());
        Prepared prepared = setups.of(setup(question, rented));
        return prepared.problem().isEmpty() ? prepared.rejected(demand) : List.of();
    }

    private static Named named(Question question) {
        return new Named(
                question.of(Column.OFFER),
                question.of(Column.AS_OF),
                question.of(Column.ACCELERATOR));
    }

    private static Setup setup(Question question, Rented rented) {
        boolean guessing = !question.of(Column.DRAFT).isEmpty();
        return Setup.of(question, rented.offer(), guessing);
    }

    private Rented rented(Named named) {
        Remarks remarks = new Remarks();
        Optional<Day> day =
                named.asOf().isEmpty()
                        ? Optional.of(catalogue.checkedOn())
                        : Day.parse(named.asOf());
        if (day.isEmpty()) {
            remarks.add(
                    Column.AS_OF, Remarks.shown(named.asOf()) + " is not a day; write 2025-05-10");
        }
        Day on = day.orElse(catalogue.checkedOn());
        Optional<Offer> offer =
                named.offer().isEmpty() ? Optional.empty() : catalogue.offer(named.offer(), on);
        if (!named.offer().isEmpty() && offer.isEmpty()) {
            remarks.find(Column.OFFER, named.offer(), catalogue.offers());
        }
        if (offer.isPresent() && !offer.get().accelerator().equals(named.accelerator())) {
            remarks.add(Column.OFFER, "it has " + offer.get().accelerator());
        }
        Optional<Double> usd =
                offer.flatMap(found -> found.on(on))
                        .flatMap(DatedPrice::price)
                        .map(Quantity::value);
        return new Rented(
                on,
                offer,
                usd.isPresent() ? OptionalDouble.of(usd.get()) : OptionalDouble.empty(),
                remarks.text());
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
        return new Demand(
                input,
                output,
                optional(Column.CONCURRENCY, question, remarks, 1),
                cached,
                draft.isEmpty() ? 1 : remarks.above(Column.DRAFT, draft, 1),
                arrivals.isEmpty() ? 0 : remarks.above(Column.ARRIVAL_RATE, arrivals, 0));
    }

    private static int optional(Column column, Question question, Remarks remarks, int least) {
        String text = question.of(column);
        return text.isEmpty() ? 0 : remarks.whole(column, text, least);
    }

    /** Whole instances, at the price of the day. */
    private static OptionalDouble rent(Rented rented, Held held) {
        if (rented.usd().isEmpty()) {
            return OptionalDouble.empty();
        }
        double perInstance = rented.offer().orElseThrow().count();
        double instances = Significant.ceil(held.parallelism().devices() / perInstance);
        return OptionalDouble.of(instances * rented.usd().getAsDouble());
    }

    private static String unknown(Rented rented, Held held, Demand demand) {
        String speed = "";
        if (held.speeds().isEmpty()) {
            speed =
                    demand.arrivals() > 0
                            ? "arrival_rate: more than " + held.sequences() + " at once can serve"
                            : "the speed is not known: no peak rate of the accelerator in this"
                                    + " format, or no calibration";
        }
        boolean priceless = rented.offer().isPresent() && rented.usd().isEmpty();
        return joined(speed, priceless ? "no price of the offer on " + rented.day() : "", "");
    }

    private static String joined(String first, String second, String third) {
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
        return both.isEmpty() || third.isEmpty() ? both + third : both + "; " + third;
    }
}
