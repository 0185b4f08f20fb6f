package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.DataSheet;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.catalogue.Training;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Models, cards and offers that no catalogue has, for tests of what must hold for all of them. */
public record Shape(
        Attention attention,
        List<LayerGroup> layers,
        int hidden,
        int vocabulary,
        boolean tied,
        int inner,
        Optional<Experts> experts) {

    private static final Day DAY = new Day(2025, 1, 1);
    private static final Source SOURCE =
            new Source("test", "Us", "A test", "", "", "none-stated", Source.Rank.PRESS);
    static final Citation CITATION = new Citation(SOURCE, "", DAY);
    private static final List<String> FIELDS =
            List.of(
                    "attention",
                    "experts",
                    "extra",
                    "feed_forward",
                    "hidden_size",
                    "layers",
                    "memory",
                    "parameters",
                    "training_tokens",
                    "vocabulary");

    /** A dense model whose layers all see everything. */
    public static Shape dense(int layers, int heads, int kvHeads, int headDim) {
        return new Shape(
                new Attention.Grouped(heads, kvHeads, headDim),
                List.of(new LayerGroup(layers, new Sight.Full())),
                heads * headDim,
                32_000,
                false,
                4 * heads * headDim,
                Optional.empty());
    }

    public Shape inner(int other) {
        return new Shape(attention, layers, hidden, vocabulary, tied, other, experts);
    }

    public Shape layers(List<LayerGroup> other) {
        return new Shape(attention, other, hidden, vocabulary, tied, inner, experts);
    }

    public Shape experts(Experts other) {
        return new Shape(attention, layers, hidden, vocabulary, tied, inner, Optional.of(other));
    }

    public Model model() {
        return trained(Training.UNTOLD);
    }

    public Model trained(Training training) {
        return new Model(
                "shape",
                "Shape",
                "Nobody",
                ModelCard.UNTOLD,
                1e9,
                false,
                OptionalDouble.empty(),
                hidden,
                vocabulary,
                tied,
                131_072,
                Optional.of("bf16"),
                attention,
                layers,
                Optional.of(new FeedForward(inner, true)),
                experts,
                List.of(),
                training,
                cited("model:shape", "Shape"));
    }

    /** A server GPU with so many bytes, eight to a machine. */
    public static Accelerator card(double bytes) {
        return card(Accelerator.Kind.SERVER_GPU, bytes, 8);
    }

    /** A card with so many bytes. */
    public static Accelerator card(Accelerator.Kind kind, double bytes, int perNode) {
        return new Accelerator(
                "card",
                "Card",
                "Card",
                "Nobody",
                kind,
                Accelerator.Generation.HOPPER,
                new Quantity(bytes, Unit.BYTE),
                Optional.empty(),
                new Quantity(1e12, Unit.BYTE),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                perNode,
                Optional.empty(),
                DataSheet.EMPTY,
                cited("accelerator:card", "Card"));
    }

    /** So many of that card in one instance, at a price that never changes. */
    public static Offer offer(int count, boolean byDevice, double usdPerHour) {
        DatedPrice price =
                new DatedPrice(
                        DAY,
                        Optional.empty(),
                        Optional.of(new Quantity(usdPerHour, Unit.USD)),
                        List.of(DAY),
                        Optional.empty(),
                        CITATION);
        return new Offer(
                "cloud/box/on-demand",
                "Cloud",
                "box",
                "",
                "on-demand",
                "card",
                false,
                count,
                byDevice,
                Optional.empty(),
                List.of(price));
    }

    private static Citations cited(String subject, String name) {
        Map<String, Citation> fields = new TreeMap<>();
        FIELDS.forEach(field -> fields.put(field, CITATION));
        return new Citations(subject, name, fields);
    }
}
