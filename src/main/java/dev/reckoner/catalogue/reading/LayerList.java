package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the groups of a model's layers: how many there are, and what they see. */
final class LayerList {

    /** Far more than any model has, and few enough to add up. */
    private static final int MOST = 10_000;

    private static final String NONE = "none";
    private static final String RECURRENT = "that keep a state";
    private static final String BLIND = "without attention";

    /** A group; at most one of the ways to see, and none of them where all is seen. */
    record Layers(
            @Says("How many layers.") int count,
            @Says("Tokens of the window that they see; left out where they see all.")
                    Optional<Integer> window,
            @Says("Tokens of the chunk that they see.") Optional<Integer> chunk,
            @Says("Their state of constant size, for linear attention.")
                    Optional<Bound<Linear>> linear,
            @Says("Their state of constant size, for a state space.")
                    Optional<Bound<Space>> stateSpace,
            @Says("How they choose among the tokens before.") Optional<Bound<Choice>> chosen,
            @Says("How they compress the tokens before.") Optional<Bound<Compression>> compressed,
            @Says(
                            value =
                                    "Attention of their own, where it is not the model's; kind: none for layers without.",
                            as = {Geometry.Grouped.class, Blind.class})
                    Optional<Node> attention,
            @Says("Whether they have a network after it; true if left out.")
                    Optional<Boolean> network) {

        private int ways() {
            int ways = blind() ? 1 : 0;
            for (Optional<?> way : List.of(window, chunk, linear, stateSpace, chosen, compressed)) {
                ways += way.isPresent() ? 1 : 0;
            }
            return ways;
        }

        private boolean blind() {
            return attention.map(Geometry::kind).orElse("").equals(NONE);
        }
    }

    record Linear(
            @Says("Heads of queries, and as many of keys.") int keyHeads,
            @Says("Heads of values.") int valueHeads,
            @Says("Values in one head's key.") int keyDim,
            @Says("Values in one head's value.") int valueDim,
            @Says("Tokens that its convolution spans; none if left out.")
                    Optional<Integer> convolution) {
        private Sight sight() {
            return new Sight.Linear(keyHeads, valueHeads, keyDim, valueDim, convolution.orElse(0));
        }
    }

    record Space(
            @Says("Heads of the state.") int heads,
            @Says("Values in one head.") int headDim,
            @Says("Values kept for each of those.") int state,
            @Says("Groups of heads that share their inputs.") int groups,
            @Says("Tokens that its convolution spans.") int convolution) {
        private Sight sight() {
            return new Sight.StateSpace(heads, headDim, state, groups, convolution);
        }
    }

    record Choice(
            @Says("How many are chosen.") int entries,
            @Says("Tokens in one entry; 1 if left out.") Optional<Integer> ratio,
            @Says("Latest tokens that are always seen.") Optional<Integer> window,
            @Says("The small attention that chooses.") Optional<Index> indexer) {
        private Sight sight() {
            return new Sight.Chosen(
                    entries,
                    ratio.orElse(1),
                    window.orElse(0),
                    indexer.map(index -> new Sight.Indexer(index.heads(), index.dim())));
        }
    }

    record Index(@Says("Its heads.") int heads, @Says("Values in one head's key.") int dim) {}

    record Compression(
            @Says("Tokens in one entry.") int ratio,
            @Says("Latest tokens that are seen as they are.") int window) {}

    /** No attention at all. */
    record Blind(@Says(value = "Layers of a network alone.", words = NONE) String kind) {}

    private final Bound<?> model;
    private final Checks checks;
    private final Problems problems;

    private LayerList(Bound<?> model, Checks checks, Problems problems) {
        this.model = model;
        this.checks = checks;
        this.problems = problems;
    }

    /** The groups, at most one of each kind; some layers keep keys and values. */
    static List<LayerGroup> read(
            List<Bound<Layers>> written, Bound<?> model, Checks checks, Problems problems) {
        return new LayerList(model, checks, problems).groups(written);
    }

    private List<LayerGroup> groups(List<Bound<Layers>> written) {
        checks.that(!written.isEmpty(), model, "a model has layers", "", "layers");
        List<LayerGroup> groups = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Bound<Layers> bound : written) {
            check(bound);
            String kind = kind(bound.value());
            if (!kinds.add(kind)) {
                checks.wrong(bound.at(), "a second group " + kind, "make one group of both");
            }
            Optional<Attention.Grouped> own = own(bound);
            if (checks.passed()) {
                boolean network = bound.value().network().orElse(true);
                Sight sight = sight(bound.value());
                groups.add(new LayerGroup(bound.value().count(), sight, own, network));
            }
        }
        boolean keeps = kinds.isEmpty() || !Set.of(RECURRENT, BLIND).containsAll(kinds);
        String hint = "models without any attention are not known here";
        checks.that(keeps, model, "no layer keeps keys and values", hint, "layers");
        checkChoices(groups);
        return groups;
    }

    /** Layers that share a choice see what those see that make it. */
    private void checkChoices(List<LayerGroup> groups) {
        List<Sight.Chosen> choices = new ArrayList<>();
        for (LayerGroup group : groups) {
            if (group.sight() instanceof Sight.Chosen chosen) {
                choices.add(chosen);
            }
        }
        Set<List<Integer>> seen = new HashSet<>();
        choices.forEach(c -> seen.add(List.of(c.entries(), c.ratio(), c.window())));
        boolean made = choices.isEmpty() || choices.stream().anyMatch(c -> c.indexer().isPresent());
        String what = "differ in what is chosen, or nothing chooses";
        checks.that(seen.size() < 2 && made, model, what, "one group has an indexer", "layers");
    }

    /** What tells a group from others in a message. */
    private static String kind(Layers group) {
        if (group.window().isPresent()) {
            return "with a window";
        }
        if (group.chunk().isPresent()) {
            return "with a chunk";
        }
        if (group.linear().isPresent() || group.stateSpace().isPresent()) {
            return RECURRENT;
        }
        if (group.chosen().isPresent()) {
            boolean own = group.chosen().get().value().indexer().isPresent();
            return own ? "that chooses" : "that shares a choice";
        }
        if (group.compressed().isPresent()) {
            return "that compresses";
        }
        return group.blind() ? BLIND : "without a window";
    }

    private static Sight sight(Layers group) {
        if (group.window().isPresent()) {
            return new Sight.Window(group.window().get());
        }
        if (group.chunk().isPresent()) {
            return new Sight.Chunk(group.chunk().get());
        }
        if (group.linear().isPresent()) {
            return group.linear().get().value().sight();
        }
        if (group.stateSpace().isPresent()) {
            return group.stateSpace().get().value().sight();
        }
        if (group.chosen().isPresent()) {
            return group.chosen().get().value().sight();
        }
        if (group.compressed().isPresent()) {
            Compression written = group.compressed().get().value();
            return new Sight.Compressed(written.ratio(), written.window());
        }
        return group.blind() ? new Sight.Nothing() : new Sight.Full();
    }

    /** The attention of a group with a window, where that is not the model's. */
    private Optional<Attention.Grouped> own(Bound<Layers> bound) {
        Layers group = bound.value();
        if (group.attention().isEmpty() || group.blind()) {
            return Optional.empty();
        }
        Optional<Attention> read = Geometry.attention(group.attention().get(), problems);
        boolean grouped =
                read.isPresent()
                        && read.get() instanceof Attention.Grouped
                        && group.window().isPresent();
        String hint = "only layers with a window may have a " + Geometry.GROUPED + " of their own";
        checks.that(grouped, bound, "is not known here", hint, "attention");
        return grouped ? read.map(Attention.Grouped.class::cast) : Optional.empty();
    }

    private void check(Bound<Layers> bound) {
        Layers group = bound.value();
        checks.positive(group.count(), bound, "count");
        checks.that(group.count() <= MOST, bound, "is more than " + MOST + " layers", "", "count");
        group.window().ifPresent(tokens -> checks.positive(tokens, bound, "window"));
        group.chunk().ifPresent(tokens -> checks.positive(tokens, bound, "chunk"));
        group.linear().ifPresent(this::checkLinear);
        group.stateSpace().ifPresent(this::checkSpace);
        group.chosen().ifPresent(this::checkChoice);
        group.compressed()
                .ifPresent(
                        way -> {
                            checks.positive(way.value().ratio(), way, "ratio");
                            checks.positive(way.value().window(), way, "window");
                        });
        if (group.ways() > 1) {
            String hint = "keep one of window, chunk, linear, state_space, chosen and compressed";
            checks.wrong(bound.at(), "a group is of one kind", hint);
        }
        boolean empty = group.blind() && !group.network().orElse(true);
        checks.that(!empty, bound, "leaves nothing in the layer", "remove one", "network");
    }

    private void checkLinear(Bound<Linear> bound) {
        Linear linear = bound.value();
        checks.positive(linear.keyHeads(), bound, "key_heads");
        checks.positive(linear.valueHeads(), bound, "value_heads");
        checks.positive(linear.keyDim(), bound, "key_dim");
        checks.positive(linear.valueDim(), bound, "value_dim");
        linear.convolution().ifPresent(span -> checks.positive(span, bound, "convolution"));
    }

    private void checkSpace(Bound<Space> bound) {
        Space space = bound.value();
        checks.positive(space.heads(), bound, "heads");
        checks.positive(space.headDim(), bound, "head_dim");
        checks.positive(space.state(), bound, "state");
        checks.positive(space.groups(), bound, "groups");
        checks.positive(space.convolution(), bound, "convolution");
    }

    private void checkChoice(Bound<Choice> bound) {
        Choice choice = bound.value();
        checks.positive(choice.entries(), bound, "entries");
        choice.ratio().ifPresent(ratio -> checks.positive(ratio, bound, "ratio"));
        choice.window().ifPresent(window -> checks.positive(window, bound, "window"));
        choice.indexer()
                .ifPresent(
                        index -> {
                            checks.positive(index.heads(), bound, "indexer", "heads");
                            checks.positive(index.dim(), bound, "indexer", "dim");
                        });
    }
}
