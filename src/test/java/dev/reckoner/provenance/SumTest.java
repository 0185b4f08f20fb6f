package dev.reckoner.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;

import org.junit.jupiter.api.Test;

import java.util.List;

class SumTest {

    private static final Name NAME = new Name("t", "");

    private static List<String> symbols(Figure figure) {
        return List.copyOf(((Computed) figure.derivation()).inputs().keySet());
    }

    @Test
    void inputsAreCalledByTheirTerm() {
        Sum sum = new Sum();
        Expr weights = sum.put(Samples.exact("weights", 7, Unit.BYTE));
        Expr cache = sum.put(Samples.exact("cache", 2, Unit.BYTE));
        Figure figure = sum.is("id", NAME, Expr.sum(weights, cache));
        assertEquals(9, figure.value());
        assertEquals(List.of("weights", "cache"), symbols(figure));
    }

    @Test
    void oneFigureTwiceIsOneInput() {
        Sum sum = new Sum();
        Figure side = Samples.exact("side", 3, Unit.NONE);
        Figure square = sum.is("id", NAME, Expr.product(sum.put(side), sum.put(side)));
        assertEquals(9, square.value());
        assertEquals(List.of("side"), symbols(square));
    }

    @Test
    void twoFiguresOfOneTermBothCount() {
        Sum sum = new Sum();
        Expr first = sum.put(Samples.figure("one.bits", "bits", Estimate.exact(16, Unit.NONE)));
        Expr second = sum.put(Samples.figure("two.bits", "bits", Estimate.exact(4, Unit.NONE)));
        Figure figure = sum.is("id", NAME, new Expr.Sub(first, second));
        assertEquals(12, figure.value());
        assertEquals(List.of("bits", "two.bits"), symbols(figure));
    }
}
