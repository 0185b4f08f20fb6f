package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A fit and what lies off it, and how well the same does on measurements that it does not know. */
final class Calibrating {

    /** Beyond this ratio a measurement says more about its own conditions than about others. */
    private static final double FARTHEST = 2;

    private final double[] coefficients;
    private final List<Neighbour> neighbours;

    private Calibrating(double[] coefficients, List<Neighbour> neighbours) {
        this.coefficients = coefficients;
        this.neighbours = neighbours;
    }

    static Calibrating on(List<Sample> samples) {
        double[] coefficients = Fit.of(samples);
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = Digits.six(coefficients[i]);
        }
        return new Calibrating(coefficients, neighbours(samples, coefficients));
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    /** Estimates of all samples, each by a fit on those of other groups. */
    static List<Held> leaveOut(List<Sample> samples, Function<Sample, String> group) {
        Map<String, List<Sample>> groups = new TreeMap<>();
        for (Sample sample : samples) {
            groups.computeIfAbsent(group.apply(sample), g -> new ArrayList<>()).add(sample);
        }
        List<Held> held = new ArrayList<>();
        groups.forEach(
                (id, out) -> {
                    List<Sample> rest = new ArrayList<>(samples);
                    rest.removeIf(sample -> group.apply(sample).equals(id));
                    Calibrating known = on(rest);
                    out.forEach(sample -> held.add(new Held(sample, known.estimate(sample))));
                });
        return held;
    }

    /** Seconds, by the formulas and what is measured nearby. */
    double estimate(Sample sample) {
        Workload workload = sample.trial().layout().scenario().workload();
        Deployment deployment = sample.trial().layout().scenario().deployment();
        Correction correction =
                new Correction(
                        neighbours,
                        deployment.engine().id(),
                        deployment.accelerator().generation(),
                        sample.active(),
                        sample.trial().layout().parallelism().devices());
        return sample.computed(coefficients)
                * correction.factor(
                        workload.inputTokens(), workload.outputTokens(), workload.concurrency());
    }

    /** Where measurements lie close together. */
    private record Cell(
            String engine,
            Accelerator.Generation generation,
            double active,
            int devices,
            int input,
            int output,
            int concurrency) {

        static Cell of(Sample sample) {
            Workload workload = sample.trial().layout().scenario().workload();
            Deployment deployment = sample.trial().layout().scenario().deployment();
            return new Cell(
                    deployment.engine().id(),
                    deployment.accelerator().generation(),
                    Digits.six(sample.active()),
                    sample.trial().layout().parallelism().devices(),
                    workload.inputTokens(),
                    workload.outputTokens(),
                    power(workload.concurrency()));
        }

        /** The power of two below, or the value itself when it is one. */
        private static int power(int value) {
            return Integer.highestOneBit(value);
        }
    }

    private static List<Neighbour> neighbours(List<Sample> samples, double[] coefficients) {
        Map<Cell, List<Sample>> cells = new LinkedHashMap<>();
        for (Sample sample : samples) {
            cells.computeIfAbsent(Cell.of(sample), cell -> new ArrayList<>()).add(sample);
        }
        List<Neighbour> neighbours = new ArrayList<>();
        cells.forEach((cell, near) -> neighbours.add(neighbour(cell, near, coefficients)));
        return List.copyOf(neighbours);
    }

    private static Neighbour neighbour(Cell cell, List<Sample> near, double[] coefficients) {
        double ratios = 0;
        double concurrency = 0;
        for (Sample sample : near) {
            double ratio = sample.trial().seconds() / sample.computed(coefficients);
            ratios += Math.min(FARTHEST, Math.max(1 / FARTHEST, ratio));
            concurrency += sample.trial().layout().scenario().workload().concurrency();
        }
        return new Neighbour(
                cell.engine(),
                cell.generation(),
                cell.active(),
                cell.devices(),
                cell.input(),
                cell.output(),
                Digits.six(concurrency / near.size()),
                Digits.six(ratios / near.size()),
                near.size());
    }
}
