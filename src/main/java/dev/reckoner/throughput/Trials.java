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
        Measurement.Setup setup = measurement.setup();
        Model model = catalogue.models().get(setup.model());
        Accelerator accelerator =
                setup.accelerator().map(catalogue.accelerators()::get).orElse(null);
        EngineProfile engine = setup.engine().map(catalogue.engines()::get).orElse(null);
        if (model == null || accelerator == null || engine == null) {
            return new Result.Rejected(
                    model == null
                            ? "unknown-model"
                            : accelerator == null ? "unknown-accelerator" : "unknown-engine");
        }
        if (measurement.origin().note().startsWith("disagg")) {
            return new Result.Rejected("disaggregated");
        }
        if (measurement.load().arrivalRate().isPresent()) {
            return new Result.Rejected("arrives-at-a-rate");
        }
        double input = measurement.load().inputTokens().orElse(-1);
        double output = measurement.load().outputTokens().orElse(-1);
        if (input < 0 || output < 1) {
            return new Result.Rejected("lengths-not-stated");
        }
        Optional<Precision> precision = Precisions.of(setup, model, engine, catalogue.formats());
        if (precision.isEmpty()) {
            return new Result.Rejected("unknown-format");
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
        boolean full = measurement.load().concurrency().isEmpty();
        int concurrency =
                full
                        ? 1
                        : (int)
                                Math.max(
                                        1,
                                        Math.rint(measurement.load().concurrency().getAsDouble()));
        Scenario scenario =
                new Scenario(
                        measurement.id(),
                        new Workload((int) Math.rint(input), (int) Math.rint(output), concurrency),
                        deployment,
                        catalogue.checkedOn(),
                        catalogue.assumptions(),
                        catalogue.calibration());
        return laidOut(measurement, scenario, count, full);
    }

    /** As the source says, or as its degrees of parallelism need; 0 where it says neither. */
    private static int count(Measurement measurement) {
        Measurement.Layout layout = measurement.layout();
        int needed =
                layout.tensor().orElse(1) * layout.pipeline().orElse(1) * layout.data().orElse(1);
        boolean stated = layout.tensor().isPresent() || layout.data().isPresent();
        return measurement.setup().count().orElse(stated ? needed : 0);
    }

    private static Result laidOut(
            Measurement measurement, Scenario scenario, int count, boolean full) {
        if (count == 0) {
            return new Result.Rejected("layout-not-stated");
        }
        int stages = measurement.layout().pipeline().orElse(1);
        int copies = measurement.layout().data().orElse(1);
        if (count % (stages * copies) != 0) {
            return new Result.Rejected("layout-not-whole");
        }
        Parallelism parallelism = new Parallelism(count / (stages * copies), stages, copies);
        if (!Layouts.divides(scenario.deployment().model(), parallelism.tensor())) {
            return new Result.Rejected("heads-do-not-divide");
        }
        int concurrency = scenario.workload().concurrency();
        if (full) {
            double most = new Layout(scenario, parallelism).maxConcurrency().value();
            if (most < 1) {
                return new Result.Rejected("does-not-fit");
            }
            concurrency = (int) most;
        }
        Layout layout = new Layout(scenario.at(concurrency), parallelism);
        double seconds = measurement.amount() / 1000;
        if (measurement.metric().kind() == MeasuredMetric.Kind.OUTPUT_TOKENS_PER_S) {
            seconds = concurrency / measurement.amount();
        }
        return new Result.Modelled(new Trial(measurement, layout, seconds, full));
    }
}
