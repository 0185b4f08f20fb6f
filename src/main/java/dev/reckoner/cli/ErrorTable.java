package dev.reckoner.cli;

import dev.reckoner.catalogue.Calibration.Errors;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints how far off estimates were. */
final class ErrorTable {

    private final PrintWriter out;

    ErrorTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Errors> errors) {
        line(
                "%-40s %-18s %-28s %5s %7s %7s %8s %6s",
                "measurements", "not known", "metric", "rows", "median", "p90", "bias", "within");
        for (Errors one : errors) {
            line(
                    "%-40s %-18s %-28s %5d %6.2f%% %6.1f%% %+7.1f%% %5.0f%%",
                    one.data(),
                    one.unknown(),
                    one.metric(),
                    one.rows(),
                    100 * one.median(),
                    100 * one.p90(),
                    100 * one.bias(),
                    100 * one.coverage());
        }
    }

    private void line(String format, Object... values) {
        out.println(Report.visible(String.format(Locale.ROOT, format, values)));
    }
}
