package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;

/**
 * Formulas as MathML Core, to stand inside an HTML page, whose style gives each a line of its own:
 * a page holds a hundred.
 */
public final class MathText {

    private MathText() {}

    /** The formula in words: {@code rent = ⌈accelerators ÷ per instance⌉ × price × hours}. */
    public static String formula(Name result, Computed sum, Words words) {
        Leaves.Named leaves = Leaves.Named.of(result, sum, words);
        Markup markup = new Markup(leaves);
        return markup.math(
                markup.word(leaves.labels().ofResult())
                        + markup.operator("=")
                        + markup.print(sum.formula(), Notation.Bond.SIGNED));
    }

    /**
     * The formula with the numbers put in, and the result.
     *
     * @throws IllegalArgumentException for a figure that is not computed
     */
    public static String worked(Figure figure, Words words) {
        Computed sum = PlainFormula.computed(figure);
        Markup markup = new Markup(new Leaves.PutIn(sum, words));
        return markup.math(
                markup.operator("=")
                        + markup.print(sum.formula(), Notation.Bond.SIGNED)
                        + markup.operator("=")
                        + markup.number(
                                new FigureText(words).number(figure.estimate().quantity())));
    }

    private static final class Markup extends Notation {

        private static final String FRACTION = "<mfrac>";

        Markup(Leaves leaves) {
            super(leaves);
        }

        String math(String row) {
            return "<math>" + row + "</math>";
        }

        @Override
        String word(String text) {
            return "<mi>" + escaped(text) + "</mi>";
        }

        @Override
        String number(String text) {
            return "<mn>" + escaped(text) + "</mn>";
        }

        @Override
        String operator(String sign) {
            return "<mo>" + sign + "</mo>";
        }

        @Override
        String quotient(Expr over, Expr under) {
            return FRACTION + part(over) + part(under) + "</mfrac>";
        }

        /** A fraction has two children, so that what is more than one element becomes a row. */
        private String part(Expr expr) {
            String text = print(expr, Bond.SIGNED);
            return single(expr) ? text : "<mrow>" + text + "</mrow>";
        }

        @Override
        Bond bondOfQuotient() {
            return Bond.ATOM;
        }

        @Override
        String power(Expr base, Expr exponent) {
            String text = print(base, Bond.BASE);
            boolean leaf = single(base) && !text.startsWith("<mo");
            return "<msup>"
                    + (leaf ? text : "<mrow>" + text + "</mrow>")
                    + part(exponent)
                    + "</msup>";
        }

        @Override
        String call(String function, String left, String right) {
            return word(function) + parentheses(left + operator(",") + right);
        }

        @Override
        String parentheses(String inner) {
            // Parentheses stand in the row itself, where a phone may break it. They grow with the
            // row, so only those around a fraction may.
            String fixed = inner.contains(FRACTION) ? "" : " stretchy=\"false\"";
            return "<mo" + fixed + ">(</mo>" + inner + "<mo" + fixed + ">)</mo>";
        }

        @Override
        String brackets(String open, String inner, String close) {
            return "<mrow>" + operator(open) + inner + operator(close) + "</mrow>";
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
