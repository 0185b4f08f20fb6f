package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how a model's layers are built: their attention and what it sees. */
final class Geometry {

    private static final String GROUPED = "grouped-query";
    private static final String LATENT = "latent";

    /** Far more than any model has, and few enough to add up. */
    private static final int MOST = 10_000;

    record Layers(int count, Optional<Integer> window) {}

    private record Grouped(String kind, int heads, int kvHeads, int headDim) {}

    private record Latent(
            String kind,
            int heads,
            int kvRank,
            int queryRank,
            int ropeDim,
            int nopeDim,
            int valueDim) {}

    private Geometry() {}

    /** The attention, if nothing is wrong with it. */
    static Optional<Attention> attention(Node node, Problems problems) {
        String kind =
                node.child("kind")
                        .filter(ScalarNode.class::isInstance)
                        .map(written -> ((ScalarNode) written).text())
                        .orElse("");
        if (kind.equals(GROUPED)) {
            return Values.RECORDS
                    .bind(node, Grouped.class, problems)
                    .flatMap(bound -> grouped(bound, problems));
        }
        if (kind.equals(LATENT)) {
            return Values.RECORDS
                    .bind(node, Latent.class, problems)
                    .flatMap(bound -> latent(bound, problems));
        }
        String near = Nearest.hint(kind, List.of(GROUPED, LATENT));
        String hint = near.isEmpty() ? "write " + GROUPED + " or " + LATENT : near;
        new Checks(problems)
                .wrong(
                        node.at("kind"),
                        "attention.kind: ",
                        kind,
                        "is not a kind of attention",
                        hint);
        return Optional.empty();
    }

    private static Optional<Attention> grouped(Bound<Grouped> bound, Problems problems) {
        Grouped written = bound.value();
        Checks checks = new Checks(problems);
        checks.positive(written.heads(), bound, "heads");
        checks.positive(written.kvHeads(), bound, "kv_heads");
        checks.positive(written.headDim(), bound, "head_dim");
        if (checks.passed()) {
            String what = "does not divide the " + written.heads() + " query heads";
            String hint = "each key-value head serves as many query heads as the others";
            checks.that(written.heads() % written.kvHeads() == 0, bound, what, hint, "kv_heads");
        }
        return checks.passed()
                ? Optional.of(
                        new Attention.Grouped(
                                written.heads(), written.kvHeads(), written.headDim()))
                : Optional.empty();
    }

    private static Optional<Attention> latent(Bound<Latent> bound, Problems problems) {
        Latent written = bound.value();
        Checks checks = new Checks(problems);
        checks.positive(written.heads(), bound, "heads");
        checks.positive(written.kvRank(), bound, "kv_rank");
        checks.positive(written.queryRank(), bound, "query_rank");
        checks.positive(written.ropeDim(), bound, "rope_dim");
        checks.positive(written.nopeDim(), bound, "nope_dim");
        checks.positive(written.valueDim(), bound, "value_dim");
        return checks.passed()
                ? Optional.of(
                        new Attention.Latent(
                                written.heads(),
                                written.kvRank(),
                                written.queryRank(),
                                written.ropeDim(),
                                written.nopeDim(),
                                written.valueDim()))
                : Optional.empty();
    }

    /** The groups of layers; at most one looks at a window and at most one at everything. */
    static List<LayerGroup> layers(List<Bound<Layers>> written, Bound<?> model, Checks checks) {
        checks.that(!written.isEmpty(), model, "a model has layers", "", "layers");
        List<LayerGroup> groups = new ArrayList<>();
        boolean windowed = false;
        boolean full = false;
        for (Bound<Layers> bound : written) {
            int count = bound.value().count();
            Optional<Integer> window = bound.value().window();
            checks.positive(count, bound, "count");
            checks.that(count <= MOST, bound, "is more than " + MOST + " layers", "", "count");
            window.ifPresent(tokens -> checks.positive(tokens, bound, "window"));
            boolean second = window.isPresent() ? windowed : full;
            if (second) {
                String kind = window.isPresent() ? "with a window" : "without a window";
                checks.wrong(bound.at(), "a second group " + kind, "make one group of both");
            }
            windowed |= window.isPresent();
            full |= window.isEmpty();
            if (checks.passed()) {
                groups.add(
                        new LayerGroup(
                                count, window.map(OptionalInt::of).orElse(OptionalInt.empty())));
            }
        }
        return groups;
    }
}
