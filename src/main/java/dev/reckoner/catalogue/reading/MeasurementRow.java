package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Measurement.Layout;
import dev.reckoner.catalogue.Measurement.Load;
import dev.reckoner.catalogue.Measurement.Origin;
import dev.reckoner.catalogue.Measurement.Setup;
import dev.reckoner.catalogue.reading.Values.Date;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A row of a table of measurements. */
record MeasurementRow(
        String id,
        Optional<Bound<String>> source,
        Optional<String> locator,
        Optional<Date> date,
        String model,
        Optional<String> accelerator,
        Optional<Integer> count,
        Optional<String> weights,
        Optional<String> kv,
        Optional<String> engine,
        Optional<String> engineVersion,
        Optional<Integer> tp,
        Optional<Integer> pp,
        Optional<Integer> ep,
        Optional<Integer> dp,
        Optional<Double> inputTokens,
        Optional<Double> outputTokens,
        Optional<Double> concurrency,
        MeasuredMetric metric,
        double value,
        String unit,
        Optional<String> licence,
        Optional<String> note,
        Optional<Double> arrivalRate) {

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
