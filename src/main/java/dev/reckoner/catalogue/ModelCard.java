package dev.reckoner.catalogue;

import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is told about a model besides its geometry; empty where no source tells it.
 *
 * @param modality what it takes in, such as {@code text+image}
 * @param huggingFace where its files are published, {@code owner/name}
 * @param quantised versions in fewer bits that its maker publishes
 * @param vendorMemory GB that its maker says it needs, by format
 * @param recipeMemory GB that the vLLM recipes name, by format: parameters × bytes × 1.2, an
 *     estimate and not a measurement
 */
public record ModelCard(
        Optional<Day> released,
        Optional<String> licence,
        Optional<String> modality,
        Optional<String> huggingFace,
        Optional<Variant> variant,
        List<String> quantised,
        Map<String, Double> vendorMemory,
        Map<String, Double> recipeMemory,
        Optional<String> note) {

    /** Nothing is told. */
    public static final ModelCard UNTOLD =
            new ModelCard(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty());

    /** How one model is made from another. */
    public enum VariantKind {
        POST_TRAINED("post-trained"),
        DISTILLED("distilled"),
        PRUNED("pruned"),
        QUANTISED("quantised");

        private final String id;

        VariantKind(String id) {
            this.id = id;
        }

        /** The name in data files. */
        public String id() {
            return id;
        }
    }

    /**
     * That a model is made from another.
     *
     * @param of id of the other
     */
    public record Variant(String of, Optional<VariantKind> kind) {}

    public ModelCard {
        quantised = List.copyOf(quantised);
        vendorMemory = Collections.unmodifiableMap(new TreeMap<>(vendorMemory));
        recipeMemory = Collections.unmodifiableMap(new TreeMap<>(recipeMemory));
    }
}
