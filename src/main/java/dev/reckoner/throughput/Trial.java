package dev.reckoner.throughput;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.memory.Layout;
import java.util.Optional;

/**
 * A measurement of speed and the layout that it was made on.
 *
 * @param layout with as many sequences at once as ran, or as fit
 * @param seconds the time that was measured: of a token after the first (TPOT), or of a request
 *     divided by the tokens of its answer, where a rate was measured
 * @param full whether as many sequences ran as fit
 */
public record Trial(Measurement measurement, Layout layout, double seconds, boolean full) {

    /** What can be said about a measurement: a trial, or why there is none. */
    public sealed interface Result {

        record Modelled(Trial trial) implements Result {}

        /**
         * @param reason key of the words files
         */
        record Rejected(String reason) implements Result {}
    }

    /** The metric that its estimate is compared in. */
    public String metric() {
        return full ? "output_tokens_per_s" : "tpot_ms";
    }

    /** The trial of a measurement. */
    public static Result of(Measurement measurement, Catalogue catalogue) {
        return new Trials(catalogue).of(measurement);
    }

    static Optional<MeasuredMetric.Kind> speed(Measurement measurement) {
        MeasuredMetric.Kind kind = measurement.metric().kind();
        return switch (kind) {
            case TPOT, OUTPUT_TOKENS_PER_S -> Optional.of(kind);
            default -> Optional.empty();
        };
    }
}
