package dev.reckoner.throughput;

import dev.reckoner.catalogue.Model;
import dev.reckoner.workload.Deployment;

/**
 * A trial ready to be fitted: its time is the sum of its parts, each times the coefficient of a
 * term.
 *
 * @param parts seconds, or occasions, by {@link Term#ordinal}
 * @param active parameters at work for one token
 * @param geometry of the model; models that differ only in their weights have the same
 * @param family engine and generation of accelerators
 * @param configuration whatever stays the same while the load changes
 */
record Sample(
        Trial trial,
        double[] parts,
        double active,
        String geometry,
        String family,
        String configuration) {

    static Sample of(Trial trial, double[] parts, double active) {
        Deployment deployment = trial.layout().scenario().deployment();
        String geometry = geometry(deployment.model());
        return new Sample(
                trial,
                parts,
                active,
                geometry,
                deployment.engine().id() + "/" + deployment.accelerator().generation(),
                geometry
                        + "/"
                        + deployment.accelerator().id()
                        + "/"
                        + deployment.precision().weights().id()
                        + "/"
                        + deployment.engine().id()
                        + "/"
                        + trial.layout().parallelism().devices());
    }

    /** Id of the accelerator. */
    String accelerator() {
        return trial.layout().scenario().deployment().accelerator().id();
    }

    /** The same with other parts. */
    Sample with(double... otherParts) {
        return new Sample(trial, otherParts, active, geometry, family, configuration);
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
