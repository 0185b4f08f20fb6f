package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads how a model's attention is built. */
final class Geometry {

    static final String GROUPED = "grouped-query";

    private static final String LATENT = "latent";
    private static final String SHARED = "shared-vector";

    private record Grouped(
            String kind,
            int heads,
            int kvHeads,
            int headDim,
            Optional<Integer> valueDim,
            Optional<Boolean> gated,
            Optional<Boolean> oneProjection) {}

    private record Latent(
            String kind,
            int heads,
            int kvRank,
            Optional<Integer> queryRank,
            int ropeDim,
            int nopeDim,
            int valueDim,
            Optional<Boolean> gated) {}

    private record Shared(
            String kind, int heads, int headDim, int queryRank, int outputGroups, int outputRank) {}

    private Geometry() {}

    /** The kind that is written, if any. */
    static String kind(Node node) {
        return node.child("kind")
                .filter(ScalarNode.class::isInstance)
                .map(written -> ((ScalarNode) written).text())
                .orElse("");
    }

    /** The attention, if nothing is wrong with it. */
    static Optional<Attention> attention(Node node, Problems problems) {
        String kind = kind(node);
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
        if (kind.equals(SHARED)) {
            return Values.RECORDS
                    .bind(node, Shared.class, problems)
                    .flatMap(bound -> shared(bound, problems));
        }
        String near = Nearest.hint(kind, List.of(GROUPED, LATENT, SHARED));
        String hint = near.isEmpty() ? "write " + GROUPED + ", " + LATENT + " or " + SHARED : near;
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
        int valueDim = written.valueDim().orElse(written.headDim());
        boolean gated = written.gated().orElse(false);
        boolean one = written.oneProjection().orElse(false);
        written.valueDim().ifPresent(dim -> checks.positive(dim, bound, "value_dim"));
        boolean even = valueDim == written.headDim() || !gated && !one;
        String longer = "differs from head_dim, and one matrix makes both";
        checks.that(even, bound, longer, "leave it out", "value_dim");
        if (checks.passed()) {
            String what = "does not divide the " + written.heads() + " query heads";
            String hint = "each key-value head serves as many query heads as the others";
            checks.that(written.heads() % written.kvHeads() == 0, bound, what, hint, "kv_heads");
        }
        return checks.passed()
                ? Optional.of(
                        new Attention.Grouped(
                                written.heads(),
                                written.kvHeads(),
                                written.headDim(),
                                valueDim,
                                gated,
                                one))
                : Optional.empty();
    }

    private static Optional<Attention> latent(Bound<Latent> bound, Problems problems) {
        Latent written = bound.value();
        Checks checks = new Checks(problems);
        checks.positive(written.heads(), bound, "heads");
        checks.positive(written.kvRank(), bound, "kv_rank");
        written.queryRank().ifPresent(rank -> checks.positive(rank, bound, "query_rank"));
        checks.positive(written.ropeDim(), bound, "rope_dim");
        checks.positive(written.nopeDim(), bound, "nope_dim");
        checks.positive(written.valueDim(), bound, "value_dim");
        return checks.passed()
                ? Optional.of(
                        new Attention.Latent(
                                written.heads(),
                                written.kvRank(),
                                written.queryRank().orElse(0),
                                written.ropeDim(),
                                written.nopeDim(),
                                written.valueDim(),
                                written.gated().orElse(false)))
                : Optional.empty();
    }

    private static Optional<Attention> shared(Bound<Shared> bound, Problems problems) {
        Shared written = bound.value();
        Checks checks = new Checks(problems);
        checks.positive(written.heads(), bound, "heads");
        checks.positive(written.headDim(), bound, "head_dim");
        checks.positive(written.queryRank(), bound, "query_rank");
        checks.positive(written.outputGroups(), bound, "output_groups");
        checks.positive(written.outputRank(), bound, "output_rank");
        return checks.passed()
                ? Optional.of(
                        new Attention.Shared(
                                written.heads(),
                                written.headDim(),
                                written.queryRank(),
                                written.outputGroups(),
                                written.outputRank()))
                : Optional.empty();
    }
}
