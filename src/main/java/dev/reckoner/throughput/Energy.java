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
        Accelerator accelerator = scenario.deployment().accelerator();
        Optional<Quantity> power = accelerator.power();
        Answer devices = Sizing.accelerators(scenario);
        if (power.isEmpty() || !(devices instanceof Figure count)) {
            return power.isEmpty() ? Serving.missing("power-unknown", scenario) : devices;
        }
        Sum sum = new Sum();
        Unit watts = Unit.of(Dimension.WATT).per(Unit.DEVICE);
        Figure rated = accelerator.citations().given("power", "power", power.get().value(), watts);
        Expr drawn =
                product(
                        sum.put(count),
                        sum.put(rated),
                        sum.put(scenario.assumption("power-share")));
        return sum.is(
                rate.id().replace("output-rate:", "energy-per-token:"),
                scenario.deviceName("energy-per-token"),
                new Expr.Div(drawn, sum.put(rate)));
    }
}
