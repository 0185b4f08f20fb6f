package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Layouts;
import dev.reckoner.memory.Sizing;
import dev.reckoner.memory.Weights;
import dev.reckoner.price.Fleet.Demand;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.throughput.Pace;
import dev.reckoner.throughput.Paces;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A setup with all of its sums that do not depend on tokens; or why it cannot be understood. */
final class Prepared {

    /** Numbers of devices of one setup that are kept ready. */
    private static final int FLEETS = 16;

    /** Layouts of one setup whose room is kept ready; all that are looked at for one question. */
    private static final int SIZES = 64;

    private final String problem;
    private final Optional<Scenario> scenario;
    private final OptionalInt devices;
    private final Optional<Parallelism> named;
    private final List<Parallelism> candidates;
    private final Paces paces;
    private final Recent<Parallelism, Pace> sizes = new Recent<>(SIZES);
    private final Recent<Integer, Fleet> fleets = new Recent<>(FLEETS);
    private final double weightBytes;
    private final double kvBytes;

    Prepared(Setup setup, Catalogue catalogue, Paces paces) {
        Remarks remarks = new Remarks();
        this.paces = paces;
        this.scenario = setup.scenario(catalogue, remarks);
        this.devices = setup.devices(remarks);
        this.named = scenario.flatMap(found -> setup.layout(found, devices, remarks));
        this.problem = remarks.text();
        this.candidates =
                scenario.isPresent() && devices.isEmpty() && named.isEmpty()
                        ? Layouts.possible(scenario.get())
                        : List.of();
        boolean sound = remarks.none();
        this.weightBytes = sound ? Weights.of(scenario.get()).value() : 0;
        this.kvBytes = sound ? KvCache.perToken(scenario.get()).value() : 0;
    }

    /** What cannot be understood; empty where all can. */
    String problem() {
        return problem;
    }

    Scenario scenario() {
        return scenario.orElseThrow();
    }

    double weightBytes() {
        return weightBytes;
    }

    double kvBytes() {
        return kvBytes;
    }

    /** How many accelerators it takes: those asked for, else the fewest that have room. */
    OptionalInt devices(Demand demand) {
        if (devices.isPresent()) {
            return devices;
        }
        if (named.isPresent()) {
            return OptionalInt.of(named.get().devices());
        }
        int sequences = Math.max(1, demand.sequences());
        for (Parallelism candidate : candidates) {
            if (size(candidate).holds(demand.input(), demand.output(), sequences)) {
                return OptionalInt.of(candidate.devices());
            }
        }
        return OptionalInt.empty();
    }

    private Pace size(Parallelism layout) {
        return sizes.of(layout, () -> Paces.memoryOnly(new Layout(scenario(), layout)));
    }

    /** Why smaller layouts than the one taken, or all of those asked for, have no room. */
    List<Rejected> rejected(Demand demand) {
        Scenario base = scenario();
        Workload workload =
                new Workload(
                        demand.input(),
                        demand.output(),
                        Math.max(1, demand.sequences()),
                        demand.cached());
        Scenario asked =
                new Scenario(
                        base.id(),
                        workload,
                        base.deployment(),
                        base.asOf(),
                        base.assumptions(),
                        base.calibration());
        boolean free = devices.isEmpty() && named.isEmpty();
        if (free
                && Sizing.accelerators(asked) instanceof Figure count
                && count.derivation() instanceof Chosen chosen) {
            return chosen.rejected();
        }
        List<Parallelism> all =
                free
                        ? candidates
                        : named.map(List::of).orElseGet(() -> Layouts.of(base, devices.getAsInt()));
        List<Rejected> rejected = new ArrayList<>();
        for (Parallelism layout : all) {
            Sizing.refusal(asked.at(1), layout).ifPresent(rejected::add);
        }
        return rejected;
    }

    Fleet fleet(int count) {
        return fleets.of(count, () -> new Fleet(scenario(), count, named, paces));
    }
}
