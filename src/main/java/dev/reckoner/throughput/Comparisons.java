package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Comparison.Result;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Estimates what was measured. The median of the requests stands in for their mean. Where sequences
 * start together, their tokens take as long as in a closed loop, but nothing is said about the
 * first. Where requests arrive at a rate, as many are at work as arrive while one is (Little's
 * law), or as have room.
 */
public final class Comparisons {

    /** Tokens of a prompt where energy was measured and nobody says. */
    public static final int USUAL_PROMPT = 512;

    private static final int MEDIAN = 50;

    private final Catalogue catalogue;
    private final Trials trials;
    private final Function<Deployment, Calibration> calibrations;

    /**
     * @param calibrations what may be known where a deployment is estimated
     */
    public Comparisons(Catalogue catalogue, Function<Deployment, Calibration> calibrations) {
        this.catalogue = catalogue;
        this.trials = new Trials(catalogue);
        this.calibrations = calibrations;
    }

    /** A measurement beside its estimate, or why there is none. */
    public Result of(Measurement measurement) {
        MeasuredMetric.Kind kind = measurement.metric().kind();
        if (measurement.metric().percentile().orElse(MEDIAN) != MEDIAN) {
            return unmodelled(measurement, "a-percentile");
        }
        return switch (kind) {
            case FILE_SIZE, BITS_PER_WEIGHT -> ofFile(measurement);
            case TTFT,
                    TPOT,
                    LATENCY,
                    OUTPUT_TOKENS_PER_S,
                    OUTPUT_TOKENS_PER_S_PER_GPU,
                    OUTPUT_TOKENS_PER_S_PER_USER,
                    PROMPT_TOKENS_PER_S,
                    JOULES_PER_TOKEN,
                    WATTS ->
                    ofSpeed(measurement);
            default -> unmodelled(measurement, "another-metric");
        };
    }

    private Result ofFile(Measurement measurement) {
        Model model = catalogue.models().get(measurement.setup().model());
        if (model == null) {
            return unmodelled(measurement, "unknown-model");
        }
        // A file is the same wherever it is served.
        Optional<Precision> precision =
                catalogue.engines().values().stream()
                        .findFirst()
                        .flatMap(
                                engine ->
                                        Precisions.of(
                                                measurement.setup(),
                                                model,
                                                engine,
                                                catalogue.formats()));
        if (precision.isEmpty()) {
            return unmodelled(measurement, "unknown-format");
        }
        Deployment deployment =
                new Deployment(
                        model,
                        precision.get(),
                        catalogue.accelerators().values().iterator().next(),
                        new Count.Exactly(1),
                        catalogue.engines().values().iterator().next(),
                        Optional.empty());
        Scenario scenario =
                new Scenario(
                        measurement.id(),
                        new Workload(1, 1, 1),
                        deployment,
                        catalogue.checkedOn(),
                        catalogue.assumptions(),
                        Optional.empty());
        Estimate bytes = Weights.of(scenario).estimate();
        boolean bits = measurement.metric().kind() == MeasuredMetric.Kind.BITS_PER_WEIGHT;
        return compared(measurement, bits ? scaled(bytes, 8 / model.parameters()) : bytes);
    }

    private Result ofSpeed(Measurement measurement) {
        boolean energy = isEnergy(measurement);
        double input = measurement.load().inputTokens().orElse(energy ? USUAL_PROMPT : -1);
        double output = measurement.load().outputTokens().orElse(-1);
        Placing placing = trials.place(measurement, input, output);
        if (placing instanceof Placing.Refused refused) {
            return unmodelled(measurement, refused.reason());
        }
        Placing.Placed placed = (Placing.Placed) placing;
        boolean prompt = measurement.metric().kind() == MeasuredMetric.Kind.PROMPT_TOKENS_PER_S;
        boolean alone = SingleStream.serves(placed.layout().scenario());
        if (prompt ? !alone || input < 1 : output < 1) {
            return unmodelled(measurement, "lengths-not-stated");
        }
        boolean together = measurement.origin().note().startsWith("static");
        if (together && measurement.metric().kind() == MeasuredMetric.Kind.TTFT) {
            return unmodelled(measurement, "static-batch");
        }
        Optional<Layout> layout = loaded(measurement, placed.layout());
        if (layout.isEmpty()) {
            return unmodelled(measurement, "more-arrives-than-is-served");
        }
        Optional<Speed> speed = speed(layout.get(), metric(measurement, placed.full()));
        if (speed.isEmpty()) {
            return unmodelled(measurement, "rate-unknown");
        }
        return estimate(measurement, layout.get(), speed.get())
                .map(estimated -> compared(measurement, estimated))
                .orElseGet(() -> unmodelled(measurement, "power-unknown"));
    }

    private static boolean isEnergy(Measurement measurement) {
        MeasuredMetric.Kind kind = measurement.metric().kind();
        return kind == MeasuredMetric.Kind.JOULES_PER_TOKEN || kind == MeasuredMetric.Kind.WATTS;
    }

    /** The metric whose errors say how far the estimate may lie off. */
    private static String metric(Measurement measurement, boolean full) {
        if (measurement.metric().kind() == MeasuredMetric.Kind.TTFT) {
            return "ttft_ms";
        }
        boolean arrives = measurement.load().arrivalRate().isPresent();
        return full && !arrives ? "output_tokens_per_s" : "tpot_ms";
    }

    private Optional<Speed> speed(Layout layout, String metric) {
        return SingleStream.serves(layout.scenario())
                ? SingleStream.of(layout)
                : Speed.of(layout, calibrations.apply(layout.scenario().deployment()), metric);
    }

    /** With as many sequences as are at work; nothing where times grow without end. */
    private Optional<Layout> loaded(Measurement measurement, Layout full) {
        if (measurement.load().arrivalRate().isEmpty()) {
            return Optional.of(full);
        }
        double rate = measurement.load().arrivalRate().getAsDouble();
        int enough = full.scenario().workload().concurrency();
        if (served(full, enough) < rate) {
            boolean waits =
                    switch (measurement.metric().kind()) {
                        case TTFT, LATENCY -> true;
                        default -> false;
                    };
            return waits ? Optional.empty() : Optional.of(full);
        }
        int few = 0;
        while (enough - few > 1) {
            int middle = few + (enough - few) / 2;
            if (served(full, middle) < rate) {
                few = middle;
            } else {
                enough = middle;
            }
        }
        return Optional.of(at(full, enough));
    }

    /** Requests a second with so many at work; none where nothing is known. */
    private double served(Layout layout, int concurrency) {
        return speed(at(layout, concurrency), "tpot_ms")
                .map(speed -> concurrency / speed.figures().get("request-time").value())
                .orElse(0.0);
    }

    private static Layout at(Layout layout, int concurrency) {
        return new Layout(layout.scenario().at(concurrency), layout.parallelism());
    }

    /** In the unit that sums use; nothing where the accelerator's power is unknown. */
    private static Optional<Estimate> estimate(
            Measurement measurement, Layout layout, Speed speed) {
        Estimate tpot = speed.figures().get("tpot").estimate();
        Estimate rate = speed.figures().get("output-rate").estimate();
        Estimate first = speed.figures().get("ttft").estimate();
        Figure busy = speed.figures().get("busy-share");
        double prompt = layout.scenario().workload().inputTokens();
        return switch (measurement.metric().kind()) {
            case TTFT -> Optional.of(scaled(first, 1000));
            case TPOT -> Optional.of(scaled(tpot, 1000));
            case LATENCY ->
                    Optional.of(scaled(speed.figures().get("request-time").estimate(), 1000));
            case OUTPUT_TOKENS_PER_S_PER_GPU ->
                    Optional.of(scaled(rate, 1.0 / layout.parallelism().devices()));
            case OUTPUT_TOKENS_PER_S_PER_USER -> Optional.of(over(1, tpot));
            case PROMPT_TOKENS_PER_S ->
                    Optional.of(Estimate.exact(prompt / (first.value() - tpot.value()), Unit.NONE));
            case WATTS -> Energy.power(layout.scenario(), busy).map(Figure::estimate);
            case JOULES_PER_TOKEN ->
                    Energy.power(layout.scenario(), busy).map(power -> power.estimate().per(rate));
            default -> Optional.of(rate);
        };
    }

    private static Estimate scaled(Estimate estimate, double factor) {
        return Estimate.between(
                estimate.range().low() * factor,
                estimate.value() * factor,
                estimate.range().high() * factor,
                Unit.NONE);
    }

    private static Estimate over(double dividend, Estimate estimate) {
        return Estimate.between(
                dividend / estimate.range().high(),
                dividend / estimate.value(),
                dividend / estimate.range().low(),
                Unit.NONE);
    }

    private static Result compared(Measurement measurement, Estimate estimated) {
        String metric = new MeasuredMetric(measurement.metric().kind(), OptionalInt.empty()).id();
        return new Result.Compared(
                new Comparison(measurement, metric, measurement.amount(), estimated));
    }

    private static Result unmodelled(Measurement measurement, String reason) {
        return new Result.Unmodelled(measurement, reason);
    }
}
