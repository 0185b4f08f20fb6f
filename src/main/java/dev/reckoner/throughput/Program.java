package dev.reckoner.throughput;

import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Significant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas made ready to be evaluated many times: the same trees, on plain numbers, without
 * derivations and ranges. What does not depend on a variable is worked out beforehand.
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

    private final List<Step> written = new ArrayList<>();
    private final List<Double> start = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> variables;
    private final Step[] steps;
    private final double[] initial;

    /**
     * @param constants values of all terms of facts that are no variables
     * @param variables terms whose values are given at each evaluation, in this order
     */
    Program(List<Formula> formulas, Map<String, Double> constants, List<String> variables) {
        this.variables = new HashMap<>();
        for (String variable : variables) {
            this.variables.put(variable, this.variables.size());
            places.put(variable, place(0, false));
        }
        constants.forEach(
                (term, value) -> places.computeIfAbsent(term, unknown -> place(value, true)));
        for (Formula formula : formulas) {
            places.put(formula.term(), compile(formula.expr()));
        }
        this.steps = written.toArray(new Step[0]);
        this.initial = new double[start.size()];
        for (int i = 0; i < initial.length; i++) {
            initial[i] = start.get(i);
        }
    }

    /** Where to find the value of a term in what {@link #run} gives. */
    int place(String term) {
        return places.get(term);
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

    private int compile(Expr expr) {
        if (expr instanceof Expr.Num number) {
            return place(number.value(), true);
        }
        if (expr instanceof Expr.Ref ref) {
            Integer known = places.get(ref.symbol());
            if (known == null) {
                throw new IllegalArgumentException("nothing is called " + ref.symbol());
            }
            return known;
        }
        if (expr instanceof Expr.Add add) {
            return chain(Op.ADD, add.terms());
        }
        if (expr instanceof Expr.Mul mul) {
            return chain(Op.MUL, mul.factors());
        }
        if (expr instanceof Expr.Sub sub) {
            return step(Op.SUB, compile(sub.left()), compile(sub.right()));
        }
        if (expr instanceof Expr.Div div) {
            return step(Op.DIV, compile(div.over()), compile(div.under()));
        }
        if (expr instanceof Expr.CeilDiv ceil) {
            return step(Op.CEIL, compile(ceil.over()), compile(ceil.under()));
        }
        if (expr instanceof Expr.FloorDiv floor) {
            return step(Op.FLOOR, compile(floor.over()), compile(floor.under()));
        }
        if (expr instanceof Expr.Min min) {
            return step(Op.MIN, compile(min.left()), compile(min.right()));
        }
        if (expr instanceof Expr.Max max) {
            return step(Op.MAX, compile(max.left()), compile(max.right()));
        }
        Expr.Pow pow = (Expr.Pow) expr;
        return step(Op.POW, compile(pow.base()), compile(pow.exponent()));
    }

    private int chain(Op op, List<Expr> parts) {
        int result = compile(parts.get(0));
        for (Expr part : parts.subList(1, parts.size())) {
            result = step(op, result, compile(part));
        }
        return result;
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
