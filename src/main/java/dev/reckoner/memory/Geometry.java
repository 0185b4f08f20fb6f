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

    /** All layers, or those with a cache where others keep a state instead. */
    public Figure cacheLayers() {
        return model.linearLayers() == 0
                ? layers("layers", model.layerCount())
                : layers("cache-layers", model.cacheLayers());
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
        return fact("feed-forward-size", "feed_forward", model.feedForward().orElseThrow().size());
    }

    private Figure fact(String term, String field, double value) {
        return model.citations().given(term, field, value, Unit.NONE);
    }
}
