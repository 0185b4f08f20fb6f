package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;

/** Formulas as plain text, for a terminal. */
public final class PlainFormula {

    private PlainFormula() {}

    /** The formula in words: {@code rent = ⌈accelerators ÷ per instance⌉ × price × hours}. */
    public static String formula(Name result, Computed sum, Words words) {
        Leaves.Named leaves = Leaves.Named.of(result, sum, words);
        return leaves.labels().ofResult()
                + " = "
                + new Line(leaves).print(sum.formula(), Notation.Bond.SIGNED);
    }

    /**
     * The formula with the numbers put in, and the result: {@code = ⌈16 ÷ 8⌉ × 98.32 × 730 =
     * 143,547.20}.
     *
     * @throws IllegalArgumentException for a figure that is not computed
     */
    public static String worked(Figure figure, Words words) {
        Computed sum = computed(figure);
        Line line = new Line(new Leaves.PutIn(sum, words));
        return "= "
                + line.print(sum.formula(), Notation.Bond.SIGNED)
                + " = "
                + new FigureText(words).number(figure.estimate().quantity());
    }

    static Computed computed(Figure figure) {
        if (figure.derivation() instanceof Computed sum) {
            return sum;
        }
        throw new IllegalArgumentException(figure.id() + " is not computed");
    }

    private static final class Line extends Notation {

        Line(Leaves leaves) {
            super(leaves);
        }

        @Override
        String word(String text) {
            return text;
        }

        @Override
        String number(String text) {
            return text;
        }

        @Override
        String operator(String sign) {
            return " " + sign + " ";
        }

        @Override
        String quotient(Expr over, Expr under) {
            return print(over, Bond.PRODUCT) + operator("÷") + print(under, Bond.ATOM);
        }

        @Override
        Bond bondOfQuotient() {
            return Bond.PRODUCT;
        }

        @Override
        String power(Expr base, Expr exponent) {
            return print(base, Bond.BASE) + "^" + print(exponent, Bond.BASE);
        }

        @Override
        String call(String function, String left, String right) {
            return function + parentheses(left + ", " + right);
        }

        @Override
        String parentheses(String inner) {
            return "(" + inner + ")";
        }

        @Override
        String brackets(String open, String inner, String close) {
            return open + inner + close;
        }
    }
}
