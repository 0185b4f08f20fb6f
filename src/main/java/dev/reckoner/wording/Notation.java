package dev.reckoner.wording;

import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Expr.Add;
import dev.reckoner.provenance.Expr.Annuity;
import dev.reckoner.provenance.Expr.CeilDiv;
import dev.reckoner.provenance.Expr.Div;
import dev.reckoner.provenance.Expr.FloorDiv;
import dev.reckoner.provenance.Expr.Max;
import dev.reckoner.provenance.Expr.Min;
import dev.reckoner.provenance.Expr.Mul;
import dev.reckoner.provenance.Expr.Num;
import dev.reckoner.provenance.Expr.Pow;
import dev.reckoner.provenance.Expr.Ref;
import dev.reckoner.provenance.Expr.Sub;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a formula. Parentheses stand where the reading would change without them, and nowhere
 * else. A factor or divisor of 1 only changes the unit and is left out.
 */
abstract class Notation {

    /** How tightly an expression holds together, and how tightly its place asks it to. */
    enum Bond {
        SIGNED,
        SUM,
        PRODUCT,
        ATOM,
        /** What can carry an exponent. */
        BASE
    }

    private final Leaves leaves;

    Notation(Leaves leaves) {
        this.leaves = leaves;
    }

    abstract String word(String text);

    abstract String number(String text);

    abstract String operator(String sign);

    abstract String quotient(Expr over, Expr under);

    /** How tightly a quotient holds together in this notation. */
    abstract Bond bondOfQuotient();

    abstract String power(Expr base, Expr exponent);

    abstract String call(String function, String left, String right);

    abstract String parentheses(String inner);

    /** Brackets that mean something, such as ⌈ ⌉. */
    abstract String brackets(String open, String inner, String close);

    /** The expression, in parentheses if it holds together less tightly than is asked. */
    final String print(Expr written, Bond asked) {
        Expr expr = plain(written);
        String text = print(expr);
        return bond(expr).compareTo(asked) < 0 ? parentheses(text) : text;
    }

    private String print(Expr expr) {
        if (expr instanceof Ref ref) {
            String text = leaves.input(ref.symbol());
            return leaves.numbers() ? number(text) : word(text);
        }
        if (expr instanceof Num number) {
            return number(leaves.constant(number));
        }
        if (expr instanceof Add add) {
            return chain(add.terms(), "+", Bond.SIGNED, Bond.SUM);
        }
        if (expr instanceof Sub sub) {
            return print(sub.left(), Bond.SIGNED)
                    + operator("−")
                    + print(sub.right(), Bond.PRODUCT);
        }
        if (expr instanceof Mul mul) {
            return chain(mul.factors(), "×", Bond.PRODUCT, Bond.PRODUCT);
        }
        if (expr instanceof Div div) {
            return quotient(div.over(), div.under());
        }
        if (expr instanceof CeilDiv ceil) {
            return brackets("⌈", print(new Div(ceil.over(), ceil.under()), Bond.SIGNED), "⌉");
        }
        if (expr instanceof FloorDiv floor) {
            return brackets("⌊", print(new Div(floor.over(), floor.under()), Bond.SIGNED), "⌋");
        }
        if (expr instanceof Pow pow) {
            return power(pow.base(), pow.exponent());
        }
        if (expr instanceof Annuity annuity) {
            // The name that spreadsheets give it.
            return call(
                    "PV", print(annuity.rate(), Bond.SIGNED), print(annuity.years(), Bond.SIGNED));
        }
        if (expr instanceof Min min) {
            return call("min", print(min.left(), Bond.SIGNED), print(min.right(), Bond.SIGNED));
        }
        Max max = (Max) expr;
        return call("max", print(max.left(), Bond.SIGNED), print(max.right(), Bond.SIGNED));
    }

    private String chain(List<Expr> parts, String sign, Bond first, Bond other) {
        StringBuilder text = new StringBuilder(print(parts.get(0), first));
        for (Expr part : parts.subList(1, parts.size())) {
            text.append(operator(sign)).append(print(part, other));
        }
        return text.toString();
    }

    private Bond bond(Expr expr) {
        if (expr instanceof Add || expr instanceof Sub) {
            return Bond.SUM;
        }
        if (expr instanceof Mul) {
            return Bond.PRODUCT;
        }
        if (expr instanceof Div) {
            return bondOfQuotient();
        }
        if (expr instanceof Pow) {
            return Bond.ATOM;
        }
        boolean leaf = expr instanceof Ref || expr instanceof Num;
        return leaf && leaves.negative(expr) ? Bond.SIGNED : Bond.BASE;
    }

    /** The expression as it is printed: its outermost factors or divisor of 1 are gone. */
    private static Expr plain(Expr expr) {
        if (expr instanceof Div div && isOne(div.under())) {
            return plain(div.over());
        }
        if (!(expr instanceof Mul mul)) {
            return expr;
        }
        List<Expr> factors = new ArrayList<>();
        for (Expr factor : mul.factors()) {
            if (!isOne(factor)) {
                factors.add(factor);
            }
        }
        if (factors.isEmpty()) {
            return mul.factors().get(0);
        }
        return factors.size() == 1 ? plain(factors.get(0)) : new Mul(factors);
    }

    /** Whether it is printed as one leaf or quotient. */
    static boolean single(Expr written) {
        Expr expr = plain(written);
        return expr instanceof Ref || expr instanceof Num || expr instanceof Div;
    }

    private static boolean isOne(Expr expr) {
        return expr instanceof Num number && number.value() == 1;
    }
}
