package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.ModelCard.VariantKind;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.quantity.Day;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads {@code models/<vendor>/<id>.yaml} of a model whose geometry is known; {@link SketchFiles}
 * reads the others.
 *
 * <p>Attention is one of
 *
 * <pre>{@code
 * {kind: grouped-query, heads, kv_heads, head_dim}   also value_dim, gated, one_projection
 * {kind: latent, heads, kv_rank, query_rank, rope_dim, nope_dim, value_dim}       also gated; no
 *                                     query_rank where queries are not compressed
 * {kind: shared-vector, heads, head_dim, query_rank, output_groups, output_rank}
 * }</pre>
 *
 * <p>A group of layers is {@code {count}}, which sees all tokens, with one of these where it does
 * not:
 *
 * <pre>{@code
 * window: 1024                        also attention: {kind: grouped-query, …} of its own
 * chunk: 8192
 * linear: {key_heads, value_heads, key_dim, value_dim, convolution}
 *                                     gated delta net, Kimi delta attention; lightning attention
 *                                     without convolution
 * state_space: {heads, head_dim, state, groups, convolution}                      Mamba-2
 * chosen: {entries, ratio, window, indexer: {heads, dim}}         DeepSeek sparse attention; the
 *                                     ratio is 1 and the window 0 if left out; without an indexer
 *                                     the group shares the choice of the one that has it
 * compressed: {ratio, window}
 * attention: {kind: none}
 * }</pre>
 *
 * <p>and {@code network: false} where it has neither a feed-forward network nor experts. {@code
 * feed_forward: {size, gated: false, others: [{layers, size}]}}; {@code experts: {count, active,
 * shared, size, dense_layers}}, also {@code shared_size}, {@code gated: false} and {@code latent},
 * the length of the vector that the routed experts see. What is not known is left out: {@code
 * released}, {@code licence}, {@code native_precision}.
 */
final class ModelFiles {

    private static final List<String> FACTS =
            List.of(
                    "released",
                    "licence",
                    "modality",
                    "quantised_variants",
                    "vendor_memory",
                    "recipe_memory",
                    "parameters",
                    "active_parameters",
                    "hidden_size",
                    "vocabulary",
                    "tied_embeddings",
                    "context_window",
                    "native_precision",
                    "attention",
                    "layers",
                    "feed_forward",
                    "experts",
                    "extra",
                    "training_tokens",
                    "training_run");

    private enum Exactness {
        EXACT,
        NOMINAL
    }

    record Parameters(
            @Says("How many, as published.") double count,
            @Says("exact for a count of the published tensors, nominal for a size such as 70B.")
                    Exactness kind) {}

    record Network(
            @Says("Length of its inner vector.") int size,
            @Says("Whether it has a gate; true if left out.") Optional<Boolean> gated,
            @Says("Networks of other sizes that some layers have.")
                    Optional<List<FeedForward.Other>> others) {}

    record Mixture(
            @Says("Routed experts in a layer.") int count,
            @Says("How many of them a token visits.") int active,
            @Says("Experts that every token visits.") int shared,
            @Says("Inner size of one expert.") int size,
            @Says("Inner size of a shared expert, where it is another.")
                    Optional<Integer> sharedSize,
            @Says("Whether experts have a gate; true if left out.") Optional<Boolean> gated,
            @Says("Length of the vector that routed experts see.") Optional<Integer> latent,
            @Says("Layers that have an ordinary network instead.") int denseLayers) {}

    record Extra(
            @Says("What the tensors are.") TensorClass name,
            @Says("How many parameters they hold.") double parameters) {}

    @Says("An open-weight model: its geometry, not its prices.")
    record File(
            @Says("The same as the name of this file without its ending.") String id,
            @Says("What readers call it.") String name,
            @Says("Who made it.") String vendor,
            @Says("The day on which its weights could first be had.") Optional<Day> released,
            @Says("SPDX id or name of the licence of its weights.") Optional<String> licence,
            @Says("Published parameters.") Parameters parameters,
            @Says("Parameters multiplied for one token, as published.")
                    Optional<Double> activeParameters,
            @Says("Length of a token's vector.") int hiddenSize,
            @Says("Tokens that it knows, which are the rows of its table.") int vocabulary,
            @Says("Whether input and output share one table.") boolean tiedEmbeddings,
            @Says("Tokens that it can look at.") int contextWindow,
            @Says("Id of the weight format in which it was published.")
                    Optional<Bound<String>> nativePrecision,
            @Says(
                            value = "How its attention is built.",
                            as = {
                                Geometry.Grouped.class,
                                Geometry.Latent.class,
                                Geometry.Shared.class
                            })
                    Node attention,
            @Says("Groups of layers by what their attention sees; one group of each kind.")
                    List<Bound<LayerList.Layers>> layers,
            @Says("The dense network of a layer; left out where every layer has experts.")
                    Optional<Network> feedForward,
            @Says("The experts of layers that have some.") Optional<Bound<Mixture>> experts,
            @Says("Tensors outside the decoder, counted apart.") Optional<List<Extra>> extra,
            @Says("What it takes and gives, such as text and images to text.")
                    Optional<String> modality,
            @Says("Its name on Hugging Face, owner/name.") Optional<String> huggingFace,
            @Says("Id of the model that it was made from.") Optional<Bound<String>> variantOf,
            @Says("How it was made from that.") Optional<VariantKind> variantKind,
            @Says("Smaller versions that were published of it.")
                    Optional<List<String>> quantisedVariants,
            @Says("Memory that its maker asks for, in GB, by format.")
                    Optional<Map<String, Double>> vendorMemory,
            @Says("Memory that recipes ask for, in GB, by format.")
                    Optional<Map<String, Double>> recipeMemory,
            @Says("Tokens read in pre-training of this very model, repetitions included.")
                    Optional<Double> trainingTokens,
            @Says("How long this very model was trained, and on what.")
                    Optional<Bound<TrainingRuns.Run>> trainingRun,
            @Says("A remark for other editors, in English.") Optional<String> note,
            @Says("Which source gives which facts; every fact has one.")
                    List<Bound<Cited>> sources) {

        private Cards.Written card() {
            return new Cards.Written(
                    released,
                    licence,
                    modality,
                    huggingFace,
                    variantOf,
                    variantKind,
                    quantisedVariants,
                    vendorMemory,
                    recipeMemory,
                    note);
        }

        private int networkLayers() {
            return layers.stream()
                    .map(Bound::value)
                    .filter(group -> group.network().orElse(true))
                    .mapToInt(LayerList.Layers::count)
                    .sum();
        }
    }

    private final Ids models;
    private final Ids formats;
    private final TrainingRuns runs;
    private final Citing citing;
    private final Problems problems;

    ModelFiles(Ids models, Ids formats, TrainingRuns runs, Citing citing, Problems problems) {
        this.models = models;
        this.formats = formats;
        this.runs = runs;
        this.citing = citing;
        this.problems = problems;
    }

    Optional<Model> read(CatalogueFile file) {
        return file.tree()
                .flatMap(tree -> Values.RECORDS.bind(tree, File.class, problems))
                .flatMap(bound -> model(bound, file.name()));
    }

    private Optional<Model> model(Bound<File> bound, String fileName) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        FileId.check(file.id(), fileName, bound, checks);
        checkNumbers(bound, checks);
        file.nativePrecision().ifPresent(id -> formats.check(id.value(), id.at(), checks));
        ModelCard card = Cards.card(file.id(), file.card(), bound, models, checks);
        checkExtra(bound, checks);
        Optional<Attention> attention = Geometry.attention(file.attention(), problems);
        List<LayerGroup> layers = LayerList.read(file.layers(), bound, checks, problems);
        checkFeedForward(bound, checks);
        file.trainingTokens()
                .ifPresent(tokens -> checks.positive(tokens, bound, "training_tokens"));
        file.trainingRun().ifPresent(run -> runs.check(run, checks));
        var citations =
                citing.citations(
                        "model:" + file.id(), file.name(), bound, file.sources(), FACTS, checks);
        if (attention.isEmpty() || !checks.passed()) {
            return Optional.empty();
        }
        return Optional.of(
                new Model(
                        file.id(),
                        file.name(),
                        file.vendor(),
                        card,
                        file.parameters().count(),
                        file.parameters().kind() == Exactness.EXACT,
                        file.activeParameters()
                                .map(OptionalDouble::of)
                                .orElse(OptionalDouble.empty()),
                        file.hiddenSize(),
                        file.vocabulary(),
                        file.tiedEmbeddings(),
                        file.contextWindow(),
                        file.nativePrecision().map(Bound::value),
                        attention.get(),
                        layers,
                        file.feedForward().map(ModelFiles::feedForward),
                        file.experts().map(mixture -> experts(mixture.value())),
                        file.extra().orElse(List.of()).stream()
                                .map(extra -> new Model.Extra(extra.name(), extra.parameters()))
                                .toList(),
                        runs.training(file.trainingTokens(), file.trainingRun()),
                        citations));
    }

    private static FeedForward feedForward(Network written) {
        return new FeedForward(
                written.size(), written.gated().orElse(true), written.others().orElse(List.of()));
    }

    private static Experts experts(Mixture written) {
        return new Experts(
                written.count(),
                written.active(),
                written.shared(),
                written.size(),
                written.sharedSize().orElse(written.size()),
                written.gated().orElse(true),
                written.latent().map(OptionalInt::of).orElse(OptionalInt.empty()),
                written.denseLayers());
    }

    private static void checkNumbers(Bound<File> bound, Checks checks) {
        File file = bound.value();
        checks.filled(file.name(), bound, "name");
        checks.filled(file.vendor(), bound, "vendor");
        checks.positive(file.parameters().count(), bound, "parameters", "count");
        checks.positive(file.hiddenSize(), bound, "hidden_size");
        checks.positive(file.vocabulary(), bound, "vocabulary");
        checks.positive(file.contextWindow(), bound, "context_window");
        file.activeParameters()
                .ifPresent(
                        active -> {
                            checks.positive(active, bound, "active_parameters");
                            boolean part = active <= file.parameters().count();
                            String what = "are more than all parameters";
                            checks.that(part, bound, what, "", "active_parameters");
                        });
    }

    private static void checkExtra(Bound<File> bound, Checks checks) {
        List<Extra> extra = bound.value().extra().orElse(List.of());
        Set<TensorClass> seen = new HashSet<>();
        for (int i = 0; i < extra.size(); i++) {
            checks.positive(extra.get(i).parameters(), bound, "extra", i, "parameters");
            boolean first = seen.add(extra.get(i).name());
            checks.that(first, bound, "stands here twice", "add the two", "extra", i, "name");
        }
    }

    /** Layers without experts have a dense network, and only they need its size. */
    private static void checkFeedForward(Bound<File> bound, Checks checks) {
        File file = bound.value();
        int layers = file.networkLayers();
        int dense = layers;
        if (file.experts().isPresent()) {
            Mixture mixture = file.experts().get().value();
            checkMixture(file.experts().get(), layers, checks);
            dense = mixture.denseLayers();
        }
        file.feedForward()
                .map(ModelFiles::feedForward)
                .ifPresent(network -> checkNetwork(network, bound, checks));
        if (dense > 0 && file.feedForward().isEmpty()) {
            String what = "key \"feed_forward\" is missing, and " + dense + " layers are dense";
            checks.wrong(bound.at(), what, "add it, or mend dense_layers of the experts");
        }
        int others = file.feedForward().map(n -> feedForward(n).otherLayers()).orElse(0);
        String more = "are more than the " + dense + " dense layers";
        checks.that(others == 0 || others <= dense, bound, more, "", "feed_forward", "others");
        boolean used = dense != 0 || file.feedForward().isEmpty();
        checks.that(used, bound, "no layer is dense", "remove it", "feed_forward");
    }

    private static void checkNetwork(FeedForward network, Bound<File> bound, Checks checks) {
        checks.positive(network.size(), bound, "feed_forward", "size");
        for (int i = 0; i < network.others().size(); i++) {
            FeedForward.Other other = network.others().get(i);
            checks.positive(other.layers(), bound, "feed_forward", "others", i, "layers");
            checks.positive(other.size(), bound, "feed_forward", "others", i, "size");
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
