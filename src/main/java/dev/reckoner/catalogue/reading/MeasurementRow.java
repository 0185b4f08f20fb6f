package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Measurement.Layout;
import dev.reckoner.catalogue.Measurement.Load;
import dev.reckoner.catalogue.Measurement.Origin;
import dev.reckoner.catalogue.Measurement.Setup;
import dev.reckoner.catalogue.reading.Values.Date;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A row of a table of measurements. */
@Says("One published number of a run of a model.")
record MeasurementRow(
        @Says("The name of this table, a slash, and a name of the row.") String id,
        @Says("Id of the source in sources.yaml.") Optional<Bound<String>> source,
        @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
        @Says("When it was measured, as far as stated.") Optional<Date> date,
        @Says("Id of the model.") String model,
        @Says("Id of the accelerator; empty for runs on processors and for sizes of files.")
                Optional<String> accelerator,
        @Says("Accelerators in the whole deployment.") Optional<Integer> count,
        @Says("Id of the format of the weights, or native.") Optional<String> weights,
        @Says("Id of the format of the cache, or native.") Optional<String> kv,
        @Says("Id of the engine.") Optional<String> engine,
        @Says("Its version.") Optional<String> engineVersion,
        @Says("Devices that share every layer.") Optional<Integer> tp,
        @Says("Stages of layers.") Optional<Integer> pp,
        @Says("Groups that experts are divided into.") Optional<Integer> ep,
        @Says("Copies of the attention.") Optional<Integer> dp,
        @Says("Tokens of a prompt, or their mean; 0 where only decoding was measured.")
                Optional<Double> inputTokens,
        @Says("Tokens of an answer, or their mean; 0 where only the prompt was.")
                Optional<Double> outputTokens,
        @Says("Requests at once in the whole deployment; empty for as many as fit.")
                Optional<Double> concurrency,
        @Says("What was measured; times may name a percentile, such as ttft_p90_ms.")
                MeasuredMetric metric,
        @Says("The number, in the unit beside it.") double value,
        @Says("One of the units of the metric.") String unit,
        @Says("Licence of this row.") Optional<String> licence,
        @Says("A remark for other editors, in English.") Optional<String> note,
        @Says("Requests that arrive each second.") Optional<Double> arrivalRate) {

    static final List<String> NEEDED =
            List.of(
                    "id",
                    "source",
                    "locator",
                    "date",
                    "model",
                    "accelerator",
                    "count",
                    "weights",
                    "kv",
                    "engine",
                    "engine_version",
                    "tp",
                    "pp",
                    "ep",
                    "dp",
                    "input_tokens",
                    "output_tokens",
                    "concurrency",
                    "metric",
                    "value",
                    "unit",
                    "licence",
                    "note");

    static final List<String> OPTIONAL = List.of("arrival_rate");

    /** What can be told without a catalogue. */
    static void check(Bound<MeasurementRow> bound, Checks checks) {
        MeasurementRow row = bound.value();
        row.count().ifPresent(count -> checks.positive(count, bound, "count"));
        row.checkDegree(row.tp(), bound, "tp", checks);
        row.checkDegree(row.pp(), bound, "pp", checks);
        row.checkDegree(row.ep(), bound, "ep", checks);
        row.checkDegree(row.dp(), bound, "dp", checks);
        row.inputTokens().ifPresent(n -> checks.notNegative(n, bound, "input_tokens"));
        row.outputTokens().ifPresent(n -> checks.notNegative(n, bound, "output_tokens"));
        row.concurrency().ifPresent(n -> checks.positive(n, bound, "concurrency"));
        row.arrivalRate().ifPresent(n -> checks.positive(n, bound, "arrival_rate"));
        if (row.metric().kind() != MeasuredMetric.Kind.PERPLEXITY_CHANGE) {
            checks.positive(row.value(), bound, "value");
        }
        var units = row.metric().kind().units().keySet();
        if (!units.contains(row.unit())) {
            String about = "is not a unit of " + row.metric().id();
            String hint = "known: " + String.join(", ", new TreeSet<>(units));
            checks.wrong(bound.at("unit"), "unit: ", row.unit(), about, hint);
        }
    }

    private void checkDegree(
            Optional<Integer> degree, Bound<MeasurementRow> bound, String name, Checks checks) {
        if (degree.isPresent()) {
            checks.positive(degree.get(), bound, name);
            boolean fits = count().isEmpty() || degree.get() <= count().get();
            checks.that(fits, bound, "is more than count", "count all accelerators", name);
        }
    }

    Measurement measurement() {
        return new Measurement(
                id,
                new Setup(
                        model,
                        accelerator,
                        whole(count),
                        weights,
                        kv,
                        engine,
                        engineVersion.orElse("")),
                new Layout(whole(tp), whole(pp), whole(ep), whole(dp)),
                new Load(
                        real(inputTokens),
                        real(outputTokens),
                        real(concurrency),
                        real(arrivalRate)),
                metric,
                value,
                unit,
                new Origin(
                        source.map(Bound::value).orElse(""),
                        locator.orElse(""),
                        date.map(Date::text).orElse(""),
                        licence.orElse(""),
                        note.orElse("")));
    }

    private static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalDouble real(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
