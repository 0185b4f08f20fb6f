package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Electricity of whole servers and of the site around them. Accelerators draw what measurements
 * taught while they serve and little while they wait; the rest of a server draws alike all the
 * time; cooling comes on top (PUE).
 */
public final class Energy {

    private static final Unit WATT = Unit.of(Dimension.WATT);
    private static final String IDLE = "idle-power";
    private static final String HOST = "host-power";
    private static final Expr WATTS = num(1000, WATT.per(Unit.KILOWATT));

    private Energy() {}

    /** Accelerators that draw power: those of all machines, whether the model needs them or not. */
    public static Answer installed(Scenario scenario) {
        Sum sum = new Sum();
        Optional<OwnProfile> own = scenario.payment().own();
        Optional<Offer> offer = scenario.deployment().offer();
        if (own.isEmpty() && offer.isEmpty()) {
            return Sizing.accelerators(scenario);
        }
        Expr devices =
                own.isPresent()
                        ? product(
                                sum.put(Ownership.servers(scenario)),
                                sum.put(Ownership.perServer(own.get())))
                        : product(
                                sum.put(Rent.instances(scenario)),
                                sum.put(offer.get().perInstance(scenario.asOf())));
        return sum.answer(scenario.wholeId("installed"), scenario.deviceName("installed"), devices);
    }

    /** Kilowatts of all machines, over busy and idle hours. */
    public static Answer averagePower(Scenario scenario) {
        Sum sum = new Sum();
        Expr used = sum.put(scenario.utilisation());
        Expr serving = product(used, sum.put(Serving.power(scenario)));
        Expr installed = sum.put(installed(scenario));
        Expr busy = product(used, sum.put(Sizing.accelerators(scenario)));
        Expr rated = sum.put(rated(scenario));
        Expr idle = product(new Expr.Sub(installed, busy), rated, sum.put(scenario.assumed(IDLE)));
        Expr host = product(installed, rated, sum.put(scenario.assumed(HOST)));
        return sum.answer(
                scenario.wholeId("average-power"),
                scenario.deviceName("average-power"),
                new Expr.Div(Expr.sum(serving, idle, host), WATTS));
    }

    /** Kilowatts of the same machines while nobody asks anything. */
    static Answer idlePower(Scenario scenario) {
        Sum sum = new Sum();
        Expr rated = product(sum.put(installed(scenario)), sum.put(rated(scenario)));
        Expr share = Expr.sum(sum.put(scenario.assumed(IDLE)), sum.put(scenario.assumed(HOST)));
        return sum.answer(
                scenario.wholeId("power-without-work"),
                scenario.deviceName("power-without-work"),
                new Expr.Div(product(rated, share), WATTS));
    }

    /** Kilowatts that work adds to that, as long as it lasts. */
    static Answer addedPower(Scenario scenario) {
        Sum sum = new Sum();
        Expr serving = sum.put(Serving.power(scenario));
        Expr idle =
                product(
                        sum.put(Sizing.accelerators(scenario)),
                        sum.put(rated(scenario)),
                        sum.put(scenario.assumed(IDLE)));
        return sum.answer(
                scenario.deploymentId("added-power"),
                scenario.deviceName("added-power"),
                new Expr.Div(new Expr.Sub(serving, idle), WATTS));
    }

    /** Kilowatt-hours a month, cooling and losses of the site included. */
    public static Answer perMonth(Scenario scenario) {
        return monthly(scenario, "energy-per-month", averagePower(scenario));
    }

    static Answer monthly(Scenario scenario, String term, Answer kilowatts) {
        Sum sum = new Sum();
        Expr energy =
                product(
                        sum.put(kilowatts),
                        sum.put(pue(scenario)),
                        sum.put(scenario.assumption("hours-per-month")));
        return sum.answer(scenario.wholeId(term), scenario.deviceName(term), energy);
    }

    /** Kilowatt-hours for a million tokens of output, cooling and losses included. */
    public static Answer perMillion(Scenario scenario) {
        Sum sum = new Sum();
        Expr spent = product(sum.put(averagePower(scenario)), sum.put(pue(scenario)));
        Expr made = product(sum.put(Tokens.perHour(scenario)), sum.put(scenario.utilisation()));
        return sum.answer(
                scenario.wholeId("energy-per-million"),
                scenario.deviceName("energy-per-million"),
                new Expr.Div(spent, made));
    }

    /** Energy of the site for each unit that the machines use. */
    static Answer pue(Scenario scenario) {
        return scenario.payment()
                .own()
                .map(own -> own.pue().on(scenario.asOf()))
                .orElseGet(() -> scenario.assumed("pue"));
    }

    private static Answer rated(Scenario scenario) {
        Accelerator accelerator = scenario.deployment().accelerator();
        List<String> about = List.of(scenario.label(), accelerator.name());
        return accelerator
                .powerFigure()
                .<Answer>map(power -> power)
                .orElseGet(() -> new Missing("power-unknown", about));
    }
}
