package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.Optional;

/**
 * Energy of the accelerators: their rated power, times the share of it that busy ones were seen to
 * draw, divided by the tokens that they make. Host, network and cooling come on top.
 */
final class Energy {

    private Energy() {}

    static Answer perToken(Scenario scenario, Figure rate) {
        Sum sum = new Sum();
        Answer devices = Sizing.accelerators(scenario);
        if (!(devices instanceof Figure)) {
            return devices;
        }
        Optional<Expr> power = power(scenario, sum);
        if (power.isEmpty()) {
            return Serving.missing("power-unknown", scenario);
        }
        return sum.is(
                rate.id().replace("output-rate:", "energy-per-token:"),
                scenario.deviceName("energy-per-token"),
                new Expr.Div(power.get(), sum.put(rate)));
    }

    /** Watts of all accelerators; nothing where what they are rated at is unknown. */
    static Optional<Figure> power(Scenario scenario) {
        Sum sum = new Sum();
        return power(scenario, sum)
                .map(
                        power ->
                                sum.is(
                                        scenario.deploymentId("power"),
                                        scenario.deviceName("power"),
                                        power));
    }

    private static Optional<Expr> power(Scenario scenario, Sum sum) {
        Accelerator accelerator = scenario.deployment().accelerator();
        Optional<Quantity> power = accelerator.power();
        if (power.isEmpty() || !(Sizing.accelerators(scenario) instanceof Figure count)) {
            return Optional.empty();
        }
        Unit watts = Unit.of(Dimension.WATT).per(Unit.DEVICE);
        Figure rated = accelerator.citations().given("power", "power", power.get().value(), watts);
        return Optional.of(
                product(
                        sum.put(count),
                        sum.put(rated),
                        sum.put(scenario.assumption("power-share"))));
    }
}
