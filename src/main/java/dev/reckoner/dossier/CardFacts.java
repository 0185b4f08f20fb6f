package dev.reckoner.dossier;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.quantity.Day;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the card of a model says, whether its geometry is published or not. */
final class CardFacts {

    private final Almanac almanac;
    private final String id;
    private final String name;
    private final ModelCard card;

    CardFacts(Almanac almanac, String id, String name, ModelCard card) {
        this.almanac = almanac;
        this.id = id;
        this.name = name;
        this.card = card;
    }

    /** The rows in words and of what others say that it needs. */
    void in(Folio folio, Facts facts, Optional<String> nativePrecision) {
        facts.words("fact-released", "released", card.released().map(Day::toString));
        facts.words("fact-licence", "licence", card.licence());
        facts.words("fact-modality", "modality", card.modality().map(taken -> taken(folio, taken)));
        facts.words("fact-hugging-face", "hugging_face", card.huggingFace());
        facts.words("fact-native-precision", "native_precision", nativePrecision.map(this::format));
        facts.words(
                "fact-quantised",
                "quantised_variants",
                card.quantised().isEmpty()
                        ? Optional.empty()
                        : Optional.of(folio.words().join(card.quantised())));
        card.vendorMemory()
                .forEach(
                        (format, gigabytes) ->
                                facts.plain(
                                        folio.phrase("fact-vendor-memory", format(format)),
                                        "vendor_memory_" + format,
                                        gigabytes,
                                        "GB",
                                        "vendor_memory"));
        card.recipeMemory()
                .forEach(
                        (format, gigabytes) ->
                                facts.plain(
                                        folio.phrase("fact-recipe-memory", format(format)),
                                        "recipe_memory_" + format,
                                        gigabytes,
                                        "GB",
                                        "recipe_memory"));
    }

    /** What a model takes in, such as text and images. */
    static String taken(Folio folio, String modality) {
        List<String> words = new ArrayList<>();
        for (String kind : modality.split("\\+")) {
            words.add(folio.phrase("modality-" + kind));
        }
        return folio.words().join(words);
    }

    private String format(String id) {
        return format(almanac, id);
    }

    /** What people call a format that a maker names. */
    static String format(Almanac almanac, String id) {
        return Optional.ofNullable(almanac.catalogue().formats().get(id))
                .map(WeightFormat::name)
                .orElse(NumberFormat.name(id));
    }

    /** What is to be said below the facts; empty where nothing is. */
    String note(Folio folio) {
        return card.note().map(note -> Folio.note(folio.phrase("note", note))).orElse("");
    }

    /** Who serves it, at what price. */
    String hosted(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (TokenPrice price : almanac.catalogue().tokenPrices()) {
            if (price.model().equals(Optional.of(id)) && price.heldOn(almanac.day())) {
                rows.add(HostedRow.of(folio, price));
            }
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "hosted-table",
                        folio.phrase("model-hosted-caption", name),
                        folio.columns().words("provider", "column-provider"),
                        HostedRow.columns(
                                folio, folio.columns().words("api-model", "column-api-model")),
                        rows);
    }

    /** What it was made from, and what was made from it. */
    String variants(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        card.variant()
                .filter(variant -> almanac.knows(variant.of()))
                .ifPresent(
                        variant -> rows.add(variant(folio, variant.of(), "variant-base", variant)));
        for (Model other : almanac.catalogue().models().values()) {
            other.card()
                    .variant()
                    .filter(variant -> variant.of().equals(id))
                    .ifPresent(
                            variant ->
                                    rows.add(variant(folio, other.id(), "variant-made", variant)));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "variants-table",
                        folio.phrase("model-variants-caption", name),
                        folio.columns().words("model", "column-model"),
                        List.of(
                                folio.columns().words("relation", "column-relation"),
                                folio.columns().words("kind", "column-kind")),
                        rows);
    }

    private Table.Row variant(
            Folio folio, String model, String relation, ModelCard.Variant variant) {
        Cell kind =
                variant.kind()
                        .<Cell>map(
                                k ->
                                        new Cell.Text(
                                                folio.phrase("variant-" + k.id()),
                                                "",
                                                k.id(),
                                                false))
                        .orElse(Cell.UNKNOWN);
        return new Table.Row(
                new Cell.Text(almanac.name(model), folio.way(Addresses.model(model)), model, false),
                List.of(new Cell.Text(folio.phrase(relation), "", relation, false), kind));
    }

    /** Its name, as HTML. */
    String title() {
        return Html.escape(name);
    }
}
