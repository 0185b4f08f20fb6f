package dev.reckoner.price;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.quantity.Day;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
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
     * @param offer that is rented, where one is
     * @param usdPerHour rent, where the offer has a price on the day
     * @param costs what tokens and months come to
     * @param day whose prices hold
     * @param problem what is not known, and why; empty where all is
     */
    record Answered(
            double weightBytes,
            double kvBytesPerToken,
            Optional<Held> held,
            Optional<Offer> offer,
            OptionalDouble usdPerHour,
            Costs costs,
            Day day,
            String problem)
            implements Reply {}

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

    /**
     * Money and energy with their ranges, where they are known.
     *
     * @param perMillion rent, USD for a million tokens of output
     * @param ownMonthly servers of one's own, USD a month
     * @param ownPerMillion the same, USD for a million tokens of output
     * @param apiPrice hosted, USD for a million tokens of input and output
     * @param energy kilowatt-hours for a million tokens of output, with all of the site
     * @param carbon grams for a million tokens of output
     * @param cheapest id of a {@link Ways.Kind}, or {@link Ways#TOO_CLOSE}; empty where fewer than
     *     two ways to pay are known
     */
    record Costs(
            Optional<Between> perMillion,
            Optional<Between> ownMonthly,
            Optional<Between> ownPerMillion,
            Optional<Between> apiPrice,
            Optional<Between> energy,
            Optional<Between> carbon,
            String cheapest) {}
}
