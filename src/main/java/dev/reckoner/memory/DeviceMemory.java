package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;

/**
 * Bytes that one device offers for weights and cache: what its driver shows, less what the engine
 * needs for activations and itself. Of what shows, an engine may take only a share; of what weights
 * leave free, the cache may get only a share ({@link Layout#offered}). What the driver shows is a
 * measured figure where there is one, else the nominal memory times an assumed share.
 */
public final class DeviceMemory {

    private DeviceMemory() {}

    /** What there is for weights and cache, before the engine keeps some of it free. */
    public static Figure of(Scenario scenario) {
        Accelerator accelerator = scenario.deployment().accelerator();
        Sum sum = new Sum();
        Expr taken = visible(scenario, sum);
        if (!leavesFree(scenario)) {
            Expr fraction = sum.put(scenario.deployment().engine().memoryFractionFigure());
            taken = product(taken, fraction);
        }
        Expr runtime = sum.put(scenario.assumption("runtime-memory"));
        return sum.is(
                "device-memory:" + accelerator.id() + "/" + scenario.deployment().engine().id(),
                new Name("device-memory", accelerator.name()),
                new Expr.Sub(taken, runtime));
    }

    /** Whether the engine gives the cache only a share of what weights leave. */
    static boolean leavesFree(Scenario scenario) {
        return scenario.deployment().engine().pool() == EngineProfile.Pool.OF_FREE;
    }

    /** Bytes of one device that programs see. */
    public static Expr visible(Scenario scenario, Sum sum) {
        Accelerator accelerator = scenario.deployment().accelerator();
        if (accelerator.visibleMemory().isPresent()) {
            Quantity seen = accelerator.visibleMemory().get();
            return sum.put(
                    accelerator
                            .citations()
                            .given(
                                    "visible-memory-measured",
                                    "visible_memory",
                                    seen.value(),
                                    seen.unit().per(Unit.DEVICE)));
        }
        return product(
                sum.put(accelerator.memoryFigure()),
                sum.put(scenario.assumption("visible-memory")));
    }
}
