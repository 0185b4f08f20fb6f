package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Dot;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Rejected;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.quantity.Day;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads {@code calibration.yaml}. Which coefficients there are is for the formulas to know: their
 * ids are any text.
 */
final class CalibrationFile {

    private enum CoefficientUnit {
        NONE,
        SECOND
    }

    record Coefficient(
            @Says("What it multiplies.") String id,
            @Says("The fitted number.") double value,
            @Says("Whether it is a time.") CoefficientUnit unit) {}

    record SpreadEntry(
            @Says("How near the nearest measurement is.") Distance distance,
            @Says("Of what.") MeasuredMetric metric,
            @Says("The low end, as a multiple of the estimate.") double low,
            @Says("The high end.") double high,
            @Says("From how many it was taken.") int measurements) {}

    record ErrorsEntry(
            @Says("On which measurements.") String data,
            @Says("What estimates did not know.") String split,
            @Says("Of what.") MeasuredMetric metric,
            @Says("How many measurements.") int rows,
            @Says("Half of the errors are below this share.") double median,
            @Says("Nine tenths are below this share.") double p90,
            @Says("The median error with its sign.") double bias,
            @Says("Share of measurements within the range.") double coverage) {}

    record DotEntry(
            @Says("Of what.") MeasuredMetric metric,
            @Says("The measured value.") double measured,
            @Says("The estimated value.") double estimated,
            @Says("How many it stands for.") int measurements) {}

    @Says("What measurements teach; written by ./reckoner calibrate, not by hand.")
    record File(
            @Says("The day of the newest measurement.") Day fittedOn,
            @Says("How many were fitted.") int measurements,
            @Says("What was fitted.") List<Bound<Coefficient>> coefficients,
            @Says("How far off estimates are, by how near a measurement is.")
                    List<Bound<SpreadEntry>> spreads,
            @Says("The errors of estimates.") List<Bound<ErrorsEntry>> errors,
            @Says("Measurements that were not fitted, by reason.") Map<String, Rejected> rejected,
            @Says("Measured against estimated, for a chart.") Optional<List<Bound<DotEntry>>> dots,
            @Says(
                            value = "Measurements near which an estimate is corrected.",
                            as = NeighbourRow.class,
                            inRows = true)
                    Node neighbours) {}

    private final Ids engines;
    private final Problems problems;

    CalibrationFile(Ids engines, Problems problems) {
        this.engines = engines;
        this.problems = problems;
    }

    /** The calibration; not to be used when a problem was told. */
    Optional<Calibration> read(CatalogueFile file) {
        return file.tree().flatMap(this::calibration);
    }

    /** Neighbours are read first, so that nothing wrong elsewhere hides what is wrong with them. */
    private Optional<Calibration> calibration(Node tree) {
        List<Neighbour> neighbours =
                tree.child("neighbours")
                        .map(list -> NeighbourRow.read(list, engines, problems))
                        .orElse(List.of());
        return Values.RECORDS
                .bind(tree, File.class, problems)
                .map(bound -> calibration(bound, neighbours));
    }

    private Calibration calibration(Bound<File> bound, List<Neighbour> neighbours) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        checks.positive(file.measurements(), bound, "measurements");
        file.coefficients().forEach(coefficient -> check(coefficient, checks));
        file.spreads().forEach(spread -> checkSpread(spread, checks));
        file.errors().forEach(errors -> checkErrors(errors, checks));
        checkOnce(file.coefficients(), Coefficient::id, checks);
        checkOnce(file.spreads(), s -> s.distance() + " " + s.metric().id(), checks);
        checkOnce(
                file.errors(),
                e -> String.join("\n", e.data(), e.split(), e.metric().id()),
                checks);
        Map<String, Double> coefficients = new LinkedHashMap<>();
        Set<String> timed = new TreeSet<>();
        for (Bound<Coefficient> coefficient : file.coefficients()) {
            coefficients.put(coefficient.value().id(), coefficient.value().value());
            if (coefficient.value().unit() == CoefficientUnit.SECOND) {
                timed.add(coefficient.value().id());
            }
        }
        return new Calibration(
                file.fittedOn(),
                file.measurements(),
                coefficients,
                timed,
                neighbours,
                file.spreads().stream().map(spread -> spread(spread.value())).toList(),
                file.errors().stream().map(errors -> errors(errors.value())).toList(),
                file.rejected(),
                file.dots().orElse(List.of()).stream().map(dot -> dot(dot, checks)).toList());
    }

    private static void check(Bound<Coefficient> coefficient, Checks checks) {
        checks.filled(coefficient.value().id(), coefficient, "id");
        checks.notNegative(coefficient.value().value(), coefficient, "value");
    }

    private static void checkSpread(Bound<SpreadEntry> bound, Checks checks) {
        SpreadEntry spread = bound.value();
        checks.positive(spread.low(), bound, "low");
        checks.that(spread.low() <= spread.high(), bound, "is below low", "", "high");
        checks.positive(spread.measurements(), bound, "measurements");
    }

    private static void checkErrors(Bound<ErrorsEntry> bound, Checks checks) {
        ErrorsEntry errors = bound.value();
        checks.positive(errors.rows(), bound, "rows");
        checks.notNegative(errors.median(), bound, "median");
        checks.that(errors.median() <= errors.p90(), bound, "is below the median", "", "p90");
        boolean share = errors.coverage() >= 0 && errors.coverage() <= 1;
        checks.that(share, bound, "is not a share", "from 0 to 1", "coverage");
    }

    private static <T> void checkOnce(
            List<Bound<T>> entries, Function<T, String> id, Checks checks) {
        Map<String, Bound<T>> seen = new HashMap<>();
        for (Bound<T> entry : entries) {
            Bound<T> first = seen.putIfAbsent(id.apply(entry.value()), entry);
            if (first != null) {
                String hint = "the first is at " + first.at() + "; remove one";
                checks.wrong(entry.at(), "this is written twice", hint);
            }
        }
    }

    private static Dot dot(Bound<DotEntry> bound, Checks checks) {
        DotEntry dot = bound.value();
        checks.positive(dot.measured(), bound, "measured");
        checks.positive(dot.estimated(), bound, "estimated");
        checks.positive(dot.measurements(), bound, "measurements");
        return new Dot(dot.metric().id(), dot.measured(), dot.estimated(), dot.measurements());
    }

    private static Spread spread(SpreadEntry entry) {
        return new Spread(
                entry.distance(),
                entry.metric().id(),
                entry.low(),
                entry.high(),
                entry.measurements());
    }

    private static Errors errors(ErrorsEntry entry) {
        return new Errors(
                entry.data(),
                entry.split(),
                entry.metric().id(),
                entry.rows(),
                entry.median(),
                entry.p90(),
                entry.bias(),
                entry.coverage());
    }
}
