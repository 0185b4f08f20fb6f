package dev.reckoner.throughput;

import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes samples of trials. Trials of one model on the same devices differ in their load alone, so
 * that the formulas are prepared once for all of them.
 */
final class Sampler {

    /** What the load changes; the other facts stay. */
    private static final List<String> LOAD =
            List.of("batch", "input-length", "output-length", "cached-length");

    private record Prepared(Program program, double active) {}

    private final Map<String, Optional<Prepared>> prepared = new HashMap<>();

    /** The sample of a trial; nothing where a rate of the accelerator is unknown. */
    Optional<Sample> sample(Trial trial) {
        return prepared(trial).map(found -> sample(trial, found));
    }

    /** The sample of a trial of TTFT; nothing where a rate of the accelerator is unknown. */
    Optional<FirstToken> first(Trial trial) {
        return prepared(trial)
                .map(
                        found -> {
                            Sample sample = sample(trial, found);
                            double[] waiting = parts(trial, found.program(), 1);
                            for (int i = 0; i < waiting.length; i++) {
                                waiting[i] -= sample.parts()[i];
                            }
                            return new FirstToken(sample, waiting);
                        });
    }

    private static Sample sample(Trial trial, Prepared found) {
        return Sample.of(trial, parts(trial, found.program(), 0), found.active());
    }

    private Optional<Prepared> prepared(Trial trial) {
        Deployment deployment = trial.layout().scenario().deployment();
        String key =
                deployment.model().id()
                        + " "
                        + deployment.accelerator().id()
                        + " "
                        + deployment.precision().weights().id()
                        + " "
                        + deployment.precision().kvCache().id()
                        + " "
                        + trial.layout().parallelism();
        return prepared.computeIfAbsent(
                key, k -> Facts.of(trial.layout()).map(facts -> prepare(trial, facts)));
    }

    private static Prepared prepare(Trial trial, Map<String, Figure> facts) {
        Map<String, Double> constants = new HashMap<>();
        facts.forEach((term, figure) -> constants.put(term, figure.value()));
        constants.put("correction", 1.0);
        List<String> variables = new ArrayList<>();
        for (Term term : Term.values()) {
            variables.add(term.coefficient());
        }
        variables.addAll(LOAD);
        variables.add(Formulas.WAIT);
        List<Formula> formulas =
                Formulas.of(
                        trial.layout().scenario().deployment().model(),
                        trial.layout().parallelism());
        return new Prepared(Program.of(formulas, constants, variables), Speed.active(facts));
    }

    private static double[] parts(Trial trial, Program program, double wait) {
        Workload workload = trial.layout().scenario().workload();
        double[] start = program.store();
        int next = Term.values().length;
        start[next++] = workload.concurrency();
        start[next++] = workload.inputTokens();
        start[next++] = workload.outputTokens();
        start[next++] = workload.cachedTokens();
        start[next] = wait;
        int result = program.place(trial.term());
        double tokens = trial.isRate() ? workload.outputTokens() : 1;
        double[] parts = new double[Term.values().length];
        for (int i = 0; i < parts.length; i++) {
            double[] store = start.clone();
            store[i] = 1;
            program.run(store);
            parts[i] = store[result] / tokens;
        }
        return parts;
    }
}
