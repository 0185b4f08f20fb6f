package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An open-weight model: its geometry, not what somebody charges for it.
 *
 * @param parameters as published
 * @param exact whether that is a count of the published tensors, else a nominal figure ("70B")
 * @param activeParameters multiplied for one token, as published
 * @param hiddenSize length of a token's vector
 * @param vocabulary tokens that it knows
 * @param tiedEmbeddings whether input and output share one table
 * @param contextWindow tokens that it can look at
 * @param nativePrecision id of the weight format in which it was published, if known
 * @param layers groups of layers, by what their attention sees
 * @param feedForward the dense feed-forward network; empty where no layer has one
 * @param extra tensors outside the decoder, counted apart
 * @param training of this very model, not of the one that it was made from
 */
public record Model(
        String id,
        String name,
        String vendor,
        ModelCard card,
        double parameters,
        boolean exact,
        OptionalDouble activeParameters,
        int hiddenSize,
        int vocabulary,
        boolean tiedEmbeddings,
        int contextWindow,
        Optional<String> nativePrecision,
        Attention attention,
        List<LayerGroup> layers,
        Optional<FeedForward> feedForward,
        Optional<Experts> experts,
        List<Extra> extra,
        Training training,
        Citations citations) {

    /** Tensors outside the decoder, such as a vision tower. */
    public record Extra(TensorClass tensors, double parameters) {}

    public Model {
        layers = List.copyOf(layers);
        extra = List.copyOf(extra);
    }

    /** All decoder layers. */
    public int layerCount() {
        int sum = 0;
        for (LayerGroup group : layers) {
            sum += group.count();
        }
        return sum;
    }

    /** Layers that see all tokens, and keep all. */
    public int fullLayers() {
        return count(Sight.Full.class);
    }

    /** Layers that see a window of the latest tokens. */
    public int windowLayers() {
        return count(Sight.Window.class);
    }

    /** Layers that see the tokens of their chunk. */
    public int chunkLayers() {
        return count(Sight.Chunk.class);
    }

    /** Layers that choose what they see, or share a choice. */
    public int chosenLayers() {
        return count(Sight.Chosen.class);
    }

    /** Layers that see everything compressed. */
    public int compressedLayers() {
        return count(Sight.Compressed.class);
    }

    /** Layers that keep a state of constant size. */
    public int recurrentLayers() {
        int sum = 0;
        for (LayerGroup group : layers) {
            sum += group.sight() instanceof Sight.Recurrent ? group.count() : 0;
        }
        return sum;
    }

    /**
     * Layers that keep keys and values of tokens: all but recurrent ones and those that see none.
     */
    public int cacheLayers() {
        return layerCount() - recurrentLayers() - count(Sight.Nothing.class);
    }

    /** The state of the recurrent layers, where there are such. */
    public Optional<Sight.Recurrent> recurrent() {
        for (LayerGroup group : layers) {
            if (group.sight() instanceof Sight.Recurrent recurrent) {
                return Optional.of(recurrent);
            }
        }
        return Optional.empty();
    }

    /** What the layers that choose see, with what chooses. */
    public Optional<Sight.Chosen> chosen() {
        Optional<Sight.Chosen> found = Optional.empty();
        for (LayerGroup group : layers) {
            if (group.sight() instanceof Sight.Chosen chosen
                    && (found.isEmpty() || chosen.indexer().isPresent())) {
                found = Optional.of(chosen);
            }
        }
        return found;
    }

    /** What the layers that compress see. */
    public Optional<Sight.Compressed> compressed() {
        for (LayerGroup group : layers) {
            if (group.sight() instanceof Sight.Compressed compressed) {
                return Optional.of(compressed);
            }
        }
        return Optional.empty();
    }

    /** Layers with an indexer of their own. */
    public int indexLayers() {
        int sum = 0;
        for (LayerGroup group : layers) {
            boolean own =
                    group.sight() instanceof Sight.Chosen chosen && chosen.indexer().isPresent();
            sum += own ? group.count() : 0;
        }
        return sum;
    }

    /** The attention of the layers with a window, where it is not that of the others. */
    public Optional<Attention.Grouped> windowAttention() {
        for (LayerGroup group : layers) {
            if (group.attention().isPresent()) {
                return group.attention();
            }
        }
        return Optional.empty();
    }

    private int count(Class<? extends Sight> kind) {
        int sum = 0;
        for (LayerGroup group : layers) {
            sum += kind.isInstance(group.sight()) ? group.count() : 0;
        }
        return sum;
    }

    /** Layers with attention or a state. */
    public int mixingLayers() {
        return layerCount() - count(Sight.Nothing.class);
    }

    /** Layers with a network, dense or of experts. */
    public int networkLayers() {
        int sum = 0;
        for (LayerGroup group : layers) {
            sum += group.network() ? group.count() : 0;
        }
        return sum;
    }

    /** Layers with experts. */
    public int expertLayers() {
        return experts.isPresent() ? networkLayers() - experts.get().denseLayers() : 0;
    }

    /** Layers with a dense feed-forward network. */
    public int denseLayers() {
        return networkLayers() - expertLayers();
    }

    /** The id of the model that it was made from. */
    public Optional<String> variantOf() {
        return card.variant().map(ModelCard.Variant::of);
    }

    public Figure hiddenSizeFigure() {
        return citations.given("hidden-size", "hidden_size", hiddenSize, Unit.NONE);
    }

    public Figure layersFigure() {
        return citations.given("layers", "layers", layerCount(), Unit.NONE);
    }

    /** The published number of parameters that take part in one token: all of a dense model. */
    public Optional<Figure> activeParametersFigure() {
        if (activeParameters.isPresent()) {
            double active = activeParameters.getAsDouble();
            return Optional.of(
                    citations.given("active-parameters", "active_parameters", active, Unit.NONE));
        }
        return experts.isEmpty() ? Optional.of(parametersFigure()) : Optional.empty();
    }

    /** Tokens read in pre-training, where they are published. */
    public Optional<Figure> trainingTokensFigure() {
        return training.tokens().isPresent()
                ? Optional.of(
                        citations.given(
                                "training-tokens",
                                "training_tokens",
                                training.tokens().getAsDouble(),
                                Unit.TOKEN))
                : Optional.empty();
    }

    /** Hours of single devices that training took, where they are published. */
    public Optional<Figure> trainingHoursFigure() {
        return training.run()
                .map(
                        run ->
                                citations.given(
                                        "training-hours-published",
                                        "training_run",
                                        run.hours(),
                                        Unit.DEVICE.times(Unit.HOUR)));
    }

    /** The published number of parameters. */
    public Figure parametersFigure() {
        return citations.given("parameters", "parameters", parameters, Unit.NONE);
    }
}
