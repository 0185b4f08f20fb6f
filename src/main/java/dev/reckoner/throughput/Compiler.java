package dev.reckoner.throughput;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.throughput.Program.Lane;
import dev.reckoner.throughput.Steps.Op;
import dev.reckoner.throughput.Steps.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one {@link Program}. What does not depend on a variable is worked out here, what occurs
 * twice is worked out once, and what nothing wanted depends on is left out. A range is carried as
 * two more numbers, worked out by the rules of {@link Estimate}; what is exact has one number only.
 */
final class Compiler {

    private final List<Place> places = new ArrayList<>();
    private final Map<Double, Integer> constants = new HashMap<>();
    private final Map<Step, Integer> known = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Lane> byId = new HashMap<>();
    private final Map<String, Boolean> varying = new HashMap<>();
    private final Set<String> ranged;
    private final int given;

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

    Compiler(List<String> variables, List<String> ranged) {
        this.ranged = Set.copyOf(ranged);
        for (String variable : variables) {
            lanes.put(variable, Lane.exact(add(new Variable())));
        }
        for (String id : ranged) {
            byId.put(id, new Lane(add(new Variable()), add(new Variable()), add(new Variable())));
        }
        this.given = places.size();
    }

    Program formulas(List<Formula> formulas, Map<String, Double> facts) {
        facts.forEach(
                (term, value) -> lanes.computeIfAbsent(term, t -> Lane.exact(constant(value))));
        Map<String, Lane> wanted = new HashMap<>();
        for (Formula formula : formulas) {
            Lane lane = compile(formula.expr(), Map.of());
            lanes.put(formula.term(), lane);
            wanted.put(formula.term(), lane);
        }
        return program(wanted);
    }

    Program figures(List<Figure> roots) {
        Map<String, Lane> wanted = new HashMap<>();
        for (Figure root : roots) {
            wanted.put(root.name().term(), of(root));
        }
        return program(wanted);
    }

    private int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    private int constant(double value) {
        return constants.computeIfAbsent(value, v -> add(new Constant(v)));
    }

    private Lane of(Figure figure) {
        Lane variable = lanes.get(figure.name().term());
        if (variable != null && !(figure.derivation() instanceof Computed)) {
            return variable;
        }
        Lane earlier = byId.get(figure.id());
        if (earlier == null) {
            earlier =
                    figure.derivation() instanceof Computed computed && varies(figure)
                            ? compile(computed.formula(), computed.inputs())
                            : leaf(figure.estimate());
            byId.put(figure.id(), earlier);
        }
        return earlier;
    }

    /** Whether a variable stands in or below it; else its value is known. */
    private boolean varies(Figure figure) {
        Boolean known = varying.get(figure.id());
        if (known == null) {
            boolean variable = ranged.contains(figure.id());
            known =
                    figure.derivation() instanceof Computed computed
                            ? variable || computed.inputs().values().stream().anyMatch(this::varies)
                            : variable || lanes.containsKey(figure.name().term());
            varying.put(figure.id(), known);
        }
        return known;
    }

    private Lane leaf(Estimate estimate) {
        int value = constant(estimate.value());
        return ranged.isEmpty()
                ? Lane.exact(value)
                : new Lane(
                        constant(estimate.range().low()), value, constant(estimate.range().high()));
    }

    private Lane compile(Expr expr, Map<String, Figure> inputs) {
        if (expr instanceof Expr.Num number) {
            return Lane.exact(constant(number.value()));
        }
        if (expr instanceof Expr.Ref ref) {
            Figure input = inputs.get(ref.symbol());
            Lane lane = input == null ? lanes.get(ref.symbol()) : of(input);
            if (lane == null) {
                throw new IllegalArgumentException("nothing is called " + ref.symbol());
            }
            return lane;
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
        if (expr instanceof Expr.Max) {
            return Op.MAX;
        }
        if (expr instanceof Expr.Pow) {
            return Op.POW;
        }
        throw new IllegalArgumentException("no operation for " + expr);
    }

    private Lane both(Op op, Lane left, Lane right) {
        int value = step(op, left.value(), right.value());
        if (left.isExact() && right.isExact()) {
            return Lane.exact(value);
        }
        boolean rising = op == Op.ADD || op == Op.MIN || op == Op.MAX;
        boolean falling = op == Op.SUB || op == Op.POW;
        if (!rising && !falling) {
            boolean signs = notNegative(left) && notNegative(right);
            if (!signs) {
                return corners(op, left, value, right);
            }
            falling = op != Op.MUL;
        }
        return new Lane(
                step(op, left.low(), falling ? right.high() : right.low()),
                value,
                step(op, left.high(), falling ? right.low() : right.high()));
    }

    private boolean notNegative(Lane lane) {
        return places.get(lane.low()).notNegative();
    }

    /** The least and the greatest that the ends of two ranges give. */
    private Lane corners(Op op, Lane left, int value, Lane right) {
        int a = step(op, left.low(), right.low());
        int b = step(op, left.low(), right.high());
        int c = step(op, left.high(), right.low());
        int d = step(op, left.high(), right.high());
        return new Lane(
                step(Op.MIN, step(Op.MIN, a, b), step(Op.MIN, c, d)),
                value,
                step(Op.MAX, step(Op.MAX, a, b), step(Op.MAX, c, d)));
    }

    private int step(Op op, int left, int right) {
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
    private Program program(Map<String, Lane> wanted) {
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
