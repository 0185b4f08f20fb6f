package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Citations;
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
            Cards.facts(
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
                    Optional<Networks.Dense> feedForward,
            @Says("The experts of layers that have some.")
                    Optional<Bound<Networks.Mixture>> experts,
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
            @Says("Which source gives which facts; every fact has one.") List<Bound<Cited>> sources)
            implements Cards.Written {

        private int networkLayers() {
            return layers.stream()
                    .map(Bound::value)
                    .filter(group -> group.network().orElse(true))
                    .mapToInt(LayerList.Layers::count)
                    .sum();
        }
    }

    private final Cards cards;
    private final TrainingRuns runs;
    private final Problems problems;

    ModelFiles(Cards cards, TrainingRuns runs, Problems problems) {
        this.cards = cards;
        this.runs = runs;
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
        ModelCard card = cards.card(bound, fileName, checks);
        checkNumbers(bound, checks);
        checkExtra(bound, checks);
        Optional<Attention> attention = Geometry.attention(file.attention(), problems);
        List<LayerGroup> layers = LayerList.read(file.layers(), bound, checks, problems);
        int networks = file.networkLayers();
        Networks.check(file.feedForward(), file.experts(), networks, bound, checks);
        file.trainingTokens()
                .ifPresent(tokens -> checks.positive(tokens, bound, "training_tokens"));
        file.trainingRun().ifPresent(run -> runs.check(run, checks));
        Citations citations = cards.citations(bound, FACTS, checks);
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
                        file.feedForward().map(Networks.Dense::feedForward),
                        file.experts().map(mixture -> mixture.value().experts()),
                        file.extra().orElse(List.of()).stream()
                                .map(extra -> new Model.Extra(extra.name(), extra.parameters()))
                                .toList(),
                        runs.training(file.trainingTokens(), file.trainingRun()),
                        citations));
    }

    private static void checkNumbers(Bound<File> bound, Checks checks) {
        File file = bound.value();
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
}
