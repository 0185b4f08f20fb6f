package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {

    private static final long SEED = 20250516;

    /** {@code sum [operator right] [| format] [as name]}, or {@code offset: what [| hint]}. */
    private static String read(String text) {
        Reading reading = ExpressionParser.read(text);
        if (reading instanceof Reading.Refused refused) {
            String hint = refused.hint().isEmpty() ? "" : " -- " + refused.hint();
            return refused.offset() + ": " + refused.what() + hint;
        }
        Expression expression = ((Reading.Read) reading).expression();
        StringBuilder told = new StringBuilder(NormalForm.of(expression.formula()));
        expression
                .comparison()
                .ifPresent(
                        c ->
                                told.append(" " + c.operator() + " ")
                                        .append(NormalForm.of(c.right())));
        expression.format().ifPresent(format -> told.append(" | ").append(format));
        expression.name().ifPresent(name -> told.append(" as ").append(name));
        return told.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "'llama405.monthly-cost'; 'llama405.monthly-cost'",
                "'offer:aws/p5.48xlarge.price'; 'offer:aws/p5.48xlarge.price'",
                "'model:gemma-3-27b.layers'; 'model:gemma-3-27b.layers'",
                "'assumption:hours-per-month'; 'assumption:hours-per-month'",
                "'1'; '1'",
                "'0.50'; '0.5'",
                "'  a.b   +  c.d '; 'a.b + c.d'",
                "'a.b + c.d - e.f'; 'a.b + c.d - e.f'",
                "'a.b - (c.d + e.f)'; 'a.b - (c.d + e.f)'",
                "'a.b - (c.d - e.f)'; 'a.b - (c.d - e.f)'",
                "'(a.b - c.d) - e.f'; 'a.b - c.d - e.f'",
                "'(a.b * c.d) / e.f'; 'a.b * c.d / e.f'",
                "'a.b / (c.d * e.f)'; 'a.b / (c.d * e.f)'",
                "'a.b / (c.d / e.f)'; 'a.b / (c.d / e.f)'",
                "'a.b * (c.d / e.f)'; 'a.b * (c.d / e.f)'",
                "'(a.b + c.d) * 2'; '(a.b + c.d) * 2'",
                "'a.b + (c.d * 2)'; 'a.b + c.d * 2'",
                "'((((a.b))))'; 'a.b'",
                "'(1)'; '1'",
                "'(a.b)*(c.d)'; 'a.b * c.d'",
                "'1\n+ 2'; '1 + 2'",
                "'a.b | usd0'; 'a.b | usd0'",
                "'a.b / 2 | gb as \"weights\"'; 'a.b / 2 | gb as weights'",
                "'a.b as \"two words\"'; 'a.b as two words'",
                "'a.b < c.d'; 'a.b < c.d'",
                "'a.b <= 3'; 'a.b <= 3'",
                "'a.b > c.d'; 'a.b > c.d'",
                "'a.b >= (c.d)'; 'a.b >= c.d'",
                "'a.b = c.d + 1 | usd'; 'a.b = c.d + 1 | usd'",
            })
    void anExpressionHasOneNormalForm(String written, String normal) {
        assertEquals(normal, read(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "''; '0: something to reckon with is missing'",
                "'a.b +'; '5: something to reckon with is missing'",
                "'+ a.b'; '0: \"+\" is not expected here'",
                "'a.b c.d'; '4: \"c.d\" is not expected here -- operators need spaces around them'",
                "'a.b * * c.d'; '6: \"*\" is not expected here'",
                "'(a.b'; '4: a closing bracket is missing'",
                "'a.b)'; '3: \")\" is not expected here -- operators need spaces around them'",
                "'()'; '1: \")\" is not expected here'",
                "'a.b |'; '5: a format is needed after \"|\"'",
                "'a.b as'; '6: a name in quotes is needed after \"as\"'",
                "'a.b as name'; '7: name is not a name in quotes -- write as \"name\"'",
                "'a.b as \"\"'; '7: \"\" is not a name in quotes -- write as \"name\"'",
                "'a.b as \"open'; '7: \"open is not a name in quotes -- write as \"name\"'",
                "'a.b < c.d < e.f';"
                        + " '10: \"<\" is not expected here -- operators need spaces around them'",
            })
    void aMistakeIsToldWhereItStands(String written, String told) {
        assertEquals(told, read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "weights, 0", "1e3, 0", "-5, 0", "'2 * -5', 4", "a.b+c.d, 0", "Llama.weights, 0",
        "1.2.3x!, 0", "'a.b * ２', 6", "'1 + naïve.x', 4", ".b, 0", ":x, 0",
                "1234567890123456789, 0",
    })
    void whatIsNeitherNumberNorPathIsRefused(String written, int offset) {
        assertTrue(
                read(written).startsWith(offset + ": \"")
                        && read(written).contains("\" is neither a number nor a path -- "),
                read(written));
    }

    @Test
    void bracketsNestTwentyDeep() {
        assertEquals("1", read("( ".repeat(20) + "1" + " )".repeat(20)));
        assertEquals("42: too many brackets", read("( ".repeat(21) + "1" + " )".repeat(21)));
        assertEquals("1 + 1", read("( ( 1 ) + ( 1 ) )"));
    }

    /** A tree deeper than the stack would end the program. */
    @Test
    void anExpressionIsNotEndless() {
        assertEquals("1 - " + "1 - ".repeat(198) + "1", read("1" + " - 1".repeat(199)));
        String endless = read("1" + " - 1".repeat(100_000));
        assertEquals("800: the expression is too long -- name parts of it", endless);
    }

    /** The normal form reads as the same value, and is its own normal form. */
    @Test
    void theNormalFormMeansTheSame() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            Expr sum = draw(random, 4);
            String normal = NormalForm.of(sum);
            Reading reading = ExpressionParser.read(normal);
            String what = "seed " + SEED + ", case " + i + ": " + normal;
            assertTrue(reading instanceof Reading.Read, what);
            Expr again = ((Reading.Read) reading).expression().formula();
            assertEquals(normal, NormalForm.of(again), what);
            assertEquals(value(sum), value(again), Math.abs(value(sum)) * 1e-9 + 1e-9, what);
        }
    }

    private static double value(Expr expr) {
        return expr.evaluate(path -> Estimate.exact(path.length(), Unit.NONE)).value();
    }

    /** Of numbers from 1 to 3; nothing that may be zero divides. */
    private static Expr draw(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        return switch (kind) {
            case 0 -> Expr.num(1 + random.nextInt(20) / 10.0);
            case 1 -> Expr.ref("a.".repeat(1 + random.nextInt(2)) + "b");
            case 2 -> Expr.sum(draw(random, depth - 1), draw(random, depth - 1));
            case 3 -> new Expr.Sub(draw(random, depth - 1), draw(random, depth - 1));
            case 4 -> Expr.product(draw(random, depth - 1), draw(random, depth - 1));
            default -> new Expr.Div(draw(random, depth - 1), positive(random));
        };
    }

    private static Expr positive(Random random) {
        Expr left = draw(random, 0);
        return switch (random.nextInt(4)) {
            case 0 -> Expr.sum(left, draw(random, 0));
            case 1 -> Expr.product(left, draw(random, 0));
            case 2 -> new Expr.Div(left, draw(random, 0));
            default -> left;
        };
    }
}
