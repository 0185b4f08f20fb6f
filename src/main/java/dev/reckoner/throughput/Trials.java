package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Layouts;
import dev.reckoner.throughput.Trial.Result;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Optional;

/** Finds what measurements were made on, or says why it cannot be modelled. */
final class Trials {

    private final Catalogue catalogue;

    Trials(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Result of(Measurement measurement) {
        if (!Trial.isOfSpeed(measurement)) {
            return new Result.Rejected("another-metric");
        }
        if (measurement.load().arrivalRate().isPresent()) {
            return new Result.Rejected("arrives-at-a-rate");
        }
        double input = measurement.load().inputTokens().orElse(-1);
        double output = measurement.load().outputTokens().orElse(-1);
        Placing placing =
                output < 1
                        ? new Placing.Refused("lengths-not-stated")
                        : place(measurement, input, output);
        if (placing instanceof Placing.Refused refused) {
            return new Result.Rejected(refused.reason());
        }
        Placing.Placed placed = (Placing.Placed) placing;
        double seconds = measurement.amount() / 1000;
        if (measurement.metric().kind() == MeasuredMetric.Kind.OUTPUT_TOKENS_PER_S) {
            seconds = placed.layout().scenario().workload().concurrency() / measurement.amount();
        }
        return new Result.Modelled(new Trial(measurement, placed.layout(), seconds, placed.full()));
    }

    /**
     * Where a measurement was made, whatever was measured.
     *
     * @param input tokens of a request; negative where nobody says
     * @param output likewise
     */
    Placing place(Measurement measurement, double input, double output) {
        Measurement.Setup setup = measurement.setup();
        Model model = catalogue.models().get(setup.model());
        Accelerator accelerator =
                setup.accelerator().map(catalogue.accelerators()::get).orElse(null);
        EngineProfile engine = setup.engine().map(catalogue.engines()::get).orElse(null);
        if (model == null || accelerator == null || engine == null) {
            return new Placing.Refused(
                    model == null
                            ? "unknown-model"
                            : accelerator == null ? "unknown-accelerator" : "unknown-engine");
        }
        if (measurement.origin().note().startsWith("disagg")) {
            return new Placing.Refused("disaggregated");
        }
        if (input < 0 || output < 0 || input + output < 1) {
            return new Placing.Refused("lengths-not-stated");
        }
        Optional<Precision> precision = Precisions.of(setup, model, engine, catalogue.formats());
        if (precision.isEmpty()) {
            return new Placing.Refused("unknown-format");
        }
        int count = count(measurement);
        Deployment deployment =
                new Deployment(
                        model,
                        precision.get(),
                        accelerator,
                        new Count.Exactly(Math.max(count, 1)),
                        engine,
                        Optional.empty());
        Workload workload =
                new Workload(
                        (int) Math.rint(input), (int) Math.rint(output), concurrency(measurement));
        Scenario scenario =
                new Scenario(
                        measurement.id(),
                        workload,
                        deployment,
                        catalogue.checkedOn(),
                        catalogue.assumptions(),
                        catalogue.calibration());
        return laidOut(measurement, scenario, count);
    }

    /** As stated; 1 where as many run as fit. */
    private static int concurrency(Measurement measurement) {
        return (int) Math.max(1, Math.rint(measurement.load().concurrency().orElse(1)));
    }

    /** As the source says, or as its degrees of parallelism need; 0 where it says neither. */
    private static int count(Measurement measurement) {
        Measurement.Layout layout = measurement.layout();
        int needed =
                layout.tensor().orElse(1) * layout.pipeline().orElse(1) * layout.data().orElse(1);
        boolean stated = layout.tensor().isPresent() || layout.data().isPresent();
        return measurement.setup().count().orElse(stated ? needed : 0);
    }

    private static Placing laidOut(Measurement measurement, Scenario scenario, int count) {
        if (count == 0) {
            return new Placing.Refused("layout-not-stated");
        }
        int stages = measurement.layout().pipeline().orElse(1);
        int copies = measurement.layout().data().orElse(1);
        if (count % (stages * copies) != 0) {
            return new Placing.Refused("layout-not-whole");
        }
        Parallelism parallelism = new Parallelism(count / (stages * copies), stages, copies);
        if (!Layouts.divides(scenario.deployment().model(), parallelism.tensor())) {
            return new Placing.Refused("heads-do-not-divide");
        }
        Layout layout = new Layout(scenario, parallelism);
        if (measurement.load().concurrency().isPresent()) {
            return new Placing.Placed(layout, false);
        }
        double most = layout.maxConcurrency().value();
        return most < 1
                ? new Placing.Refused("does-not-fit")
                : new Placing.Placed(new Layout(scenario.at((int) most), parallelism), true);
    }
}
