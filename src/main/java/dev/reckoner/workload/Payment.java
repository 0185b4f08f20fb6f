package dev.reckoner.workload;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.OwnProfile;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What else than rent a deployment may be paid by, and how much of the time it is used.
 *
 * @param own servers that somebody buys
 * @param api the same model as a provider hosts it, by the token
 * @param utilisation above 0, at most 1; empty for the assumption that a site makes
 */
public record Payment(Optional<OwnProfile> own, Optional<Hosted> api, OptionalDouble utilisation) {

    /** Rent alone. */
    public static final Payment NONE =
            new Payment(Optional.empty(), Optional.empty(), OptionalDouble.empty());

    public Payment {
        if (utilisation.isPresent()
                && !(utilisation.getAsDouble() > 0 && utilisation.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(utilisation + " is no share of the time");
        }
    }

    /** The same with the machines in use for a share of the time. */
    public Payment used(double share) {
        return new Payment(own, api, OptionalDouble.of(share));
    }

    String ownName() {
        return own.map(OwnProfile::name).orElse("");
    }

    String apiName() {
        return api.map(Hosted::name).orElse("");
    }

    String ownId() {
        return own.map(OwnProfile::id).orElse("");
    }

    String apiId() {
        return api.map(Hosted::id).orElse("");
    }

    /** What was asked of the use, for ids; empty where nothing was. */
    String useId() {
        return utilisation.isPresent() ? "/used-" + utilisation.getAsDouble() : "";
    }
}
