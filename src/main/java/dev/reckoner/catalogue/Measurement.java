package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One published number of a run of a model. What the source does not state is absent. Ids are as
 * written; those of a catalogue's own measurements are known to it. The same run may have been
 * measured more than once, with different values.
 *
 * @param id of this row, such as {@code trtllm/0001}
 * @param value above zero, except for changes; in the unit written
 */
public record Measurement(
        String id,
        Setup setup,
        Layout layout,
        Load load,
        MeasuredMetric metric,
        double value,
        String unit,
        Origin origin) {

    /**
     * What ran.
     *
     * @param model id
     * @param accelerator id; absent for runs on processors, and for sizes of files
     * @param count accelerators
     * @param weights id of a format, or {@code native}
     * @param kv id of the cache's format
     * @param engine id
     * @param engineVersion may be empty
     */
    public record Setup(
            String model,
            Optional<String> accelerator,
            OptionalInt count,
            Optional<String> weights,
            Optional<String> kv,
            Optional<String> engine,
            String engineVersion) {}

    /** Degrees of parallelism, as the source counts them; {@code data} is that of attention. */
    public record Layout(
            OptionalInt tensor, OptionalInt pipeline, OptionalInt expert, OptionalInt data) {}

    /**
     * What was asked of it.
     *
     * @param inputTokens of a request, or their mean; 0 where only decoding was measured
     * @param outputTokens of a request, or their mean; 0 where only the prompt was
     * @param concurrency requests at once in the whole deployment; absent for as many as fit, and
     *     where requests arrive at a rate
     * @param arrivalRate requests a second
     */
    public record Load(
            OptionalDouble inputTokens,
            OptionalDouble outputTokens,
            OptionalDouble concurrency,
            OptionalDouble arrivalRate) {}

    /**
     * Where it was published; each may be empty in a file that is not of the catalogue.
     *
     * @param source id
     * @param locator page, file or row
     * @param date when it was measured: a day, or a month or year
     */
    public record Origin(String source, String locator, String date, String licence, String note) {}

    /** The value in the unit that sums use: milliseconds, bytes, or as the metric says. */
    public double amount() {
        return value * metric.kind().units().get(unit);
    }

    /**
     * Where it was read. The day is the state of the source, or else that of the measurement; empty
     * when neither is known or the source is not.
     */
    public Optional<Citation> citation(Map<String, Source> sources) {
        return Optional.ofNullable(sources.get(origin.source()))
                .flatMap(
                        source ->
                                Day.parse(source.date())
                                        .or(() -> Day.parse(origin.date()))
                                        .map(day -> new Citation(source, origin.locator(), day)));
    }
}
