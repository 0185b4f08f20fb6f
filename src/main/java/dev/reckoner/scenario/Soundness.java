package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Outcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an expression that somebody wrote can be evaluated: its units fit, nothing is divided by
 * zero, and no result is beyond all numbers.
 */
final class Soundness {

    private Soundness() {}

    /** What is wrong with it, if anything. */
    static Optional<Refused> fault(Expr expr, Map<String, Figure> inputs) {
        List<Estimate> values = new ArrayList<>();
        for (Expr part : expr.parts()) {
            Optional<Refused> inner = fault(part, inputs);
            if (inner.isPresent()) {
                return inner;
            }
            values.add(part.evaluate(symbol -> inputs.get(symbol).estimate()));
        }
        String written = "\"" + NormalForm.of(expr) + "\"";
        if (expr instanceof Expr.Add || expr instanceof Expr.Sub) {
            Unit unit = values.get(0).unit();
            for (Estimate value : values) {
                if (!value.unit().equals(unit)) {
                    String what = written + " adds " + named(unit) + " and " + named(value.unit());
                    String hint = "only like units add; check what each path names";
                    return Optional.of(new Refused(what, hint));
                }
            }
        }
        if (expr instanceof Expr.Div
                && values.get(1).range().low() <= 0
                && values.get(1).range().high() >= 0) {
            String hint = "what divides must not be zero, nor have zero in its range";
            return Optional.of(new Refused(written + " divides by zero", hint));
        }
        return tooLarge(expr, inputs)
                ? Optional.of(new Refused(written + " is too large to reckon with", "take less"))
                : Optional.empty();
    }

    /** Whether a result is beyond all doubles; its parts and its units are known to be sound. */
    private static boolean tooLarge(Expr expr, Map<String, Figure> inputs) {
        try {
            expr.evaluate(symbol -> inputs.get(symbol).estimate());
            return false;
        } catch (IllegalArgumentException infinite) {
            return true;
        }
    }

    static String named(Unit unit) {
        return unit.equals(Unit.NONE) ? "a pure number" : unit.toString();
    }
}
