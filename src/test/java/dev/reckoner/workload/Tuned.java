package dev.reckoner.workload;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Machines as fast, and as thirsty, as a published bill says that they were. */
public final class Tuned {

    private Tuned() {}

    /**
     * The scenario on machines that make so many tokens a second. All times are sums of
     * coefficients times what the model needs, so that the rate goes as one over all of them.
     */
    public static Scenario making(double tokensPerSecond, Scenario scenario) {
        double factor = ((Figure) Serving.outputRate(scenario)).value() / tokensPerSecond;
        Map<String, Double> coefficients = new TreeMap<>();
        scenario.calibration()
                .orElseThrow()
                .coefficients()
                .forEach((term, value) -> coefficients.put(term, scaled(term, value, factor)));
        Calibration old = scenario.calibration().orElseThrow();
        Calibration tuned =
                new Calibration(
                        old.fittedOn(),
                        old.measurements(),
                        coefficients,
                        old.timed(),
                        old.neighbours(),
                        old.spreads(),
                        old.errors(),
                        old.rejected());
        return new Scenario(
                scenario.id(),
                scenario.workload(),
                scenario.deployment(),
                scenario.payment(),
                scenario.asOf(),
                scenario.assumptions(),
                Optional.of(tuned));
    }

    private static double scaled(String term, double value, double factor) {
        return term.endsWith("coefficient") ? factor * value : value;
    }

    /** Assumptions under which so many accelerators with their servers draw so many watts. */
    public static Map<String, Assumption> drawing(double watts, int count, Question question) {
        double rated = question.accelerator().power().orElseThrow().value();
        return assuming(
                question.assumptions(),
                Map.of(
                        "power-share", Estimate.exact(watts / (count * rated), Unit.NONE),
                        "power-busy", Estimate.exact(0, Unit.NONE),
                        "idle-power", Estimate.exact(0, Unit.NONE),
                        "host-power", Estimate.exact(0, Unit.NONE)));
    }

    /** Assumptions some of which are others. */
    public static Map<String, Assumption> assuming(
            Map<String, Assumption> assumptions, Map<String, Estimate> others) {
        Map<String, Assumption> changed = new TreeMap<>(assumptions);
        others.forEach(
                (id, estimate) ->
                        changed.put(
                                id,
                                new Assumption(id, estimate, Map.of("en", "Stated"), List.of())));
        return changed;
    }
}
