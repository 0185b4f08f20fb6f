package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fit and what lies off it. */
final class Calibrating {

    /** Beyond this ratio a measurement says more about its own conditions than about others. */
    private static final double FARTHEST = 2;

    private final double[] coefficients;
    private final List<Neighbour> neighbours;
    private final double share;

    private Calibrating(
            double[] coefficients, List<Neighbour> neighbours, List<FirstToken> firsts) {
        this.coefficients = coefficients;
        this.neighbours = neighbours;
        this.share = FirstToken.share(firsts, this);
    }

    static Calibrating on(List<Sample> samples, List<FirstToken> firsts) {
        double[] coefficients = Fit.of(samples);
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = Digits.six(coefficients[i]);
        }
        return new Calibrating(coefficients, neighbours(samples, coefficients), firsts);
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    /** Which share of the others' prompts a new request waits for. */
    double share() {
        return share;
    }

    /** How many measurements it knows. */
    int measurements() {
        int count = 0;
        for (Neighbour neighbour : neighbours) {
            count += neighbour.measurements();
        }
        return count;
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    /** Estimates of times per token and rates, then of times to the first token. */
    List<Held> estimates(List<Sample> samples, List<FirstToken> firsts) {
        List<Held> held = new ArrayList<>();
        for (Sample sample : samples) {
            held.add(new Held(sample, estimate(sample), distance(sample)));
        }
        for (FirstToken first : firsts) {
            double seconds = first.estimate(this, share);
            held.add(new Held(first.sample(), seconds, distance(first.sample())));
        }
        return List.copyOf(held);
    }

    /** Seconds, by the formulas and what is measured nearby. */
    double estimate(Sample sample) {
        return sample.computed(coefficients) * factor(sample);
    }

    /** Seconds of some parts by the formulas alone. */
    double computed(double[] parts) {
        return Sample.sum(parts, coefficients);
    }

    /** What is measured nearby against what formulas gave there. */
    double factor(Sample sample) {
        Workload workload = sample.trial().layout().scenario().workload();
        Correction correction = correction(sample);
        return correction.factor(
                workload.inputTokens(), workload.outputTokens(), workload.concurrency());
    }

    /** How near what it knows is. */
    Distance distance(Sample sample) {
        return correction(sample).distance(sample.active());
    }

    private Correction correction(Sample sample) {
        Deployment deployment = sample.trial().layout().scenario().deployment();
        return new Correction(
                neighbours,
                deployment.engine().id(),
                deployment.accelerator().generation(),
                sample.active(),
                sample.trial().layout().parallelism().devices());
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
