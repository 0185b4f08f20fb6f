package dev.reckoner.publish.api;

import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.publish.api.Entries.Layers;
import dev.reckoner.publish.api.Entries.ModelEntry;
import dev.reckoner.quantity.Unit;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Models as records of their file. */
final class Geometry {

    /** Data files have memory that others name in GB. */
    private static final double GIGA = 1e9;

    private Geometry() {}

    static ModelEntry of(Model model) {
        Cited cited = new Cited(model.citations());
        ModelCard card = model.card();
        return new ModelEntry(
                model.id(),
                model.name(),
                model.vendor(),
                Optional.of(cited.fact("parameters", model.parameters(), Unit.NONE)),
                Optional.of(model.exact()),
                Records.maybe(model.activeParameters())
                        .map(active -> cited.fact("active_parameters", active, Unit.NONE)),
                Optional.of(cited.fact("hidden_size", model.hiddenSize(), Unit.NONE)),
                Optional.of(cited.fact("vocabulary", model.vocabulary(), Unit.NONE)),
                Optional.of(cited.fact("context_window", model.contextWindow(), Unit.TOKEN)),
                Optional.of(cited.said("attention", kind(model.attention()))),
                cited.facts("attention", sizes(model.attention()), 1, Unit.NONE),
                model.layers().stream().map(Geometry::layers).toList(),
                Optional.of(cited.fact("layers", model.layerCount(), Unit.NONE)),
                model.feedForward()
                        .flatMap(n -> cited.facts("feed_forward", sizes(n), 1, Unit.NONE)),
                model.experts().flatMap(n -> cited.facts("experts", sizes(n), 1, Unit.NONE)),
                Records.maybe(model.training().tokens())
                        .map(tokens -> cited.fact("training_tokens", tokens, Unit.TOKEN)),
                model.training()
                        .run()
                        .map(
                                run ->
                                        cited.fact(
                                                "training_run",
                                                run.hours(),
                                                Unit.DEVICE.times(Unit.HOUR))),
                card.released().map(day -> cited.said("released", day.toString())),
                card.licence().map(text -> cited.said("licence", text)),
                card.modality().map(text -> cited.said("modality", text)),
                model.nativePrecision().map(id -> cited.said("native_precision", id)),
                cited.facts("vendor_memory", card.vendorMemory(), GIGA, Unit.BYTE),
                card.variant().map(ModelCard.Variant::of),
                card.huggingFace());
    }

    /** A model whose geometry nobody publishes. */
    static ModelEntry of(Sketch sketch) {
        Cited cited = new Cited(sketch.citations());
        ModelCard card = sketch.card();
        return new ModelEntry(
                sketch.id(),
                sketch.name(),
                sketch.vendor(),
                Records.maybe(sketch.parameters())
                        .map(count -> cited.fact("parameters", count, Unit.NONE)),
                Optional.empty(),
                Records.maybe(sketch.activeParameters())
                        .map(active -> cited.fact("active_parameters", active, Unit.NONE)),
                Optional.empty(),
                Optional.empty(),
                sketch.contextWindow().isPresent()
                        ? Optional.of(
                                cited.fact(
                                        "context_window",
                                        sketch.contextWindow().getAsInt(),
                                        Unit.TOKEN))
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                card.released().map(day -> cited.said("released", day.toString())),
                card.licence().map(text -> cited.said("licence", text)),
                card.modality().map(text -> cited.said("modality", text)),
                sketch.nativePrecision().map(id -> cited.said("native_precision", id)),
                cited.facts("vendor_memory", card.vendorMemory(), GIGA, Unit.BYTE),
                card.variant().map(ModelCard.Variant::of),
                card.huggingFace());
    }

    private static Layers layers(LayerGroup group) {
        return new Layers(
                group.count(), kind(group.sight()), sizes((Record) group.sight()), group.network());
    }

    private static String kind(Object shape) {
        return Shape.key(shape.getClass().getSimpleName()).substring(1).replace('_', '-');
    }

    private static Map<String, Double> sizes(Object shape) {
        return sizes((Record) shape);
    }

    /** The whole numbers of a record by name; those of records within it below theirs. */
    private static Map<String, Double> sizes(Record shape) {
        Map<String, Double> sizes = new TreeMap<>();
        for (RecordComponent component : shape.getClass().getRecordComponents()) {
            String name = Shape.key(component.getName());
            Object value = Shape.read(shape, component);
            if (value instanceof Integer number) {
                sizes.put(name, (double) number);
            } else if (value instanceof OptionalInt number && number.isPresent()) {
                sizes.put(name, (double) number.getAsInt());
            } else if (value instanceof Optional<?> part && part.orElse(null) instanceof Record) {
                sizes((Record) part.get())
                        .forEach((inner, size) -> sizes.put(name + "_" + inner, size));
            }
        }
        return sizes;
    }
}
