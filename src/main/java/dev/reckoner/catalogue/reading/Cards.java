package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.ModelCard.Variant;
import dev.reckoner.catalogue.ModelCard.VariantKind;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is told about a model besides its geometry. */
final class Cards {

    /** The keys that need a source where they are written. */
    static final List<String> FACTS =
            List.of(
                    "released",
                    "licence",
                    "modality",
                    "quantised_variants",
                    "vendor_memory",
                    "recipe_memory");

    /** What stands in a file, be it of a model or of a sketch. */
    record Written(
            Optional<Day> released,
            Optional<String> licence,
            Optional<String> modality,
            Optional<String> huggingFace,
            Optional<Bound<String>> variantOf,
            Optional<VariantKind> variantKind,
            Optional<List<String>> quantisedVariants,
            Optional<Map<String, Double>> vendorMemory,
            Optional<Map<String, Double>> recipeMemory,
            Optional<String> note) {}

    private Cards() {}

    /** The card of a file, whose mistakes are told. */
    static ModelCard card(String id, Written written, Bound<?> file, Ids models, Checks checks) {
        filled(written.licence(), file, "licence", checks);
        filled(written.modality(), file, "modality", checks);
        filled(written.note(), file, "note", checks);
        written.huggingFace()
                .ifPresent(
                        name -> {
                            boolean both = name.indexOf('/') > 0 && !name.endsWith("/");
                            checks.that(both, file, "is not owner/name", "", "hugging_face");
                        });
        List<String> variants = written.quantisedVariants().orElse(List.of());
        for (int i = 0; i < variants.size(); i++) {
            checks.filled(variants.get(i), file, "quantised_variants", i);
        }
        memory(written.vendorMemory(), file, "vendor_memory", checks);
        memory(written.recipeMemory(), file, "recipe_memory", checks);
        variant(id, written, file, models, checks);
        return new ModelCard(
                written.released(),
                written.licence(),
                written.modality(),
                written.huggingFace(),
                written.variantOf().map(of -> new Variant(of.value(), written.variantKind())),
                variants,
                written.vendorMemory().orElse(Map.of()),
                written.recipeMemory().orElse(Map.of()),
                written.note());
    }

    private static void filled(Optional<String> text, Bound<?> file, String key, Checks checks) {
        text.ifPresent(found -> checks.filled(found, file, key));
    }

    private static void memory(
            Optional<Map<String, Double>> memory, Bound<?> file, String key, Checks checks) {
        memory.orElse(Map.of()).forEach((format, gb) -> checks.positive(gb, file, key, format));
    }

    private static void variant(
            String id, Written written, Bound<?> file, Ids models, Checks checks) {
        boolean sense = written.variantKind().isEmpty() || written.variantOf().isPresent();
        checks.that(sense, file, "needs variant_of beside it", "", "variant_kind");
        written.variantOf()
                .ifPresent(
                        origin -> {
                            models.check(origin.value(), origin.at(), checks);
                            boolean other = !origin.value().equals(id);
                            checks.that(other, file, "is the model itself", "", "variant_of");
                        });
    }
}
