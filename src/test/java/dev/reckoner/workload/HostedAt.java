package dev.reckoner.workload;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Hosted tokens that no catalogue has, at prices that never change, in USD for a million.
 *
 * @param cached for input that the provider still holds
 */
public record HostedAt(double input, OptionalDouble cached, double output) {

    private static final Day FROM = new Day(2020, 1, 1);

    public static HostedAt of(double input, double output) {
        return new HostedAt(input, OptionalDouble.empty(), output);
    }

    public static HostedAt of(double input, double cached, double output) {
        return new HostedAt(input, OptionalDouble.of(cached), output);
    }

    /** What is quoted for a thousand tokens. */
    public static HostedAt perThousand(double input, double output) {
        return of(1000 * input, 1000 * output);
    }

    public HostedAt times(double k) {
        return new HostedAt(
                k * input,
                cached.isPresent() ? OptionalDouble.of(k * cached.getAsDouble()) : cached,
                k * output);
    }

    public Hosted hosted() {
        return new Hosted(
                "cloud/model",
                "Cloud",
                Optional.of("shape"),
                List.of(upTo(OptionalDouble.empty())));
    }

    /** The price as one that holds for conversations up to a length. */
    public TokenPrice upTo(OptionalDouble tokens) {
        return new TokenPrice(
                "cloud/model",
                "Cloud",
                "model",
                Optional.of("shape"),
                input,
                cached,
                output,
                tokens,
                FROM,
                Optional.empty(),
                List.of(FROM),
                Optional.empty(),
                Shape.CITATION);
    }

    /** Them alone. */
    public Payment payment() {
        return new Payment(Optional.empty(), Optional.of(hosted()), OptionalDouble.empty());
    }
}
