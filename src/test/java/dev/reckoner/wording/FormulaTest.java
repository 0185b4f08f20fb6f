package dev.reckoner.wording;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Expr.Annuity;
import dev.reckoner.provenance.Expr.CeilDiv;
import dev.reckoner.provenance.Expr.Div;
import dev.reckoner.provenance.Expr.FloorDiv;
import dev.reckoner.provenance.Expr.Max;
import dev.reckoner.provenance.Expr.Min;
import dev.reckoner.provenance.Expr.Pow;
import dev.reckoner.provenance.Expr.Sub;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Expr A = ref("a");
    private static final Expr B = ref("b");
    private static final Expr C = ref("c");

    private static String words(Figure figure, Words words) {
        return PlainFormula.formula(figure.name(), Sums.computed(figure), words);
    }

    /** The worked sum of a = 2, b = 3, c = 5, without its result. */
    private static String worked(Expr formula) {
        String text = PlainFormula.worked(Sums.of(formula, 2, 3, 5), Languages.EN);
        return text.substring(2, text.lastIndexOf(" = "));
    }

    @Test
    void aFormulaReadsInWords() {
        assertEquals(
                "monthly rent = ⌈accelerators ÷ accelerators per instance⌉"
                        + " × price of an instance × hours in a month",
                words(Sums.rent(), Languages.EN));
        assertEquals("每月租金 = ⌈加速卡 ÷ 每台加速卡数⌉ × 整机单价 × 每月小时数", words(Sums.rent(), Languages.ZH));
    }

    @Test
    void theNumbersArePutInAndTheResultFollows() {
        assertEquals(
                "= ⌈16 ÷ 8⌉ × 98.32 × 730 = 143,547.20",
                PlainFormula.worked(Sums.rent(), Languages.EN));
    }

    @Test
    void mathMlIsOneRowOfCoreElements() {
        assertEquals(
                "<math><mi>monthly rent</mi><mo>=</mo>"
                        + "<mrow><mo>⌈</mo><mfrac><mi>accelerators</mi>"
                        + "<mi>accelerators per instance</mi></mfrac><mo>⌉</mo></mrow>"
                        + "<mo>×</mo><mi>price of an instance</mi>"
                        + "<mo>×</mo><mi>hours in a month</mi></math>",
                MathText.formula(Sums.rent().name(), Sums.computed(Sums.rent()), Languages.EN));
        assertEquals(
                "<math><mo>=</mo>"
                        + "<mrow><mo>⌈</mo><mfrac><mn>16</mn><mn>8</mn></mfrac><mo>⌉</mo></mrow>"
                        + "<mo>×</mo><mn>98.32</mn><mo>×</mo><mn>730</mn>"
                        + "<mo>=</mo><mn>143,547.20</mn></math>",
                MathText.worked(Sums.rent(), Languages.ZH));
    }

    @Test
    void aFractionNeedsNoParenthesesInMathMl() {
        Figure figure = Sums.of(product(sum(A, B), new Div(sum(A, B), C)), 2, 3, 5);
        assertEquals(
                "<math><mo>=</mo>"
                        + "<mo stretchy=\"false\">(</mo><mn>2</mn><mo>+</mo><mn>3</mn>"
                        + "<mo stretchy=\"false\">)</mo><mo>×</mo>"
                        + "<mfrac><mrow><mn>2</mn><mo>+</mo><mn>3</mn></mrow><mn>5</mn></mfrac>"
                        + "<mo>=</mo><mn>5</mn></math>",
                MathText.worked(figure, Languages.EN));
        assertEquals("(2 + 3) × (2 + 3) ÷ 5", worked(Sums.computed(figure).formula()));
    }

    @Test
    void parenthesesStandJustWhereTheyAreNeeded() {
        assertEquals("2 + 3 − 5", worked(new Sub(sum(A, B), C)));
        assertEquals("2 − (3 + 5)", worked(new Sub(A, sum(B, C))));
        assertEquals("2 + 3 − 5", worked(sum(A, new Sub(B, C))));
        assertEquals("2 × 3 × 5", worked(product(A, product(B, C))));
        assertEquals("2 ÷ 3 ÷ 5", worked(new Div(new Div(A, B), C)));
        assertEquals("2 ÷ (3 ÷ 5)", worked(new Div(A, new Div(B, C))));
        assertEquals("2 ÷ (3 × 5)", worked(new Div(A, product(B, C))));
        assertEquals("2 × 3 ÷ 5", worked(new Div(product(A, B), C)));
        assertEquals("2 × (3 + 5)", worked(product(A, sum(B, C))));
        assertEquals("⌊(2 + 3) ÷ 5⌋ × 2", worked(product(new FloorDiv(sum(A, B), C), A)));
        assertEquals("min(2 + 3, 5) + 2", worked(sum(new Min(sum(A, B), C), A)));
        assertEquals("max(2, 3) × 5", worked(product(new Max(A, B), C)));
        assertEquals("2 − (−3)", worked(new Sub(A, num(-3))));
        assertEquals("−3 + 2", worked(sum(num(-3), A)));
    }

    /** The worked sum of a = 0.5, b = 3, c = 1. */
    private static Figure power(Expr formula) {
        return Sums.of(formula, 0.5, 3, 1);
    }

    private static String plain(Expr formula) {
        return PlainFormula.worked(power(formula), Languages.EN);
    }

    private static String math(Expr formula) {
        String text = MathText.worked(power(formula), Languages.EN);
        int start = text.indexOf("<msup>");
        return text.substring(start, text.lastIndexOf("</msup>") + "</msup>".length());
    }

    @Test
    void aPowerHasItsBaseInParenthesesUnlessThatIsOneWord() {
        assertEquals("= 0.5^3 = 0.125", plain(new Pow(A, B)));
        assertEquals("= 1 − 0.5^3 = 0.875", plain(new Sub(C, new Pow(A, B))));
        assertEquals("= (1 − 0.5)^3 = 0.125", plain(new Pow(new Sub(C, A), B)));
        assertEquals("= (1 ÷ 3)^0 = 1", plain(new Pow(new Div(C, B), num(0))));
        assertEquals("= (0.5 × 1)^3 = 0.125", plain(new Pow(product(A, C), B)));
        assertEquals("= (0.5^3)^1 = 0.125", plain(new Pow(new Pow(A, B), C)));
        assertEquals("= 0.5^(3 + 1) = 0.0625", plain(new Pow(A, sum(B, C))));
        assertEquals("= 3 × 0.5^3 = 0.375", plain(product(B, new Pow(A, B))));
    }

    @Test
    void aPowerIsASuperscriptInMathMl() {
        assertEquals("<msup><mn>0.5</mn><mn>3</mn></msup>", math(new Pow(A, B)));
        assertEquals(
                "<msup><mrow><mo stretchy=\"false\">(</mo><mn>1</mn><mo>−</mo><mn>0.5</mn>"
                        + "<mo stretchy=\"false\">)</mo></mrow>"
                        + "<mrow><mn>3</mn><mo>+</mo><mn>1</mn></mrow></msup>",
                math(new Pow(new Sub(C, A), sum(B, C))));
        assertEquals(
                "<msup><mrow><mo>(</mo><mfrac><mn>1</mn><mn>3</mn></mfrac><mo>)</mo></mrow>"
                        + "<mn>3</mn></msup>",
                math(new Pow(new Div(C, B), B)));
    }

    @Test
    void whatOnlyChangesTheUnitIsNotPrinted() {
        assertEquals("2 × 3", worked(product(A, num(1), B)));
        assertEquals("2", worked(product(num(1), A)));
        assertEquals("2 ÷ 3", worked(new Div(product(A, num(1)), product(num(1), B))));
        assertEquals("2 × 3", worked(new Div(product(A, B), num(1))));
        assertEquals("⌈2⌉", worked(new CeilDiv(A, num(1))));
        assertEquals("2 + 1", worked(sum(A, num(1))));
        assertEquals("1", worked(product(num(1), num(1))));
    }

    @Test
    void inputsThatReadAlikeSayOfWhatTheyAre() {
        assertEquals(
                "result = monthly rent (a) ÷ monthly rent (b)",
                words(Sums.of(new Div(A, B), 2, 3), Languages.EN));
        assertEquals("结果 = 每月租金（a） ÷ 每月租金（b）", words(Sums.of(new Div(A, B), 2, 3), Languages.ZH));
        assertEquals(
                "result = monthly rent × 2", words(Sums.of(product(A, num(2)), 2), Languages.EN));
    }

    @Test
    void anInputThatReadsLikeTheResultSaysOfWhatItIs() {
        Figure input = Sums.input("monthly-cost", 2, "");
        Computed twice = new Computed(product(A, num(2)), Map.of("a", input));
        assertEquals(
                "monthly rent = monthly rent (p5.48xlarge) × 2",
                PlainFormula.formula(new Name("monthly-cost", "both"), twice, Languages.EN));
    }

    @Test
    void subjectsAreEscaped() {
        Figure input =
                new Figure(
                        "x",
                        new Name("expression", "<b>&"),
                        Sums.input("weights", 2, "").estimate(),
                        Sums.input("weights", 2, "").derivation());
        Computed sum = new Computed(A, Map.of("a", input));
        String math = MathText.formula(new Name("expression", ""), sum, Languages.EN);
        assertTrue(math.contains("<mi>result (&lt;b&gt;&amp;)</mi>"), math);
    }

    @Test
    void onlyASumCanBeWorked() {
        Figure asked = Sums.input("weights", 2, "");
        assertThrows(IllegalArgumentException.class, () -> MathText.worked(asked, Languages.EN));
        assertThrows(
                IllegalArgumentException.class, () -> PlainFormula.worked(asked, Languages.EN));
    }

    @Test
    void aPresentValueReadsAsInSpreadsheets() {
        Unit yearly = Unit.NONE.per(Unit.YEAR);
        Expr years = num(5, Unit.YEAR);
        assertEquals("2 ÷ PV(0.08, 5)", worked(new Div(A, new Annuity(num(0.08, yearly), years))));
        assertEquals(
                "PV(0.08 − 0.03, 5)",
                worked(new Annuity(new Sub(num(0.08, yearly), num(0.03, yearly)), years)));
    }
}
