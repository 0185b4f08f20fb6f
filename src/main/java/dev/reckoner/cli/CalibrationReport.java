package dev.reckoner.cli;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.throughput.Scoreboard;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what a calibration learnt and how far off it is. */
final class CalibrationReport {

    private static final int WORST = 20;
    private static final List<String> METRICS = List.of("tpot_ms", "output_tokens_per_s");

    private final PrintWriter out;

    CalibrationReport(PrintWriter out) {
        this.out = out;
    }

    void print(Calibration calibration, Scoreboard scoreboard) {
        out.println(calibration.measurements() + " measurements, to " + calibration.fittedOn());
        calibration
                .coefficients()
                .forEach(
                        (id, value) -> {
                            boolean timed = calibration.timed().contains(id);
                            double shown = timed ? value * 1e6 : value;
                            String unit = timed ? " µs" : "";
                            line("  %-32s %10.4g%s", id, shown, unit);
                        });
        line("%-16s %-20s %8s %8s %6s", "distance", "metric", "10 %", "90 %", "rows");
        for (Calibration.Spread spread : calibration.spreads()) {
            line(
                    "%-16s %-20s %8.3f %8.3f %6d",
                    spread.distance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    spread.metric(),
                    spread.low(),
                    spread.high(),
                    spread.measurements());
        }
        new ErrorTable(out).print(calibration.errors());
        for (String metric : METRICS) {
            out.println("farthest off where the model was not known: " + metric);
            for (Scoreboard.Point point : scoreboard.worst(metric, WORST)) {
                line(
                        "  %-24s %12.5g measured %12.5g estimated %+7.0f%%  %s",
                        point.measurement().id(),
                        point.measured(),
                        point.estimated(),
                        100 * point.error(),
                        point.measurement().origin().locator());
            }
        }
        out.println("not fitted:");
        calibration
                .rejected()
                .forEach(
                        (reason, some) ->
                                line(
                                        "  %-24s %6d  %s",
                                        reason, some.rows(), String.join(", ", some.examples())));
    }

    private void line(String format, Object... values) {
        out.println(Report.visible(String.format(Locale.ROOT, format, values)));
    }
}
