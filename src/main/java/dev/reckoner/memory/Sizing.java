package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.Layout.Held;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Significant;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How many accelerators a scenario takes: what its bytes need, and what can be deployed. */
public final class Sizing {

    private Sizing() {}

    /**
     * ⌈(weights + cache) ÷ what one device offers⌉: the memory floor. Where a cache gets only a
     * share of what weights leave, it takes that much more.
     */
    public static Figure floor(Scenario scenario) {
        Sum sum = new Sum();
        Expr weights = sum.put(Weights.of(scenario));
        Expr cache = sum.put(KvCache.of(scenario));
        if (DeviceMemory.leavesFree(scenario)) {
            Figure fraction = scenario.deployment().engine().memoryFractionFigure();
            cache = new Expr.Div(cache, sum.put(fraction));
        }
        Expr bytes = sum(weights, cache);
        Expr offered = sum.put(DeviceMemory.of(scenario));
        return sum.is(
                scenario.deploymentId("accelerators-floor"),
                scenario.deviceName("accelerators-floor"),
                new Expr.CeilDiv(bytes, offered));
    }

    /** The number of accelerators that the scenario asks for, or what it takes. */
    public static Answer accelerators(Scenario scenario) {
        Count count = scenario.deployment().count();
        if (count instanceof Count.Exactly exactly) {
            return new Figure(
                    scenario.deploymentId("accelerators"),
                    scenario.deviceName("accelerators"),
                    Estimate.exact(exactly.devices(), Unit.DEVICE),
                    new Asked());
        }
        if (count instanceof Count.Floor) {
            Figure floor = floor(scenario);
            return new Figure(
                    scenario.deploymentId("accelerators"),
                    scenario.deviceName("accelerators"),
                    floor.estimate(),
                    new Chosen("floor-count", List.of(), Map.of("accelerators-floor", floor)));
        }
        return smallest(scenario);
    }

    /** The layout behind that number; none for a mere floor, or where no layout has room. */
    public static Optional<Layout> layout(Scenario scenario) {
        Count count = scenario.deployment().count();
        if (scenario.deployment().parallelism().isPresent()) {
            return Optional.of(new Layout(scenario, scenario.deployment().parallelism().get()));
        }
        if (count instanceof Count.Exactly exactly) {
            return Optional.of(new Layout(scenario, Layouts.whole(scenario, exactly.devices())));
        }
        if (count instanceof Count.Floor) {
            return Optional.empty();
        }
        return smallest(scenario, Held.of(scenario));
    }

    private static Optional<Layout> smallest(Scenario scenario, Held held) {
        return first(scenario, held, (needed, offered) -> fits(needed.value(), offered.value()));
    }

    private static Answer smallest(Scenario scenario) {
        Optional<Layout> chosen = smallest(scenario, Held.of(scenario));
        if (chosen.isEmpty()) {
            return new Missing(
                    "no-layout",
                    List.of(scenario.label(), scenario.deployment().accelerator().name()));
        }
        Layout layout = chosen.get();
        Map<String, Figure> inputs = new LinkedHashMap<>();
        for (Figure input :
                List.of(layout.tensor(), layout.stages(), layout.needed(), layout.offered())) {
            inputs.put(input.name().term(), input);
        }
        return new Figure(
                scenario.deploymentId("accelerators"),
                scenario.deviceName("accelerators"),
                new Estimate(
                        Estimate.exact(layout.parallelism().devices(), Unit.DEVICE).quantity(),
                        counts(scenario, layout)),
                new Chosen("smallest-layout", rejected(scenario, layout), inputs));
    }

    /** The counts at the kind and at the unkind end of all assumptions. */
    private static Range counts(Scenario scenario, Layout chosen) {
        double value = chosen.parallelism().devices();
        double low =
                first(
                                scenario,
                                chosen.held(),
                                (needed, offered) -> fits(needed.low(), offered.high()))
                        .map(Sizing::devices)
                        .orElse(value);
        double high =
                first(
                                scenario,
                                chosen.held(),
                                (needed, offered) -> fits(needed.high(), offered.low()))
                        .map(Sizing::devices)
                        .orElseGet(() -> beyond(scenario));
        return new Range(low, high);
    }

    private static double devices(Layout layout) {
        return layout.parallelism().devices();
    }

    /** Where no layout has room: more than the largest has, and than the bytes alone need. */
    private static double beyond(Scenario scenario) {
        List<Parallelism> candidates = Layouts.candidates(scenario);
        double largest = candidates.get(candidates.size() - 1).devices();
        return Math.max(largest, floor(scenario).estimate().range().high());
    }

    private static Optional<Layout> first(
            Scenario scenario, Held held, BiPredicate<Side, Side> fits) {
        for (Parallelism parallelism : Layouts.candidates(scenario)) {
            if (possible(scenario, parallelism)) {
                Layout layout = new Layout(scenario, parallelism, held);
                Side offered = new Side(layout.offered().estimate());
                if (fits.test(new Side(layout.needed().estimate()), offered)) {
                    return Optional.of(layout);
                }
            }
        }
        return Optional.empty();
    }

    /** The three readings of an estimate. */
    private record Side(Estimate estimate) {
        double low() {
            return estimate.range().low();
        }

        double value() {
            return estimate.value();
        }

        double high() {
            return estimate.range().high();
        }
    }

    private static boolean fits(double needed, double offered) {
        return Significant.compare(needed, offered) <= 0;
    }

    private static boolean possible(Scenario scenario, Parallelism parallelism) {
        return Layouts.divides(scenario.deployment().model(), parallelism.tensor())
                && Layouts.hasLayers(scenario.deployment().model(), parallelism);
    }

    private static List<Rejected> rejected(Scenario scenario, Layout chosen) {
        List<Rejected> rejected = new ArrayList<>();
        Figure floor = floor(scenario);
        boolean floorIsLayout = false;
        for (Parallelism parallelism : Layouts.candidates(scenario)) {
            floorIsLayout |= parallelism.devices() == floor.value();
            if (parallelism.devices() >= chosen.parallelism().devices()) {
                break;
            }
            rejected.add(rejection(chosen.with(parallelism)));
        }
        if (!floorIsLayout && floor.value() < chosen.parallelism().devices()) {
            rejected.add(
                    new Rejected(
                            what(scenario, (int) floor.value()), "not-a-layout", List.of(floor)));
        }
        return rejected;
    }

    /** Why a layout does not serve a scenario, and what it lacks; nothing where it does. */
    public static Optional<Rejected> refusal(Scenario scenario, Parallelism parallelism) {
        if (possible(scenario, parallelism)) {
            Layout layout = new Layout(scenario, parallelism);
            if (fits(layout.needed().value(), layout.offered().value())) {
                return Optional.empty();
            }
        }
        return Optional.of(rejection(new Layout(scenario, parallelism)));
    }

    private static Rejected rejection(Layout layout) {
        Scenario scenario = layout.scenario();
        Parallelism parallelism = layout.parallelism();
        String what = what(scenario, parallelism.devices());
        if (!possible(scenario, parallelism)) {
            return undivided(what, scenario.deployment().model(), layout);
        }
        return new Rejected(
                what,
                "memory-short",
                List.of(layout.needed(), layout.offered(), layout.shortage()));
    }

    /** Which heads cannot be handed out to the devices that share a layer. */
    private static Rejected undivided(String what, Model model, Layout layout) {
        Geometry geometry = new Geometry(model);
        int heads = model.attention().heads();
        boolean even = heads % layout.parallelism().tensor() == 0;
        if (even && model.attention() instanceof Attention.Grouped grouped) {
            Figure kvHeads = geometry.attention("kv-heads", grouped.kvHeads());
            return new Rejected(what, "kv-heads-do-not-divide", List.of(kvHeads, layout.tensor()));
        }
        Figure all = geometry.attention("heads", heads);
        return new Rejected(what, "heads-do-not-divide", List.of(all, layout.tensor()));
    }

    private static String what(Scenario scenario, int devices) {
        return devices + " × " + scenario.deployment().accelerator().name();
    }
}
