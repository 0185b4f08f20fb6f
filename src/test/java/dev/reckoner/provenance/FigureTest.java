package dev.reckoner.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class FigureTest {

    private static final Map<String, Figure> INPUTS =
            Map.of("a", Samples.exact("a", 3, Unit.BYTE), "b", Samples.exact("b", 2, Unit.TOKEN));
    private static final Expr FORMULA = new Expr.Div(Expr.ref("a"), Expr.ref("b"));

    @Test
    void aComputedFigureIsWhatItsFormulaGives() {
        Figure figure = Figure.computed("id", new Name("t", "s"), FORMULA, INPUTS);
        assertEquals(1.5, figure.value());
        assertEquals("byte/token", figure.unit().toString());
        assertEquals(figure.estimate(), ((Computed) figure.derivation()).result());
    }

    @Test
    void aComputedFigureCannotClaimAnotherValue() {
        Name name = new Name("t", "");
        Computed computed = new Computed(FORMULA, INPUTS);
        Unit unit = Unit.BYTE.per(Unit.TOKEN);
        Estimate other = Estimate.exact(1.6, unit);
        Estimate otherUnit = Estimate.exact(1.5, Unit.BYTE);
        assertThrows(IllegalArgumentException.class, () -> new Figure("id", name, other, computed));
        assertThrows(
                IllegalArgumentException.class, () -> new Figure("id", name, otherUnit, computed));
        assertEquals(1.5, new Figure("id", name, Estimate.exact(1.5, unit), computed).value());
    }

    @Test
    void inputsStandInReadingOrderAndCannotChange() {
        Map<String, Figure> written = new LinkedHashMap<>();
        written.put("b", INPUTS.get("b"));
        written.put("a", INPUTS.get("a"));
        Computed computed = new Computed(FORMULA, written);
        written.clear();
        assertEquals(List.of("b", "a"), List.copyOf(computed.inputs().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> computed.inputs().clear());
    }
}
