package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the networks behind the attention of a model's layers, dense ones and those of experts, as
 * {@link ModelFiles} shows them.
 */
final class Networks {

    record Dense(
            @Says("Length of its inner vector.") int size,
            @Says("Whether it has a gate; true if left out.") Optional<Boolean> gated,
            @Says("Networks of other sizes that some layers have.")
                    Optional<List<FeedForward.Other>> others) {

        FeedForward feedForward() {
            return new FeedForward(size, gated.orElse(true), others.orElse(List.of()));
        }
    }

    record Mixture(
            @Says("Routed experts in a layer.") int count,
            @Says("How many of them a token visits.") int active,
            @Says("Experts that every token visits.") int shared,
            @Says("Inner size of one expert.") int size,
            @Says("Inner size of a shared expert, where it is another.")
                    Optional<Integer> sharedSize,
            @Says("Whether experts have a gate; true if left out.") Optional<Boolean> gated,
            @Says("Length of the vector that routed experts see.") Optional<Integer> latent,
            @Says("Layers that have an ordinary network instead.") int denseLayers) {

        Experts experts() {
            return new Experts(
                    count,
                    active,
                    shared,
                    size,
                    sharedSize.orElse(size),
                    gated.orElse(true),
                    latent.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    denseLayers);
        }
    }

    private Networks() {}

    /**
     * Tells of what is wrong in either. Layers without experts have a dense network, and only they
     * need its size.
     *
     * @param layers how many have a network
     */
    static void check(
            Optional<Dense> dense,
            Optional<Bound<Mixture>> experts,
            int layers,
            Bound<?> model,
            Checks checks) {
        experts.ifPresent(mixture -> checkMixture(mixture, layers, checks));
        Optional<FeedForward> network = dense.map(Dense::feedForward);
        network.ifPresent(found -> checkDense(found, model, checks));
        int needed = experts.map(mixture -> mixture.value().denseLayers()).orElse(layers);
        if (needed > 0 && network.isEmpty()) {
            String what = "key \"feed_forward\" is missing, and " + needed + " layers are dense";
            checks.wrong(model.at(), what, "add it, or mend dense_layers of the experts");
        }
        int others = network.map(FeedForward::otherLayers).orElse(0);
        String more = "are more than the " + needed + " dense layers";
        checks.that(others == 0 || others <= needed, model, more, "", "feed_forward", "others");
        boolean used = needed != 0 || network.isEmpty();
        checks.that(used, model, "no layer is dense", "remove it", "feed_forward");
    }

    private static void checkDense(FeedForward network, Bound<?> model, Checks checks) {
        checks.positive(network.size(), model, "feed_forward", "size");
        for (int i = 0; i < network.others().size(); i++) {
            FeedForward.Other other = network.others().get(i);
            checks.positive(other.layers(), model, "feed_forward", "others", i, "layers");
            checks.positive(other.size(), model, "feed_forward", "others", i, "size");
        }
    }

    private static void checkMixture(Bound<Mixture> bound, int layers, Checks checks) {
        Mixture mixture = bound.value();
        checks.positive(mixture.count(), bound, "count");
        checks.positive(mixture.active(), bound, "active");
        checks.positive(mixture.size(), bound, "size");
        checks.notNegative(mixture.shared(), bound, "shared");
        mixture.sharedSize().ifPresent(size -> checks.positive(size, bound, "shared_size"));
        mixture.latent().ifPresent(length -> checks.positive(length, bound, "latent"));
        checks.notNegative(mixture.denseLayers(), bound, "dense_layers");
        String experts = "is more than the " + mixture.count() + " experts";
        checks.that(mixture.active() <= mixture.count(), bound, experts, "", "active");
        String all = "leaves none of the " + layers + " layers an expert";
        checks.that(mixture.denseLayers() < layers, bound, all, "", "dense_layers");
    }
}
