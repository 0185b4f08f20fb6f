package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;

/**
 * Bytes that one device offers for weights and cache: what its driver shows, times the share that
 * the engine takes, less what the engine needs for activations and itself. What the driver shows is
 * a measured figure where there is one, else the nominal memory times an assumed share.
 */
public final class DeviceMemory {

    private DeviceMemory() {}

    public static Figure of(Scenario scenario) {
        Accelerator accelerator = scenario.deployment().accelerator();
        Sum sum = new Sum();
        Expr visible;
        if (accelerator.visibleMemory().isPresent()) {
            Quantity seen = accelerator.visibleMemory().get();
            visible =
                    sum.put(
                            accelerator
                                    .citations()
                                    .given(
                                            "visible-memory-measured",
                                            "visible_memory",
                                            seen.value(),
                                            seen.unit().per(Unit.DEVICE)));
        } else {
            visible =
                    product(
                            sum.put(accelerator.memoryFigure()),
                            sum.put(scenario.assumption("visible-memory")));
        }
        Expr fraction = sum.put(scenario.deployment().engine().memoryFractionFigure());
        Expr runtime = sum.put(scenario.assumption("runtime-memory"));
        return sum.is(
                "device-memory:" + accelerator.id() + "/" + scenario.deployment().engine().id(),
                new Name("device-memory", accelerator.name()),
                new Expr.Sub(product(visible, fraction), runtime));
    }
}
