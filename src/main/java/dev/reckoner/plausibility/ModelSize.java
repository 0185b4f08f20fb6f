package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.memory.ParameterCheck;
import dev.reckoner.memory.Tensors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model's published sizes against those that its geometry gives. */
final class ModelSize {

    /** Allowed of active parameters: some count embeddings, or modules that draft, and some not. */
    private static final double ACTIVE = 0.2;

    private ModelSize() {}

    static List<Finding> of(Model model) {
        List<Finding> findings = new ArrayList<>();
        if (!ParameterCheck.passes(model)) {
            String what =
                    "the geometry gives "
                            + (long) ParameterCheck.sum(model)
                            + " parameters, and "
                            + (long) model.parameters()
                            + " were published";
            String hint = "check layers, sizes and experts against the published configuration";
            findings.add(finding(Rule.PARAMETERS, model, "parameters", what, hint));
        }
        if (model.activeParameters().isPresent()) {
            double published = model.activeParameters().getAsDouble();
            double active = active(model);
            if (Math.abs(active - published) / published > ACTIVE) {
                String what =
                        "the geometry multiplies some "
                                + Said.three(active / 1e9)
                                + " billion parameters for a token, and "
                                + Said.three(published / 1e9)
                                + " billion active ones were published";
                String hint = "check experts.active, experts.shared and dense_layers";
                String field = "active_parameters";
                findings.add(finding(Rule.ACTIVE_PARAMETERS, model, field, what, hint));
            }
        }
        return findings;
    }

    private static Finding finding(Rule rule, Model model, String field, String what, String why) {
        String about = model.citations().subject();
        return new Finding(rule, about, Optional.empty(), List.of(field), what, why);
    }

    /** Parameters that one token is multiplied with. */
    private static double active(Model model) {
        double dense = Tensors.multiplied(model).value();
        if (model.experts().isEmpty()) {
            return dense;
        }
        Experts experts = model.experts().get();
        double all = Tensors.of(model).get(TensorClass.EXPERTS).value();
        return dense + all * experts.active() / experts.count();
    }
}
