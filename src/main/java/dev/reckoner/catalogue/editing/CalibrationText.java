package dev.reckoner.catalogue.editing;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Dot;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Rejected;
import dev.reckoner.catalogue.Calibration.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of {@code content/catalogue/calibration.yaml}. */
public final class CalibrationText {

    private static final String HEADER =
            """
            # What measurements taught the formulas of speed.
            # `./reckoner calibrate` writes this file and nobody else: it does not keep changes.
            """;

    private static final String COEFFICIENTS =
            """

            # What the terms of the formulas are multiplied by: pure numbers, or seconds each time.
            """;

    private static final String SPREADS =
            """

            # The middle 80 % of measured time / estimated time, where the measurement was not known.
            """;

    private static final String ERRORS =
            """

            # How far off estimates were: median and p90 of |estimated / measured - 1|, the median of
            # estimated / measured - 1, and the share of measurements within the estimated range.
            """;

    private static final String REJECTED =
            """

            # Measurements that were not fitted, by the reason, with some of their ids.
            """;

    private static final String DOTS =
            """

            # Measured and estimated time of a token in milliseconds, where the model was not known.
            """;

    private static final String NEIGHBOURS =
            """

            # Measured points: engine, generation, parameters multiplied for one token, devices, tokens
            # in, tokens out, sequences at once, measured time / time by the formulas, measurements.
            """;

    private final StringBuilder text = new StringBuilder(HEADER);

    private CalibrationText() {}

    /**
     * The text, the same for equal calibrations whose maps have one order. A reader gets back
     * {@link #rounded} of the calibration.
     *
     * @throws IllegalArgumentException for a number that is not finite, or above 10⁴⁰
     */
    public static String of(Calibration calibration) {
        CalibrationText file = new CalibrationText();
        file.text.append("fitted_on: ").append(calibration.fittedOn()).append('\n');
        file.text.append("measurements: ").append(calibration.measurements()).append('\n');
        file.list(
                COEFFICIENTS,
                "coefficients",
                calibration.coefficients().entrySet().stream()
                        .map(c -> coefficient(c, calibration.timed().contains(c.getKey())))
                        .toList());
        file.list(
                SPREADS,
                "spreads",
                calibration.spreads().stream().map(CalibrationText::spread).toList());
        file.list(
                ERRORS,
                "errors",
                calibration.errors().stream().map(CalibrationText::errors).toList());
        file.rejected(calibration.rejected());
        if (!calibration.dots().isEmpty()) {
            file.list(DOTS, "dots", calibration.dots().stream().map(CalibrationText::dot).toList());
        }
        file.list(
                NEIGHBOURS,
                "neighbours",
                calibration.neighbours().stream().map(CalibrationText::neighbour).toList());
        return file.text.toString();
    }

    /** The calibration with its numbers as the text has them, so that sums can use the same. */
    public static Calibration rounded(Calibration calibration) {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        calibration
                .coefficients()
                .forEach((id, value) -> coefficients.put(id, SixDigits.rounded(value)));
        return new Calibration(
                calibration.fittedOn(),
                calibration.measurements(),
                coefficients,
                calibration.timed(),
                calibration.neighbours().stream().map(CalibrationText::rounded).toList(),
                calibration.spreads().stream().map(CalibrationText::rounded).toList(),
                calibration.errors().stream().map(CalibrationText::rounded).toList(),
                calibration.rejected(),
                calibration.dots().stream().map(CalibrationText::rounded).toList());
    }

    private void list(String comment, String key, List<String> items) {
        text.append(comment).append(key).append(items.isEmpty() ? ": []\n" : ":\n");
        items.forEach(item -> text.append("  - ").append(item).append('\n'));
    }

    private void rejected(Map<String, Rejected> rejected) {
        text.append(REJECTED).append(rejected.isEmpty() ? "rejected: {}\n" : "rejected:\n");
        rejected.forEach(
                (reason, rows) ->
                        text.append("  ")
                                .append(YamlText.of(reason))
                                .append(": ")
                                .append(rejected(rows))
                                .append('\n'));
    }

    private static String rejected(Rejected rejected) {
        List<String> examples = rejected.examples().stream().map(YamlText::of).toList();
        return YamlText.map("rows: " + rejected.rows(), "examples: " + YamlText.list(examples));
    }

    private static String coefficient(Map.Entry<String, Double> coefficient, boolean timed) {
        return YamlText.map(
                "id: " + YamlText.of(coefficient.getKey()),
                "value: " + SixDigits.text(coefficient.getValue()),
                "unit: " + (timed ? "second" : "none"));
    }

    private static String spread(Spread spread) {
        return YamlText.map(
                "distance: " + YamlText.of(spread.distance()),
                "metric: " + YamlText.of(spread.metric()),
                "low: " + SixDigits.text(spread.low()),
                "high: " + SixDigits.text(spread.high()),
                "measurements: " + spread.measurements());
    }

    private static Spread rounded(Spread spread) {
        return new Spread(
                spread.distance(),
                spread.metric(),
                SixDigits.rounded(spread.low()),
                SixDigits.rounded(spread.high()),
                spread.measurements());
    }

    private static String errors(Errors errors) {
        return YamlText.map(
                "data: " + YamlText.of(errors.data()),
                "split: " + YamlText.of(errors.unknown()),
                "metric: " + YamlText.of(errors.metric()),
                "rows: " + errors.rows(),
                "median: " + SixDigits.text(errors.median()),
                "p90: " + SixDigits.text(errors.p90()),
                "bias: " + SixDigits.text(errors.bias()),
                "coverage: " + SixDigits.text(errors.coverage()));
    }

    private static Errors rounded(Errors errors) {
        return new Errors(
                errors.data(),
                errors.unknown(),
                errors.metric(),
                errors.rows(),
                SixDigits.rounded(errors.median()),
                SixDigits.rounded(errors.p90()),
                SixDigits.rounded(errors.bias()),
                SixDigits.rounded(errors.coverage()));
    }

    private static String dot(Dot dot) {
        return YamlText.map(
                "metric: " + YamlText.of(dot.metric()),
                "measured: " + SixDigits.text(dot.measured()),
                "estimated: " + SixDigits.text(dot.estimated()),
                "measurements: " + dot.measurements());
    }

    private static Dot rounded(Dot dot) {
        return new Dot(
                dot.metric(),
                SixDigits.rounded(dot.measured()),
                SixDigits.rounded(dot.estimated()),
                dot.measurements());
    }

    private static String neighbour(Neighbour neighbour) {
        return YamlText.list(
                List.of(
                        YamlText.of(neighbour.engine()),
                        YamlText.of(neighbour.generation()),
                        SixDigits.text(neighbour.active()),
                        SixDigits.text(neighbour.devices()),
                        SixDigits.text(neighbour.input()),
                        SixDigits.text(neighbour.output()),
                        SixDigits.text(neighbour.concurrency()),
                        SixDigits.text(neighbour.ratio()),
                        Integer.toString(neighbour.measurements())));
    }

    private static Neighbour rounded(Neighbour neighbour) {
        return new Neighbour(
                neighbour.engine(),
                neighbour.generation(),
                SixDigits.rounded(neighbour.active()),
                SixDigits.rounded(neighbour.devices()),
                SixDigits.rounded(neighbour.input()),
                SixDigits.rounded(neighbour.output()),
                SixDigits.rounded(neighbour.concurrency()),
                SixDigits.rounded(neighbour.ratio()),
                neighbour.measurements());
    }
}
