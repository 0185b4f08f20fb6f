package dev.reckoner.memory;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;

/** The facts about a model's shape as figures, by the term that formulas call them. */
public final class Geometry {

    private final Model model;

    public Geometry(Model model) {
        this.model = model;
    }

    public Figure attention(String term, int value) {
        return fact(term, "attention", value);
    }

    public Figure layers(String term, int value) {
        return fact(term, "layers", value);
    }

    /** All layers, or those with a cache where others have none. */
    public Figure cacheLayers() {
        return model.cacheLayers() == model.layerCount()
                ? layers("layers", model.layerCount())
                : layers("cache-layers", model.cacheLayers());
    }

    /** Layers with the model's attention: those with a cache, less those with one of their own. */
    public Figure ownLayers() {
        return model.windowAttention().isEmpty()
                ? cacheLayers()
                : layers("full-layers", model.cacheLayers() - model.windowLayers());
    }

    /** Layers that choose what they see, or share a choice. */
    public Figure chosenLayers() {
        return layers("chosen-layers", model.chosenLayers());
    }

    /** Layers with an indexer of their own. */
    public Figure indexLayers() {
        return layers("index-layers", model.indexLayers());
    }

    public Figure experts(String term, int value) {
        return fact(term, "experts", value);
    }

    public Figure hiddenSize() {
        return fact("hidden-size", "hidden_size", model.hiddenSize());
    }

    public Figure vocabulary() {
        return fact("vocabulary", "vocabulary", model.vocabulary());
    }

    public Figure feedForwardSize() {
        return feedForward("feed-forward-size", model.feedForward().orElseThrow().size());
    }

    public Figure feedForward(String term, int value) {
        return fact(term, "feed_forward", value);
    }

    /** The inner size of layers that differ from the others. */
    public Figure otherSize(int value) {
        Figure size = feedForward("feed-forward-size", value);
        return new Figure(size.id() + "@" + value, size.name(), size.estimate(), size.derivation());
    }

    private Figure fact(String term, String field, double value) {
        return model.citations().given(term, field, value, Unit.NONE);
    }
}
