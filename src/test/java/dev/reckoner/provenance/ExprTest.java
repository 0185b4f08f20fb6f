package dev.reckoner.provenance;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;
import static dev.reckoner.provenance.Expr.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExprTest {

    /** a is 10 and may be 8 to 14; b is 4 and may be 2 to 5; c is exactly 3. */
    private static final Map<String, Estimate> VALUES =
            Map.of(
                    "a", Estimate.between(8, 10, 14, Unit.NONE),
                    "b", Estimate.between(2, 4, 5, Unit.NONE),
                    "c", Estimate.exact(3, Unit.NONE));

    private static String value(Expr expr) {
        Estimate estimate = expr.evaluate(VALUES::get);
        return estimate.range().low() + " " + estimate.value() + " " + estimate.range().high();
    }

    @Test
    void sumsAddTheirEnds() {
        assertEquals("13.0 17.0 22.0", value(sum(ref("a"), ref("b"), ref("c"))));
    }

    @Test
    void differencesCrossTheirEnds() {
        assertEquals("3.0 6.0 12.0", value(new Expr.Sub(ref("a"), ref("b"))));
    }

    @Test
    void productsMultiplyTheirEnds() {
        assertEquals("48.0 120.0 210.0", value(product(ref("a"), ref("b"), ref("c"))));
    }

    @Test
    void quotientsCrossTheirEnds() {
        assertEquals("1.6 2.5 7.0", value(new Expr.Div(ref("a"), ref("b"))));
    }

    @Test
    void wholeQuotientsRoundEachEnd() {
        assertEquals("2.0 3.0 7.0", value(new Expr.CeilDiv(ref("a"), ref("b"))));
        assertEquals("1.0 2.0 7.0", value(new Expr.FloorDiv(ref("a"), ref("b"))));
    }

    @Test
    void wholeQuotientsAreSnappedFirst() {
        Expr tenths = product(num(0.1), num(3));
        assertEquals("3.0 3.0 3.0", value(new Expr.CeilDiv(tenths, num(0.1))));
        assertEquals("3.0 3.0 3.0", value(new Expr.FloorDiv(num(0.3), num(0.1))));
    }

    @Test
    void theSmallerAndTheGreaterAreTakenAtEachEnd() {
        assertEquals("2.0 4.0 5.0", value(new Expr.Min(ref("a"), ref("b"))));
        assertEquals("8.0 10.0 14.0", value(new Expr.Max(ref("a"), ref("b"))));
        assertEquals("3.0 4.0 5.0", value(new Expr.Max(ref("b"), ref("c"))));
    }

    @Test
    void aValueSeenInAnotherUnitIsTheSameNumber() {
        Estimate each = Expr.in(Unit.NONE.per(Unit.TOKEN), ref("a")).evaluate(VALUES::get);
        assertEquals("1/token", each.unit().toString());
        assertEquals(10, each.value());
    }

    @Test
    void unitsAreCarriedAlong() {
        Expr months = num(12, Unit.MONTH.per(Unit.YEAR));
        Expr rent = num(5, Unit.USD.per(Unit.MONTH));
        assertEquals("usd/year", product(rent, months).evaluate(VALUES::get).unit().toString());
        Expr unlike = sum(rent, months);
        assertThrows(ArithmeticException.class, () -> unlike.evaluate(VALUES::get));
    }

    @Test
    void anEmptySumCannotBeMade() {
        List<Expr> nothing = List.of();
        assertThrows(IllegalArgumentException.class, () -> new Expr.Add(nothing));
        assertThrows(IllegalArgumentException.class, () -> new Expr.Mul(nothing));
    }

    /** One a year for ten years at 5 %: factor P/A of 7.7217 in tables of compound interest. */
    @Test
    void paymentsOfYearsHaveAPresentValue() {
        Expr rate = num(0.05, Unit.NONE.per(Unit.YEAR));
        Estimate worth = new Expr.Annuity(rate, num(10, Unit.YEAR)).evaluate(VALUES::get);
        assertEquals(7.7217, worth.value(), 0.00005);
        assertEquals("year", worth.unit().toString());
        Expr.Annuity named = new Expr.Annuity(ref("rate"), ref("life"));
        assertEquals(List.of(ref("rate"), ref("life")), named.parts());
        assertEquals("[rate, life]", named.symbols().toString());
    }
}
