package dev.reckoner.workload;

import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import java.util.Map;

/**
 * In which formats a model's tensors and its cache are stored.
 *
 * @param weights the format that gives the whole its name
 * @param formats every format by id, for the tensor classes that {@code weights} keeps in another
 * @param kvCache format of keys and values
 */
public record Precision(
        WeightFormat weights, Map<String, WeightFormat> formats, WeightFormat kvCache) {

    public Precision {
        for (String kept : weights.keeps().values()) {
            if (!formats.containsKey(kept)) {
                throw new IllegalArgumentException(weights.id() + " keeps unknown " + kept);
            }
        }
    }

    /** The format of one tensor class. */
    public WeightFormat of(TensorClass tensors) {
        String kept = weights.keeps().get(tensors);
        return kept == null ? weights : formats.get(kept);
    }
}
