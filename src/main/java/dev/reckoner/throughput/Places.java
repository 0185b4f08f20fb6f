package dev.reckoner.throughput;

import dev.reckoner.throughput.Program.Lane;
import dev.reckoner.throughput.Steps.Op;
import dev.reckoner.throughput.Steps.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a program in the making. What does not depend on a variable is worked out here,
 * what occurs twice is worked out once, and what nothing wanted depends on is left out.
 */
final class Places {

    /** A number in the store. */
    private sealed interface Place {

        boolean notNegative();
    }

    private record Constant(double value) implements Place {

        @Override
        public boolean notNegative() {
            return value >= 0;
        }
    }

    private record Variable() implements Place {

        @Override
        public boolean notNegative() {
            return true;
        }
    }

    private record Result(Step step, boolean notNegative) implements Place {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Double, Integer> constants = new HashMap<>();
    private final Map<Step, Integer> known = new HashMap<>();
    private int given;

    /** A place for what is given when the program runs; all of them before the first step. */
    int variable() {
        given++;
        return add(new Variable());
    }

    private int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    /** The place of a number that is known; one for all that are equal. */
    int constant(double value) {
        return constants.computeIfAbsent(value, v -> add(new Constant(v)));
    }

    /** Whether what stands there cannot be below zero. */
    boolean notNegative(int place) {
        return places.get(place).notNegative();
    }

    /** The place of what an operation gives; a number where both sides are known. */
    int step(Op op, int left, int right) {
        if (places.get(left) instanceof Constant a && places.get(right) instanceof Constant b) {
            return constant(op.apply(a.value(), b.value()));
        }
        boolean extreme = op == Op.MIN || op == Op.MAX;
        if (extreme && left == right) {
            return left;
        }
        boolean notNegative =
                op != Op.SUB && places.get(left).notNegative() && places.get(right).notNegative();
        return known.computeIfAbsent(
                new Step(op, left, right), step -> add(new Result(step, notNegative)));
    }

    /** Leaves out what nothing wanted depends on, and moves constants before steps. */
    Program program(Map<String, Lane> wanted) {
        boolean[] needed = new boolean[places.size()];
        for (Lane lane : wanted.values()) {
            needed[lane.low()] = true;
            needed[lane.value()] = true;
            needed[lane.high()] = true;
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            if (needed[i] && places.get(i) instanceof Result result) {
                needed[result.step().left()] = true;
                needed[result.step().right()] = true;
            }
        }
        int[] moved = new int[places.size()];
        double[] initial = new double[places.size()];
        int next = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean constant = needed[i] && places.get(i) instanceof Constant;
            if (i < given || constant) {
                initial[next] = constant ? ((Constant) places.get(i)).value() : 0;
                moved[i] = next++;
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (needed[i] && places.get(i) instanceof Result result) {
                Step step = result.step();
                steps.add(new Step(step.op(), moved[step.left()], moved[step.right()]));
                moved[i] = next + steps.size() - 1;
            }
        }
        Map<String, Lane> found = new HashMap<>();
        wanted.forEach(
                (term, lane) ->
                        found.put(
                                term,
                                new Lane(
                                        moved[lane.low()],
                                        moved[lane.value()],
                                        moved[lane.high()])));
        return new Program(found, initial, new Steps(next, steps));
    }
}
