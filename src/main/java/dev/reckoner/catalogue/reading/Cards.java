package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.ModelCard.Variant;
import dev.reckoner.catalogue.ModelCard.VariantKind;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a file tells about a model besides its geometry. */
final class Cards {

    private static final List<String> FACTS =
            List.of(
                    "released",
                    "licence",
                    "modality",
                    "quantised_variants",
                    "vendor_memory",
                    "recipe_memory");

    /** A file of a model or of a sketch: whose it is, and what it says besides geometry. */
    interface Written {
        String id();

        String name();

        String vendor();

        Optional<Day> released();

        Optional<String> licence();

        Optional<Bound<String>> nativePrecision();

        Optional<String> modality();

        Optional<String> huggingFace();

        Optional<Bound<String>> variantOf();

        Optional<VariantKind> variantKind();

        Optional<List<String>> quantisedVariants();

        Optional<Map<String, Double>> vendorMemory();

        Optional<Map<String, Double>> recipeMemory();

        Optional<String> note();

        List<Bound<Cited>> sources();
    }

    private final Ids models;
    private final Ids formats;
    private final Citing citing;

    Cards(Ids models, Ids formats, Citing citing) {
        this.models = models;
        this.formats = formats;
        this.citing = citing;
    }

    /** The keys that need a source where they are written: those of a card, and others. */
    static List<String> facts(String... others) {
        List<String> facts = new ArrayList<>(FACTS);
        facts.addAll(List.of(others));
        return List.copyOf(facts);
    }

    /** The card of a file; tells of what is wrong in it, and in the names of the model. */
    ModelCard card(Bound<? extends Written> file, String fileName, Checks checks) {
        Written written = file.value();
        FileId.check(written.id(), fileName, file, checks);
        checks.filled(written.name(), file, "name");
        checks.filled(written.vendor(), file, "vendor");
        written.nativePrecision().ifPresent(p -> formats.check(p.value(), p.at(), checks));
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
        variant(file, checks);
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

    /**
     * Which source gives which fact.
     *
     * @param facts the keys that need one, as {@link #facts} gives them
     */
    Citations citations(Bound<? extends Written> file, List<String> facts, Checks checks) {
        Written written = file.value();
        String subject = "model:" + written.id();
        return citing.citations(subject, written.name(), file, written.sources(), facts, checks);
    }

    private static void filled(Optional<String> text, Bound<?> file, String key, Checks checks) {
        text.ifPresent(found -> checks.filled(found, file, key));
    }

    private static void memory(
            Optional<Map<String, Double>> memory, Bound<?> file, String key, Checks checks) {
        memory.orElse(Map.of()).forEach((format, gb) -> checks.positive(gb, file, key, format));
    }

    private void variant(Bound<? extends Written> file, Checks checks) {
        Written written = file.value();
        boolean sense = written.variantKind().isEmpty() || written.variantOf().isPresent();
        checks.that(sense, file, "needs variant_of beside it", "", "variant_kind");
        written.variantOf()
                .ifPresent(
                        origin -> {
                            models.check(origin.value(), origin.at(), checks);
                            boolean other = !origin.value().equals(written.id());
                            checks.that(other, file, "is the model itself", "", "variant_of");
                        });
    }
}
