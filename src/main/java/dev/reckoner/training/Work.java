package dev.reckoner.training;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Operations as hours of single devices, and hours as money. Rates are those of 16-bit arithmetic,
 * in which most training is done.
 */
final class Work {

    private static final Expr SECONDS = num(3600, Unit.SECOND.per(Unit.HOUR));
    private static final Unit A_DEVICE = Unit.NONE.per(Unit.DEVICE);

    private Work() {}

    /** The peak rate at which an accelerator trains, where one is known. */
    static Optional<Figure> rate(Accelerator accelerator) {
        return Arithmetic.BF16.on(accelerator.denseTflops()).map(accelerator::rateFigure);
    }

    /** The same, or why there is none, of what is trained on it. */
    static Answer known(Accelerator accelerator, String trained) {
        return rate(accelerator)
                .<Answer>map(rate -> rate)
                .orElseGet(() -> new Missing("rate-unknown", List.of(trained, accelerator.name())));
    }

    /** operations ÷ (peak rate × share of it that is reached × 3,600 seconds an hour) */
    static Answer hours(Scenario scenario, String term, Figure operations, Figure share) {
        Accelerator accelerator = scenario.deployment().accelerator();
        Sum sum = new Sum();
        Expr over = sum.put(operations);
        Expr rate = sum.put(known(accelerator, scenario.label()));
        Expr under = product(ofDevice(rate), sum.put(share), SECONDS);
        String model = scenario.deployment().model().name();
        return sum.answer(
                term + ":" + scenario.deployment().model().id() + "/" + accelerator.id(),
                new Name(term, model + " · " + accelerator.name()),
                new Expr.Div(over, under));
    }

    /** operations ÷ (hours × peak rate × 3,600 seconds an hour): the share that was reached. */
    static Expr share(Expr operations, Expr hours, Expr rate) {
        return new Expr.Div(operations, product(hours, ofDevice(rate), SECONDS));
    }

    /** Hours of single devices at the price that the scenario's offer has on its day. */
    static Answer cost(Scenario scenario, String term, Answer hours) {
        Sum sum = new Sum();
        Expr formula = product(sum.put(hours), sum.put(deviceHour(scenario)));
        return sum.answer(rentId(scenario, term), rentName(scenario, term), formula);
    }

    /** price of an instance ÷ its accelerators */
    private static Answer deviceHour(Scenario scenario) {
        Optional<Offer> offer = scenario.deployment().offer();
        if (offer.isEmpty()) {
            return new Missing("no-offer", List.of(scenario.label()));
        }
        Sum sum = new Sum();
        Expr over = sum.put(offer.get().price(scenario.asOf()));
        Expr under = sum.put(offer.get().perInstance(scenario.asOf()));
        return sum.answer(
                "offer:" + offer.get().id() + ".device-hour@" + scenario.asOf(),
                new Name("device-hour", offer.get().name()),
                new Expr.Div(over, under));
    }

    /** The id of a figure that depends on the model, the offer and the day alone. */
    static String rentId(Scenario scenario, String term) {
        String offer = scenario.deployment().offer().map(Offer::id).orElse("");
        return term
                + ":"
                + scenario.deployment().model().id()
                + "/"
                + scenario.deployment().accelerator().id()
                + "/"
                + offer
                + "@"
                + scenario.asOf();
    }

    static Name rentName(Scenario scenario, String term) {
        String offer = scenario.deployment().offer().map(Offer::name).orElse("");
        String model = scenario.deployment().model().name();
        return new Name(term, model + " · " + offer + " · " + scenario.asOf());
    }

    /** A rate of one device, seen as so much for each device. */
    private static Expr ofDevice(Expr rate) {
        return in(A_DEVICE, rate);
    }
}
