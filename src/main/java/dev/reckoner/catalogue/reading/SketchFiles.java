package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.ModelCard.VariantKind;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads {@code models/<vendor>/<id>.yaml} of a model whose geometry nobody publishes: a file with
 * none of {@code hidden_size}, {@code layers} and {@code attention}.
 */
final class SketchFiles {

    private static final List<String> FACTS =
            Cards.facts("parameters", "active_parameters", "context_window", "native_precision");

    record Parameters(@Says("How many, as published.") double count) {}

    @Says("A model whose geometry nobody published, or that is not read here.")
    record File(
            @Says("The same as the name of this file without its ending.") String id,
            @Says("What readers call it.") String name,
            @Says("Who made it.") String vendor,
            @Says("The day on which its weights could first be had.") Optional<Day> released,
            @Says("SPDX id or name of the licence of its weights.") Optional<String> licence,
            @Says("Published parameters.") Optional<Bound<Parameters>> parameters,
            @Says("Parameters multiplied for one token, as published.")
                    Optional<Double> activeParameters,
            @Says("Tokens that it can look at.") Optional<Integer> contextWindow,
            @Says("Id of the weight format in which it was published.")
                    Optional<Bound<String>> nativePrecision,
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
            @Says("A remark for other editors, in English.") Optional<String> note,
            @Says("Which source gives which facts; every fact has one.") List<Bound<Cited>> sources)
            implements Cards.Written {}

    private final Cards cards;
    private final Problems problems;

    SketchFiles(Cards cards, Problems problems) {
        this.cards = cards;
        this.problems = problems;
    }

    /** Whether a file says nothing of its model's geometry. */
    static boolean isSketch(CatalogueFile file) {
        return file.tree().isPresent()
                && List.of("hidden_size", "layers", "attention").stream()
                        .noneMatch(key -> written(file.tree().get(), key));
    }

    private static boolean written(Node tree, String key) {
        return tree.child(key).isPresent();
    }

    Optional<Sketch> read(CatalogueFile file) {
        return file.tree()
                .flatMap(tree -> Values.RECORDS.bind(tree, File.class, problems))
                .flatMap(bound -> sketch(bound, file.name()));
    }

    private Optional<Sketch> sketch(Bound<File> bound, String fileName) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        ModelCard card = cards.card(bound, fileName, checks);
        file.parameters().ifPresent(p -> checks.positive(p.value().count(), p, "count"));
        file.activeParameters().ifPresent(p -> checks.positive(p, bound, "active_parameters"));
        file.contextWindow().ifPresent(c -> checks.positive(c, bound, "context_window"));
        Citations citations = cards.citations(bound, FACTS, checks);
        if (!checks.passed()) {
            return Optional.empty();
        }
        return Optional.of(
                new Sketch(
                        file.id(),
                        file.name(),
                        file.vendor(),
                        card,
                        number(file.parameters().map(p -> p.value().count())),
                        number(file.activeParameters()),
                        file.contextWindow().map(OptionalInt::of).orElse(OptionalInt.empty()),
                        file.nativePrecision().map(Bound::value),
                        citations));
    }

    private static OptionalDouble number(Optional<Double> written) {
        return written.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
