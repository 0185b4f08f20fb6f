package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rent of whole instances by the hour, running all the time: instances × price × hours. AWS
 * p5.48xlarge on 2025-05-10: 98.32 USD an hour, 71,773.60 for a month of 730 hours.
 */
public final class Rent {

    private static final Expr MONTHS_A_YEAR = Expr.num(12, Unit.MONTH.per(Unit.YEAR));

    private Rent() {}

    /** Instances that hold the scenario's accelerators. */
    public static Answer instances(Scenario scenario) {
        Optional<Offer> offer = scenario.deployment().offer();
        if (offer.isEmpty()) {
            return new Missing("no-offer", List.of(scenario.label()));
        }
        return from(
                Sizing.accelerators(scenario),
                accelerators -> instances(scenario, offer.get(), accelerators));
    }

    private static Figure instances(Scenario scenario, Offer offer, Figure accelerators) {
        Sum sum = new Sum();
        Expr devices = sum.put(accelerators);
        Expr perInstance = sum.put(offer.perInstance(scenario.asOf()));
        return sum.is(
                scenario.rentId("instances"),
                scenario.rentName("instances"),
                new Expr.CeilDiv(devices, perInstance));
    }

    /** USD an hour. */
    public static Answer hourly(Scenario scenario) {
        return from(
                instances(scenario),
                instances -> {
                    Offer offer = scenario.deployment().offer().orElseThrow();
                    return from(
                            offer.price(scenario.asOf()),
                            price -> times(scenario, "hourly-cost", instances, price));
                });
    }

    /** USD a month. */
    public static Answer monthly(Scenario scenario) {
        return from(
                hourly(scenario),
                hourly ->
                        times(
                                scenario,
                                "monthly-cost",
                                hourly,
                                scenario.assumption("hours-per-month")));
    }

    /** USD a year. */
    public static Answer yearly(Scenario scenario) {
        return from(
                monthly(scenario),
                monthly -> {
                    Sum sum = new Sum();
                    Expr formula = product(sum.put(monthly), MONTHS_A_YEAR);
                    return sum.is(
                            scenario.rentId("yearly-cost"),
                            scenario.rentName("yearly-cost"),
                            formula);
                });
    }

    private static Figure times(Scenario scenario, String term, Figure left, Figure right) {
        Sum sum = new Sum();
        Expr formula = product(sum.put(left), sum.put(right));
        return sum.is(scenario.rentId(term), scenario.rentName(term), formula);
    }

    /** Goes on from a figure; what is missing stays missing, for the same reason. */
    private static Answer from(Answer answer, Function<Figure, Answer> next) {
        return answer instanceof Figure figure ? next.apply(figure) : answer;
    }
}
