package dev.reckoner.price;

import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.workload.Parallelism;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an estimate comes to. */
public sealed interface Reply {

    /** No answer to a question that cannot be understood. */
    record Refused(String problem) implements Reply {}

    /**
     * An answer, as far as facts go.
     *
     * @param weightBytes of all weights
     * @param kvBytesPerToken that one more token of a conversation adds to its cache
     * @param held where it fits, how it is served
     * @param usdPerHour rent, where an offer is named and has a price on the day
     * @param problem what is not known, and why; empty where all is
     */
    record Answered(
            double weightBytes,
            double kvBytesPerToken,
            Optional<Held> held,
            OptionalDouble usdPerHour,
            String problem)
            implements Reply {

        /** USD for a million tokens of output, with machines that are never idle. */
        public OptionalDouble usdPerMillion() {
            Optional<Speeds> speeds = held.flatMap(Held::speeds);
            if (usdPerHour.isEmpty() || speeds.isEmpty()) {
                return OptionalDouble.empty();
            }
            double tokens = speeds.get().outputRate().value() * 3600;
            return OptionalDouble.of(usdPerHour.getAsDouble() * 1e6 / tokens);
        }
    }

    /**
     * How a model is served that fits.
     *
     * @param room how many sequences of the question's length there is room for
     * @param sequences how many are served at once
     * @param full whether that is as many as there is room for because no number was asked
     * @param joulesPerToken of the accelerators, where their power is known
     */
    record Held(
            Parallelism parallelism,
            double room,
            int sequences,
            boolean full,
            Optional<Speeds> speeds,
            OptionalDouble joulesPerToken) {}
}
