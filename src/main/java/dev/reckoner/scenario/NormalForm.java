package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Decimal;
import java.util.List;

/** Writes an expression the one way: single spaces, brackets only where they are needed. */
final class NormalForm {

    private NormalForm() {}

    static String of(Expr expr) {
        if (expr instanceof Expr.Add add) {
            return joined(add.terms(), " + ", false);
        }
        if (expr instanceof Expr.Sub sub) {
            return of(sub.left()) + " - " + bracketed(sub.right(), true);
        }
        if (expr instanceof Expr.Mul mul) {
            return joined(mul.factors(), " * ", true);
        }
        if (expr instanceof Expr.Div div) {
            String under = bracketed(div.under(), true);
            boolean product = div.under() instanceof Expr.Mul || div.under() instanceof Expr.Div;
            return bracketed(div.over(), true) + " / " + (product ? "(" + under + ")" : under);
        }
        if (expr instanceof Expr.Num number) {
            Decimal decimal = Decimal.of(number.value());
            String fraction = decimal.fraction(0);
            return decimal.whole() + (fraction.isEmpty() ? "" : "." + fraction);
        }
        return ((Expr.Ref) expr).symbol();
    }

    private static String joined(List<Expr> parts, String operator, boolean tight) {
        StringBuilder text = new StringBuilder();
        for (Expr part : parts) {
            text.append(text.length() == 0 ? "" : operator);
            boolean later = text.length() > 0;
            boolean quotient = later && part instanceof Expr.Div && tight;
            text.append(quotient ? "(" + of(part) + ")" : bracketed(part, tight));
        }
        return text.toString();
    }

    private static String bracketed(Expr expr, boolean tight) {
        boolean loose = expr instanceof Expr.Add || expr instanceof Expr.Sub;
        return tight && loose ? "(" + of(expr) + ")" : of(expr);
    }
}
