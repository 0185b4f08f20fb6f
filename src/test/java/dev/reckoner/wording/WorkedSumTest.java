package dev.reckoner.wording;

import static dev.reckoner.provenance.Expr.num;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Expr.Add;
import dev.reckoner.provenance.Expr.CeilDiv;
import dev.reckoner.provenance.Expr.Div;
import dev.reckoner.provenance.Expr.FloorDiv;
import dev.reckoner.provenance.Expr.Max;
import dev.reckoner.provenance.Expr.Min;
import dev.reckoner.provenance.Expr.Mul;
import dev.reckoner.provenance.Expr.Pow;
import dev.reckoner.provenance.Expr.Sub;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Significant;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is printed means what was computed. */
class WorkedSumTest {

    private static final long SEED = 20250510;
    private static final double[] INPUTS = {98.32, 730, 0.98, 1_234_567, 3};

    /** Both sides of the printed sum; commas between arguments become semicolons. */
    private static void check(Figure figure) {
        String text = PlainFormula.worked(figure, Languages.EN).replace(", ", "; ");
        String[] sides = text.substring(2).split(" = ");
        double tolerance = 1e-9 * Math.max(1, Math.abs(figure.value()));
        assertEquals(2, sides.length, text);
        assertEquals(figure.value(), Reader.value(sides[0]), tolerance, text);
        assertEquals(figure.value(), Reader.value(sides[1]), tolerance, text);
    }

    @Test
    void theRentCanBeCheckedWithAPocketCalculator() {
        check(Sums.rent());
    }

    @Test
    void anySumReadsBackAsItsValue() {
        Random random = new Random(SEED);
        int checked = 0;
        for (int i = 0; i < 3000; i++) {
            Expr formula = formula(random, 4);
            try {
                check(Sums.of(formula, INPUTS));
                checked++;
            } catch (ArithmeticException divisionByZero) {
                // Such a sum has no figure.
            }
        }
        assertTrue(checked > 2000, checked + " sums were checked");
    }

    private static Expr formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return random.nextBoolean()
                    ? Expr.ref(String.valueOf((char) ('a' + random.nextInt(INPUTS.length))))
                    : num(random.nextInt(12) - 2);
        }
        Expr left = formula(random, depth - 1);
        Expr right = formula(random, depth - 1);
        return switch (random.nextInt(10)) {
            case 0 -> new Add(List.of(left, right, formula(random, depth - 1)));
            case 1 -> new Sub(left, right);
            case 2, 3 -> new Mul(List.of(left, right));
            case 4, 5 -> new Div(left, right);
            case 6 -> new CeilDiv(left, right);
            case 7 -> new FloorDiv(left, right);
            case 8 -> new Pow(new Div(num(random.nextInt(10)), num(10)), num(random.nextInt(4)));
            default -> random.nextBoolean() ? new Min(left, right) : new Max(left, right);
        };
    }

    @Test
    void twelveDigitsReadBackAsTheSnappedValue() {
        Random random = new Random(SEED);
        FigureText english = new FigureText(Languages.EN);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(30) - 12);
            String text = english.number(new Quantity(value, Unit.NONE));
            assertEquals(0, Significant.compare(value, Reader.value(text)), value + ": " + text);
        }
    }
}
