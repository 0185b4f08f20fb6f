package dev.reckoner.throughput;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.memory.Layout;
import java.util.OptionalInt;

/**
 * A measurement of speed and the layout that it was made on.
 *
 * @param layout with as many sequences at once as ran, or as fit
 * @param seconds the time that was measured: to the first token (TTFT), of a token after it (TPOT),
 *     or of a request divided by the tokens of its answer, where a rate was measured
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

    /** Id of the metric that its estimate is compared in, whatever percentile was measured. */
    public String metric() {
        return new MeasuredMetric(measurement.metric().kind(), OptionalInt.empty()).id();
    }

    /** Whether more is better. */
    boolean isRate() {
        return measurement.metric().kind() == MeasuredMetric.Kind.OUTPUT_TOKENS_PER_S;
    }

    /** The formula whose result was measured; of a request for rates. */
    String term() {
        return switch (measurement.metric().kind()) {
            case TTFT -> "ttft";
            case TPOT -> "tpot";
            default -> "request-time";
        };
    }

    /** The trial of a measurement. */
    public static Result of(Measurement measurement, Catalogue catalogue) {
        return new Trials(catalogue).of(measurement);
    }

    static boolean isOfSpeed(Measurement measurement) {
        return switch (measurement.metric().kind()) {
            case TTFT, TPOT, OUTPUT_TOKENS_PER_S -> true;
            default -> false;
        };
    }
}
