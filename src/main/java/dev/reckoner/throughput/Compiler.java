package dev.reckoner.throughput;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.throughput.Program.Lane;
import dev.reckoner.throughput.Steps.Op;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one {@link Program}: what formulas and figures take, place by place. A range is carried as
 * two more numbers, worked out by the rules of {@link Estimate}; what is exact has one number only.
 */
final class Compiler {

    private final Places places = new Places();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Lane> byId = new HashMap<>();
    private final Map<String, Boolean> varying = new HashMap<>();
    private final Set<String> ranged;

    Compiler(List<String> variables, List<String> ranged) {
        this.ranged = Set.copyOf(ranged);
        for (String variable : variables) {
            lanes.put(variable, Lane.exact(places.variable()));
        }
        for (String id : ranged) {
            byId.put(id, new Lane(places.variable(), places.variable(), places.variable()));
        }
    }

    Program formulas(List<Formula> formulas, Map<String, Double> facts) {
        facts.forEach(
                (term, value) ->
                        lanes.computeIfAbsent(term, t -> Lane.exact(places.constant(value))));
        Map<String, Lane> wanted = new HashMap<>();
        for (Formula formula : formulas) {
            Lane lane = compile(formula.expr(), Map.of());
            lanes.put(formula.term(), lane);
            wanted.put(formula.term(), lane);
        }
        return places.program(wanted);
    }

    Program figures(List<Figure> roots) {
        Map<String, Lane> wanted = new HashMap<>();
        for (Figure root : roots) {
            wanted.put(root.name().term(), of(root));
        }
        return places.program(wanted);
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
        int value = places.constant(estimate.value());
        return ranged.isEmpty()
                ? Lane.exact(value)
                : new Lane(
                        places.constant(estimate.range().low()),
                        value,
                        places.constant(estimate.range().high()));
    }

    private Lane compile(Expr expr, Map<String, Figure> inputs) {
        if (expr instanceof Expr.Num number) {
            return Lane.exact(places.constant(number.value()));
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
        int value = places.step(op, left.value(), right.value());
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
                places.step(op, left.low(), falling ? right.high() : right.low()),
                value,
                places.step(op, left.high(), falling ? right.low() : right.high()));
    }

    private boolean notNegative(Lane lane) {
        return places.notNegative(lane.low());
    }

    /** The least and the greatest that the ends of two ranges give. */
    private Lane corners(Op op, Lane left, int value, Lane right) {
        int a = places.step(op, left.low(), right.low());
        int b = places.step(op, left.low(), right.high());
        int c = places.step(op, left.high(), right.low());
        int d = places.step(op, left.high(), right.high());
        return new Lane(
                places.step(Op.MIN, places.step(Op.MIN, a, b), places.step(Op.MIN, c, d)),
                value,
                places.step(Op.MAX, places.step(Op.MAX, a, b), places.step(Op.MAX, c, d)));
    }
}
