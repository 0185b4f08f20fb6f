package dev.reckoner.throughput;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Sum;
import dev.reckoner.workload.Scenario;
import java.util.Optional;

/**
 * Energy of the accelerators: their rated power, times the share of it that they were seen to draw,
 * divided by the tokens that they make. They draw some of it whenever they serve, and more for as
 * long as memory or arithmetic is busy. Host, network and cooling come on top.
 */
final class Energy {

    private Energy() {}

    static Answer perToken(Scenario scenario, Figure rate, Figure busy) {
        Sum sum = new Sum();
        Answer devices = Sizing.accelerators(scenario);
        if (!(devices instanceof Figure)) {
            return devices;
        }
        Optional<Expr> power = power(scenario, busy, sum);
        if (power.isEmpty()) {
            return Serving.missing("power-unknown", scenario);
        }
        return sum.is(
                rate.id().replace("output-rate:", "energy-per-token:"),
                scenario.deviceName("energy-per-token"),
                new Expr.Div(power.get(), sum.put(rate)));
    }

    /** Watts of all accelerators; nothing where what they are rated at is unknown. */
    static Optional<Figure> power(Scenario scenario, Figure busy) {
        Sum sum = new Sum();
        return power(scenario, busy, sum)
                .map(
                        power ->
                                sum.is(
                                        busy.id().replace("busy-share:", "power:"),
                                        scenario.deviceName("power"),
                                        power));
    }

    private static Optional<Expr> power(Scenario scenario, Figure busy, Sum sum) {
        Optional<Figure> rated = scenario.deployment().accelerator().powerFigure();
        if (rated.isEmpty() || !(Sizing.accelerators(scenario) instanceof Figure count)) {
            return Optional.empty();
        }
        Expr more = product(sum.put(scenario.assumption("power-busy")), sum.put(busy));
        Expr share = Expr.sum(sum.put(scenario.assumption("power-share")), more);
        return Optional.of(product(sum.put(count), sum.put(rated.get()), share));
    }
}
