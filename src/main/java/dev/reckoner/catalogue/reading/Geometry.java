package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a model's layers are built: their attention and what it sees. */
final class Geometry {

    private static final String GROUPED = "grouped-query";
    private static final String LATENT = "latent";

    /** Far more than any model has, and few enough to add up. */
    private static final int MOST = 10_000;

    /** A group; at most one of window, chunk and linear, and none of them where all is seen. */
    record Layers(
            @Says("How many layers.") int count,
            @Says("Tokens of the window that they see; left out where they see all.")
                    Optional<Integer> window,
            @Says("Tokens of the chunk that they see.") Optional<Integer> chunk,
            @Says("Their state of constant size, for linear attention.")
                    Optional<Bound<Linear>> linear) {

        /** What tells the group from others in a message. */
        String kind() {
            if (window.isPresent()) {
                return "with a window";
            }
            if (chunk.isPresent()) {
                return "with a chunk";
            }
            return linear.isPresent() ? "of linear layers" : "without a window";
        }

        Sight sight() {
            if (window.isPresent()) {
                return new Sight.Window(window.get());
            }
            if (chunk.isPresent()) {
                return new Sight.Chunk(chunk.get());
            }
            return linear.<Sight>map(found -> found.value().sight()).orElse(new Sight.Full());
        }
    }

    record Linear(
            @Says("Heads of queries, and as many of keys.") int keyHeads,
            @Says("Heads of values.") int valueHeads,
            @Says("Values in one head's key.") int keyDim,
            @Says("Values in one head's value.") int valueDim,
            @Says("Tokens that its convolution spans.") int convolution) {
        Sight.Linear sight() {
            return new Sight.Linear(keyHeads, valueHeads, keyDim, valueDim, convolution);
        }
    }

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
            @Says("Whether its output has a gate.") Optional<Boolean> gated) {}

    record Latent(
            @Says(value = "Keys and values compressed into one vector.", words = LATENT)
                    String kind,
            @Says("Query heads.") int heads,
            @Says("Length of the compressed keys and values.") int kvRank,
            @Says("Length of the compressed query.") int queryRank,
            @Says("Values of a head's key that carry its position.") int ropeDim,
            @Says("Values of a head's key that do not.") int nopeDim,
            @Says("Values in one head's value.") int valueDim) {}

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
                                written.heads(),
                                written.kvHeads(),
                                written.headDim(),
                                written.gated().orElse(false)))
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

    /** The groups of layers, at most one of each kind; some layers keep keys and values. */
    static List<LayerGroup> layers(List<Bound<Layers>> written, Bound<?> model, Checks checks) {
        checks.that(!written.isEmpty(), model, "a model has layers", "", "layers");
        List<LayerGroup> groups = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Bound<Layers> bound : written) {
            check(bound, checks);
            String kind = bound.value().kind();
            if (!kinds.add(kind)) {
                checks.wrong(bound.at(), "a second group " + kind, "make one group of both");
            }
            if (checks.passed()) {
                groups.add(new LayerGroup(bound.value().count(), bound.value().sight()));
            }
        }
        boolean linearOnly = kinds.equals(Set.of("of linear layers"));
        String hint = "models without any attention are not known here";
        checks.that(!linearOnly, model, "no layer keeps keys and values", hint, "layers");
        return groups;
    }

    private static void check(Bound<Layers> bound, Checks checks) {
        Layers group = bound.value();
        checks.positive(group.count(), bound, "count");
        checks.that(group.count() <= MOST, bound, "is more than " + MOST + " layers", "", "count");
        group.window().ifPresent(tokens -> checks.positive(tokens, bound, "window"));
        group.chunk().ifPresent(tokens -> checks.positive(tokens, bound, "chunk"));
        group.linear().ifPresent(linear -> check(linear.value(), linear, checks));
        int kinds = group.window().isPresent() ? 1 : 0;
        kinds += group.chunk().isPresent() ? 1 : 0;
        kinds += group.linear().isPresent() ? 1 : 0;
        if (kinds > 1) {
            String hint = "keep one of window, chunk and linear";
            checks.wrong(bound.at(), "a group is of one kind", hint);
        }
    }

    private static void check(Linear linear, Bound<?> bound, Checks checks) {
        checks.positive(linear.keyHeads(), bound, "key_heads");
        checks.positive(linear.valueHeads(), bound, "value_heads");
        checks.positive(linear.keyDim(), bound, "key_dim");
        checks.positive(linear.valueDim(), bound, "value_dim");
        checks.positive(linear.convolution(), bound, "convolution");
    }
}
