package dev.reckoner.throughput;

import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Deployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trial ready to be fitted: its time is the sum of its parts, each times the coefficient of a
 * term.
 *
 * @param parts seconds, or occasions, by {@link Term#ordinal}
 * @param active parameters at work for one token
 * @param geometry of the model; models that differ only in their weights have the same
 */
record Sample(Trial trial, double[] parts, double active, String geometry) {

    /** The sample of a trial; nothing where a rate of the accelerator is unknown. */
    static Optional<Sample> of(Trial trial) {
        return Facts.of(trial.layout()).map(facts -> of(trial, facts));
    }

    static Sample of(Trial trial, Map<String, Figure> facts) {
        return new Sample(trial, parts(trial, facts, 0), Speed.active(facts), geometry(trial));
    }

    /**
     * @param wait share of the others' prompts that a new request waits for
     */
    static double[] parts(Trial trial, Map<String, Figure> facts, double wait) {
        Map<String, Double> constants = new HashMap<>();
        facts.forEach((term, figure) -> constants.put(term, figure.value()));
        constants.put("correction", 1.0);
        constants.put(Formulas.WAIT, wait);
        List<String> variables = new ArrayList<>();
        for (Term term : Term.values()) {
            variables.add(term.coefficient());
        }
        Model model = trial.layout().scenario().deployment().model();
        Program program =
                new Program(Formulas.of(model, trial.layout().parallelism()), constants, variables);
        int result = program.place(trial.term());
        double tokens = trial.isRate() ? trial.layout().scenario().workload().outputTokens() : 1;
        double[] parts = new double[variables.size()];
        for (int i = 0; i < parts.length; i++) {
            double[] store = program.store();
            store[i] = 1;
            program.run(store);
            parts[i] = store[result] / tokens;
        }
        return parts;
    }

    /** Seconds by the formulas alone. */
    double computed(double[] coefficients) {
        return sum(parts, coefficients);
    }

    static double sum(double[] parts, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i] * coefficients[i];
        }
        return sum;
    }

    /** Engine and generation of accelerators. */
    String family() {
        Deployment deployment = trial.layout().scenario().deployment();
        return deployment.engine().id() + "/" + deployment.accelerator().generation();
    }

    /** Whatever stays the same while the load changes. */
    String configuration() {
        Deployment deployment = trial.layout().scenario().deployment();
        return geometry
                + "/"
                + deployment.accelerator().id()
                + "/"
                + deployment.precision().weights().id()
                + "/"
                + deployment.engine().id()
                + "/"
                + trial.layout().parallelism().devices();
    }

    private static String geometry(Trial trial) {
        return geometry(trial.layout().scenario().deployment().model());
    }

    static String geometry(Model model) {
        return model.hiddenSize()
                + "/"
                + model.vocabulary()
                + "/"
                + model.layers()
                + "/"
                + model.attention()
                + "/"
                + model.feedForward()
                + "/"
                + model.experts();
    }
}
