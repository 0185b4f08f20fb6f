package dev.reckoner.memory;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.provenance.Figure;
import java.util.Map;

/**
 * Whether a model's geometry gives the number of parameters that was published. A model that fails
 * was copied wrongly, or holds tensors that its file does not list.
 */
public final class ParameterCheck {

    /** Allowed where the published number is a count of tensors. */
    private static final double EXACT = 0.005;

    /** Allowed where it is a nominal size such as "70B". */
    private static final double NOMINAL = 0.03;

    private ParameterCheck() {}

    /** Parameters that the tensors add up to, without modules that are published apart. */
    public static double sum(Model model) {
        double sum = 0;
        for (Map.Entry<TensorClass, Figure> tensors : Tensors.of(model).entrySet()) {
            if (tensors.getKey().served()) {
                sum += tensors.getValue().value();
            }
        }
        return sum;
    }

    /** How far the sum lies from what was published, as a share of it. */
    public static double deviation(Model model) {
        return (sum(model) - model.parameters()) / model.parameters();
    }

    /** Whether that is near enough. */
    public static boolean passes(Model model) {
        return Math.abs(deviation(model)) <= (model.exact() ? EXACT : NOMINAL);
    }
}
