package dev.reckoner.throughput;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Significant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas made ready to be evaluated many times: the same trees, on plain numbers, without
 * derivations. What does not depend on a variable is worked out beforehand. A range is carried as
 * two more numbers, worked out by the rules of {@link Estimate}; what is exact has one number only.
 */
final class Program {

    private enum Op {
        ADD,
        SUB,
        MUL,
        DIV,
        CEIL,
        FLOOR,
        MIN,
        MAX,
        POW
    }

    /** One operation on two places; the result has a place of its own. */
    private record Step(Op op, int left, int right, int to) {}

    /** Where a value and both ends of its range stand; one place three times for what is exact. */
    record Lane(int low, int value, int high) {

        static Lane exact(int place) {
            return new Lane(place, place, place);
        }

        boolean isExact() {
            return low == value && high == value;
        }
    }

    private final List<Step> written = new ArrayList<>();
    private final List<Double> start = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Lane> byId = new HashMap<>();
    private final boolean ranges;
    private final Step[] steps;
    private final double[] initial;

    /**
     * Of formulas, on values alone.
     *
     * @param constants values of all terms of facts that are no variables
     * @param variables terms whose values are given at each evaluation, in this order
     */
    Program(List<Formula> formulas, Map<String, Double> constants, List<String> variables) {
        this.ranges = false;
        for (String variable : variables) {
            lanes.put(variable, Lane.exact(place(0, false)));
        }
        constants.forEach(
                (term, value) ->
                        lanes.computeIfAbsent(term, unknown -> Lane.exact(place(value, true))));
        for (Formula formula : formulas) {
            lanes.put(formula.term(), compile(formula.expr(), Map.of()));
        }
        this.steps = written.toArray(new Step[0]);
        this.initial = initial();
    }

    /**
     * Of figures and all that they were computed from.
     *
     * @param roots whose values are wanted; each is found by its term
     * @param variables terms of leaves whose exact values are given at each evaluation, in this
     *     order
     * @param ranged ids of leaves whose low end, value and high end are given after them, in this
     *     order; where there are none, ranges are left out
     */
    Program(List<Figure> roots, List<String> variables, List<String> ranged) {
        this.ranges = !ranged.isEmpty();
        for (String variable : variables) {
            lanes.put(variable, Lane.exact(place(0, false)));
        }
        for (String id : ranged) {
            byId.put(id, new Lane(place(0, false), place(0, false), place(0, false)));
        }
        Map<String, Lane> found = new HashMap<>();
        for (Figure root : roots) {
            found.put(root.name().term(), of(root));
        }
        lanes.putAll(found);
        this.steps = written.toArray(new Step[0]);
        this.initial = initial();
    }

    private double[] initial() {
        double[] values = new double[start.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = start.get(i);
        }
        return values;
    }

    /** Where to find the value of a term in what {@link #run} gives. */
    int place(String term) {
        return lanes.get(term).value();
    }

    /** Where to find the value of a term and its range. */
    Lane lane(String term) {
        return lanes.get(term);
    }

    /** A store for {@link #run}; each thread needs its own. */
    double[] store() {
        return initial.clone();
    }

    /** Evaluates all formulas; the variables stand first in the store. */
    void run(double[] store) {
        for (Step step : steps) {
            store[step.to] = apply(step.op, store[step.left], store[step.right]);
        }
    }

    private int place(double value, boolean constant) {
        start.add(value);
        fixed.add(constant);
        return start.size() - 1;
    }

    private Lane of(Figure figure) {
        Lane variable = lanes.get(figure.name().term());
        if (variable != null && !(figure.derivation() instanceof Computed)) {
            return variable;
        }
        Lane known = byId.get(figure.id());
        if (known == null) {
            known =
                    figure.derivation() instanceof Computed computed
                            ? compile(computed.formula(), computed.inputs())
                            : leaf(figure.estimate());
            byId.put(figure.id(), known);
        }
        return known;
    }

    private Lane leaf(Estimate estimate) {
        double low = estimate.range().low();
        double high = estimate.range().high();
        int value = place(estimate.value(), true);
        return low == high || !ranges
                ? Lane.exact(value)
                : new Lane(place(low, true), value, place(high, true));
    }

    private Lane compile(Expr expr, Map<String, Figure> inputs) {
        if (expr instanceof Expr.Num number) {
            return Lane.exact(place(number.value(), true));
        }
        if (expr instanceof Expr.Ref ref) {
            Figure input = inputs.get(ref.symbol());
            Lane known = input == null ? lanes.get(ref.symbol()) : of(input);
            if (known == null) {
                throw new IllegalArgumentException("nothing is called " + ref.symbol());
            }
            return known;
        }
        List<Expr> parts = expr.parts();
        Op op = op(expr);
        Lane result = compile(parts.get(0), inputs);
        for (Expr part : parts.subList(1, parts.size())) {
            result = both(op, result, compile(part, inputs));
        }
        return result;
    }

    private static Op op(Expr expr) {
        if (expr instanceof Expr.Add) {
            return Op.ADD;
        }
        if (expr instanceof Expr.Mul) {
            return Op.MUL;
        }
        if (expr instanceof Expr.Sub) {
            return Op.SUB;
        }
        if (expr instanceof Expr.Div) {
            return Op.DIV;
        }
        if (expr instanceof Expr.CeilDiv) {
            return Op.CEIL;
        }
        if (expr instanceof Expr.FloorDiv) {
            return Op.FLOOR;
        }
        if (expr instanceof Expr.Min) {
            return Op.MIN;
        }
        return expr instanceof Expr.Max ? Op.MAX : Op.POW;
    }

    private Lane both(Op op, Lane left, Lane right) {
        int value = step(op, left.value(), right.value());
        if (left.isExact() && right.isExact()) {
            return Lane.exact(value);
        }
        return switch (op) {
            case ADD, MIN, MAX ->
                    new Lane(
                            step(op, left.low(), right.low()),
                            value,
                            step(op, left.high(), right.high()));
            case SUB, POW ->
                    new Lane(
                            step(op, left.low(), right.high()),
                            value,
                            step(op, left.high(), right.low()));
            case MUL, DIV -> corners(op, left, value, right);
            case CEIL, FLOOR -> {
                Lane quotient = corners(Op.DIV, left, value, right);
                int one = place(1, true);
                yield new Lane(
                        step(op, quotient.low(), one), value, step(op, quotient.high(), one));
            }
        };
    }

    /** The least and the greatest that the ends of two ranges give. */
    private Lane corners(Op op, Lane left, int value, Lane right) {
        int low = step(op, left.low(), right.low());
        int high = step(op, left.high(), right.high());
        int least = step(Op.MIN, low, high);
        int greatest = step(Op.MAX, low, high);
        if (!left.isExact() && !right.isExact()) {
            int a = step(op, left.low(), right.high());
            int b = step(op, left.high(), right.low());
            least = step(Op.MIN, least, step(Op.MIN, a, b));
            greatest = step(Op.MAX, greatest, step(Op.MAX, a, b));
        }
        return new Lane(least, value, greatest);
    }

    private int step(Op op, int left, int right) {
        if (fixed.get(left) && fixed.get(right)) {
            return place(apply(op, start.get(left), start.get(right)), true);
        }
        int to = place(0, false);
        written.add(new Step(op, left, right, to));
        return to;
    }

    private static double apply(Op op, double left, double right) {
        return switch (op) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case CEIL -> whole(left / right) ? left / right : Significant.ceil(left / right);
            case FLOOR -> whole(left / right) ? left / right : Significant.floor(left / right);
            case MIN -> Math.min(left, right);
            case MAX -> Math.max(left, right);
            case POW -> Estimate.power(left, right);
        };
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }
}
