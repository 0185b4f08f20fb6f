package dev.reckoner.throughput;

import dev.reckoner.provenance.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Formulas made ready to be evaluated many times: the same trees, on plain numbers, without
 * derivations. {@link Compiler} makes it.
 */
public final class Program {

    /** Where a value and both ends of its range stand; one place three times for what is exact. */
    public record Lane(int low, int value, int high) {

        static Lane exact(int place) {
            return new Lane(place, place, place);
        }

        boolean isExact() {
            return low == value && high == value;
        }
    }

    private final Map<String, Lane> lanes;
    private final double[] initial;
    private final Steps steps;

    /**
     * @param lanes of what is wanted, by term
     * @param initial the places that no step gives: variables first, then constants
     */
    Program(Map<String, Lane> lanes, double[] initial, Steps steps) {
        this.lanes = Map.copyOf(lanes);
        this.initial = Arrays.copyOf(initial, steps.places());
        this.steps = steps;
    }

    /**
     * Of formulas, on values alone.
     *
     * @param constants values of all terms of facts that are no variables
     * @param variables terms whose values are given at each evaluation, in this order
     */
    static Program of(
            List<Formula> formulas, Map<String, Double> constants, List<String> variables) {
        return new Compiler(variables, List.of()).formulas(formulas, constants);
    }

    /**
     * Of figures and all that they were computed from.
     *
     * @param roots whose values are wanted; each is found by its term
     * @param variables terms of leaves whose exact values are given at each evaluation, in this
     *     order
     * @param ranged ids of leaves whose low end, value and high end are given after them, in this
     *     order; where there are none, ranges are left out. No variable may be below zero then.
     *     What stands below such a leaf is left out.
     */
    public static Program of(List<Figure> roots, List<String> variables, List<String> ranged) {
        return new Compiler(variables, ranged).figures(roots);
    }

    /** Where to find the value of a term in what {@link #run} gives. */
    int place(String term) {
        return lanes.get(term).value();
    }

    /** Where to find the value of a term and its range. */
    public Lane lane(String term) {
        return lanes.get(term);
    }

    /** A store for {@link #run}; each thread needs its own. */
    public double[] store() {
        return initial.clone();
    }

    /** Evaluates all formulas; the variables stand first in the store. */
    public void run(double[] store) {
        steps.run(store);
    }
}
