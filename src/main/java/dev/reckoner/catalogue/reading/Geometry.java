package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
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

    record Grouped(
            @Says(
                            value =
                                    "Heads that share keys and values, multi-head attention among them.",
                            words = GROUPED)
                    String kind,
            @Says("Query heads.") int heads,
            @Says("Heads of keys and values; as many as query heads where none are shared.")
                    int kvHeads,
            @Says("Values in one head's key.") int headDim,
            @Says("Values in one head's value, where it is another number.")
                    Optional<Integer> valueDim,
            @Says("Whether its output has a gate.") Optional<Boolean> gated,
            @Says("Whether keys serve as values.") Optional<Boolean> oneProjection) {}

    record Latent(
            @Says(value = "Keys and values compressed into one vector.", words = LATENT)
                    String kind,
            @Says("Query heads.") int heads,
            @Says("Length of the compressed keys and values.") int kvRank,
            @Says("Length of the compressed query; none where it is not.")
                    Optional<Integer> queryRank,
            @Says("Values of a head's key that carry its position.") int ropeDim,
            @Says("Values of a head's key that do not.") int nopeDim,
            @Says("Values in one head's value.") int valueDim,
            @Says("Whether its output has a gate.") Optional<Boolean> gated) {}

    record Shared(
            @Says(value = "One vector for all heads, which is key and value.", words = SHARED)
                    String kind,
            @Says("Query heads.") int heads,
            @Says("Values in the vector.") int headDim,
            @Says("Length of the compressed query.") int queryRank,
            @Says("Groups of heads that are put out together.") int outputGroups,
            @Says("Length of the compressed output of a group.") int outputRank) {}

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
