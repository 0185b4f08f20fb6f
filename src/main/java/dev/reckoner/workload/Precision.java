package dev.reckoner.workload;

import dev.reckoner.catalogue.Circumstance.Position;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.TensorPart;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.catalogue.WeightFormat.Rule;
import java.util.Map;
import java.util.Optional;

/**
 * In which formats a model's tensors and its cache are stored.
 *
 * @param weights the format that gives the whole its name
 * @param formats every format by id, for what {@code weights} stores in another
 * @param kvCache format of keys and values
 */
public record Precision(
        WeightFormat weights, Map<String, WeightFormat> formats, WeightFormat kvCache) {

    public Precision {
        weights.base().ifPresent(base -> need(formats, weights, base));
        weights.keeps().values().forEach(kept -> need(formats, weights, kept));
        weights.rules().forEach(rule -> need(formats, weights, rule.format()));
    }

    private static void need(
            Map<String, WeightFormat> formats, WeightFormat weights, String format) {
        if (!formats.containsKey(format)) {
            throw new IllegalArgumentException(weights.id() + " needs unknown " + format);
        }
    }

    /** The format of one tensor class, where no rule for single matrices says otherwise. */
    public WeightFormat of(TensorClass tensors) {
        String kept = weights.keeps().get(tensors);
        if (kept != null) {
            return formats.get(kept);
        }
        return weights.base().map(formats::get).orElse(weights);
    }

    /** The format of one matrix: that of the first rule that holds, if its rows fit into it. */
    public WeightFormat of(TensorClass tensors, TensorPart part, Model model, Position at) {
        WeightFormat format = of(tensors);
        for (Rule rule : weights.rules()) {
            if (rule.holds(part, model, at)) {
                format = formats.get(rule.format());
                break;
            }
        }
        return fitting(format, at.row());
    }

    /** Each format falls back on one with smaller blocks, or on one without. */
    private WeightFormat fitting(WeightFormat wanted, int row) {
        WeightFormat format = wanted;
        Optional<WeightFormat.Rows> rows = format.rows();
        while (rows.isPresent() && row % rows.get().of() != 0) {
            format = formats.get(rows.get().otherwise());
            rows = format.rows();
        }
        return format;
    }
}
