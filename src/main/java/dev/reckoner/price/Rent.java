package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Rent of whole instances by the hour, running all the time: instances × price × hours. AWS
 * p5.48xlarge on 2025-05-10: 98.32 USD an hour, 71,773.60 for a month of 730 hours.
 */
public final class Rent {

    private Rent() {}

    /** Instances that hold the scenario's accelerators. */
    public static Answer instances(Scenario scenario) {
        Optional<Offer> offer = scenario.deployment().offer();
        if (offer.isEmpty()) {
            return new Missing("no-offer", List.of(scenario.label()));
        }
        return Sizing.accelerators(scenario)
                .then(accelerators -> instances(scenario, offer.get(), accelerators));
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

    /**
     * The scenario on the offer whose whole instances cost least for it; of two alike the first. A
     * card alone in its machine carries only what fits on it: nobody states how fast the way is
     * from there to the next machine, which may be that of another owner.
     */
    public static Optional<Scenario> cheapest(Scenario scenario, List<Offer> offers) {
        Optional<Scenario> cheapest = Optional.empty();
        double least = Double.MAX_VALUE;
        for (Offer offer : offers) {
            Scenario rented = scenario.on(scenario.deployment().from(offer));
            if (!isScattered(rented)
                    && hourly(rented) instanceof Figure hourly
                    && hourly.value() < least) {
                cheapest = Optional.of(rented);
                least = hourly.value();
            }
        }
        return cheapest;
    }

    private static boolean isScattered(Scenario scenario) {
        return Sizing.accelerators(scenario) instanceof Figure accelerators
                && isScattered(scenario.deployment(), accelerators.value());
    }

    /** Whether so many cards of a deployment stand alone in their machines. */
    static boolean isScattered(Deployment deployment, double accelerators) {
        return deployment.nodeSize() == 1 && accelerators > 1;
    }

    /** USD an hour. */
    public static Answer hourly(Scenario scenario) {
        return instances(scenario)
                .then(
                        instances -> {
                            Offer offer = scenario.deployment().offer().orElseThrow();
                            return offer.price(scenario.asOf())
                                    .then(p -> times(scenario, "hourly-cost", instances, p));
                        });
    }

    /** USD a month. */
    public static Answer monthly(Scenario scenario) {
        return hourly(scenario)
                .then(
                        hourly ->
                                times(
                                        scenario,
                                        "monthly-cost",
                                        hourly,
                                        scenario.assumption("hours-per-month")));
    }

    /** USD a year. */
    public static Answer yearly(Scenario scenario) {
        return monthly(scenario)
                .then(
                        monthly -> {
                            Sum sum = new Sum();
                            Expr formula = product(sum.put(monthly), Ownership.MONTHS_A_YEAR);
                            return sum.is(
                                    scenario.rentId("yearly-cost"),
                                    scenario.rentName("yearly-cost"),
                                    formula);
                        });
    }

    /** Plates of spaghetti for the rent of a month. */
    public static Answer spaghettiIndex(Scenario scenario) {
        Sum sum = new Sum();
        Expr rent = sum.put(monthly(scenario));
        Expr plate = sum.put(scenario.assumed("plate-of-spaghetti"));
        return sum.answer(
                scenario.rentId("spaghetti-index"),
                scenario.rentName("spaghetti-index"),
                new Expr.Div(rent, plate));
    }

    private static Figure times(Scenario scenario, String term, Figure left, Figure right) {
        Sum sum = new Sum();
        Expr formula = product(sum.put(left), sum.put(right));
        return sum.is(scenario.rentId(term), scenario.rentName(term), formula);
    }
}
