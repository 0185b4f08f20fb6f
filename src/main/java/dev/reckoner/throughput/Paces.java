package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.memory.Layout;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving.Load;
import dev.reckoner.workload.Deployment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes layouts ready to be asked, with what their calibration says of engines and accelerators.
 */
public final class Paces {

    private record Ground(String engine, Accelerator.Generation generation) {}

    private final Optional<Calibration> calibration;
    private final Map<Ground, Nearby> nearby = new HashMap<>();

    public Paces(Optional<Calibration> calibration) {
        this.calibration = calibration;
    }

    /** A layout that is only asked what has room on it. */
    public static Pace memoryOnly(Layout layout) {
        return Pace.of(layout);
    }

    /** All layouts of one number of devices, of one deployment. */
    public final class OfDevices {

        private Optional<Pace.Sight> sight = Optional.empty();

        private OfDevices() {}

        /** A layout, whatever its workload. */
        public Pace of(Layout layout) {
            if (calibration.isEmpty()) {
                return Pace.of(layout);
            }
            if (SingleStream.serves(layout.scenario())) {
                return SingleStream.of(layout)
                        .map(speed -> Pace.of(layout, speed, speed, Optional.empty()))
                        .orElseGet(() -> Pace.of(layout));
            }
            return Facts.of(layout)
                    .map(facts -> known(layout, facts))
                    .orElseGet(() -> Pace.of(layout));
        }

        private Pace known(Layout layout, Map<String, Figure> facts) {
            Calibration known = calibration.orElseThrow();
            if (sight.isEmpty()) {
                sight = Optional.of(sight(layout, known, Speed.active(facts)));
            }
            Speed speed = Speed.of(layout, known, facts, free(Pace.LATER, known));
            Speed first = Speed.of(layout, known, facts, free(Pace.FIRST, known));
            return Pace.of(layout, speed, first, sight);
        }
    }

    /** For all layouts of one number of devices, of one deployment. */
    public OfDevices ofDevices() {
        return new OfDevices();
    }

    /** A correction that each question gives. */
    private static Figure free(String id, Calibration known) {
        return new Figure(
                id,
                new Name("correction", ""),
                Estimate.exact(1, Unit.NONE),
                new Fitted(0, known.fittedOn()));
    }

    private Pace.Sight sight(Layout layout, Calibration known, double active) {
        Deployment deployment = layout.scenario().deployment();
        Correction correction =
                new Correction(
                        on(deployment.engine().id(), deployment.accelerator().generation()),
                        active,
                        layout.parallelism().devices());
        Distance distance = correction.distance(active);
        return new Pace.Sight(
                correction,
                Correction.spread(known, distance, "ttft_ms"),
                Correction.spread(known, distance, Load.ASKED.metric()),
                Correction.spread(known, distance, Load.FULL.metric()));
    }

    private synchronized Nearby on(String engine, Accelerator.Generation generation) {
        return nearby.computeIfAbsent(
                new Ground(engine, generation),
                ground ->
                        new Nearby(
                                calibration.orElseThrow().neighbours(),
                                ground.engine(),
                                ground.generation()));
    }
}
