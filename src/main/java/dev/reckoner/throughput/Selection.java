package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Rejected;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which measurements of a catalogue teach something, and why the others do not. Those are mean
 * times per token and to the first token in a closed loop, and rates with as many sequences as fit,
 * of engines that serve many.
 *
 * @param samples of times per token and of rates
 * @param firsts times to the first token
 * @param rejected all others, by the reason
 * @param newest the newest day of their sources
 */
record Selection(
        List<Sample> samples, List<FirstToken> firsts, Map<String, Rejected> rejected, Day newest) {

    /** Sorts the measurements of a catalogue; empty if it has none that can be fitted. */
    static Optional<Selection> of(Catalogue catalogue) {
        Trials trials = new Trials(catalogue);
        Sampler sampler = new Sampler();
        List<Sample> samples = new ArrayList<>();
        List<FirstToken> firsts = new ArrayList<>();
        Map<String, List<String>> rejected = new TreeMap<>();
        Optional<Day> newest = Optional.empty();
        for (Measurement measurement : catalogue.measurements()) {
            Optional<String> reason = teachesNothing(measurement);
            Optional<Trial> trial = Optional.empty();
            if (reason.isEmpty()) {
                Trial.Result result = trials.of(measurement);
                if (result instanceof Trial.Result.Modelled modelled) {
                    trial = Optional.of(modelled.trial());
                } else {
                    reason = Optional.of(((Trial.Result.Rejected) result).reason());
                }
            }
            if (trial.isPresent() && !add(trial.get(), sampler, samples, firsts)) {
                reason = Optional.of("rate-unknown");
            }
            if (reason.isPresent()) {
                rejected.computeIfAbsent(reason.get(), r -> new ArrayList<>())
                        .add(measurement.id());
            } else {
                newest = later(newest, measurement.citation(catalogue.sources()));
            }
        }
        return newest.map(
                citation ->
                        new Selection(
                                List.copyOf(samples),
                                List.copyOf(firsts),
                                counted(rejected),
                                citation));
    }

    private static boolean add(
            Trial trial, Sampler sampler, List<Sample> samples, List<FirstToken> firsts) {
        if (trial.measurement().metric().kind() == MeasuredMetric.Kind.TTFT) {
            Optional<FirstToken> first = sampler.first(trial);
            first.ifPresent(firsts::add);
            return first.isPresent();
        }
        Optional<Sample> sample = sampler.sample(trial);
        sample.ifPresent(samples::add);
        return sample.isPresent();
    }

    private static Optional<String> teachesNothing(Measurement measurement) {
        boolean atOnce = measurement.load().concurrency().isPresent();
        if (!Trial.isOfSpeed(measurement)) {
            return Optional.of("another-metric");
        }
        if (measurement.metric().percentile().isPresent()) {
            return Optional.of("a-percentile");
        }
        if (measurement.setup().engine().filter("llama.cpp"::equals).isPresent()) {
            return Optional.of("one-conversation");
        }
        if (measurement.origin().note().startsWith("static")) {
            return Optional.of("static-batch");
        }
        if (measurement.load().arrivalRate().isPresent()) {
            return Optional.of("arrives-at-a-rate");
        }
        boolean rate = measurement.metric().kind() == MeasuredMetric.Kind.OUTPUT_TOKENS_PER_S;
        if (rate && atOnce) {
            return Optional.of("rate-below-capacity");
        }
        return rate || atOnce ? Optional.empty() : Optional.of("load-not-stated");
    }

    private static Optional<Day> later(Optional<Day> newest, Optional<Citation> citation) {
        Optional<Day> day = citation.map(Citation::checkedOn);
        boolean later =
                day.isPresent() && newest.filter(d -> d.compareTo(day.get()) >= 0).isEmpty();
        return later ? day : newest;
    }

    private static Map<String, Rejected> counted(Map<String, List<String>> rejected) {
        Map<String, Rejected> counted = new LinkedHashMap<>();
        rejected.forEach(
                (reason, ids) -> {
                    int examples = Math.min(ids.size(), Rejected.EXAMPLES);
                    counted.put(reason, new Rejected(ids.size(), ids.subList(0, examples)));
                });
        return counted;
    }
}
