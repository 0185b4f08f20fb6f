package dev.reckoner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class UnitTest {

    @Test
    void theTextOfAUnitIsCanonical() {
        assertEquals("", Unit.NONE.toString());
        assertEquals("byte", Unit.BYTE.toString());
        assertEquals("1/token", Unit.NONE.per(Unit.TOKEN).toString());
        assertEquals("usd/instance/hour", Unit.USD.per(Unit.HOUR).per(Unit.INSTANCE).toString());
        assertEquals("usd/instance/hour", Unit.USD.per(Unit.INSTANCE).per(Unit.HOUR).toString());
        assertEquals("byte*token", Unit.TOKEN.times(Unit.BYTE).toString());
        Unit squares = square(Unit.HOUR).per(square(Unit.DEVICE));
        assertEquals("hour*hour/device/device", squares.toString());
    }

    private static Unit square(Unit unit) {
        return unit.times(unit);
    }

    @Test
    void unitsMultiplyInAnyOrder() {
        for (Dimension a : Dimension.values()) {
            for (Dimension b : Dimension.values()) {
                assertEquals(Unit.of(a).times(Unit.of(b)), Unit.of(b).times(Unit.of(a)));
            }
        }
    }

    @Test
    void dividingUndoesMultiplying() {
        for (Dimension a : Dimension.values()) {
            Unit unit = Unit.of(a);
            assertEquals(Unit.NONE, unit.per(unit));
            assertEquals(Unit.BYTE, Unit.BYTE.times(unit).per(unit));
            assertEquals(unit, unit.times(Unit.NONE));
            assertEquals(1, unit.power(a));
        }
    }

    @Test
    void everyDimensionHasATextOfItsOwn() {
        Set<String> texts = new HashSet<>();
        for (Dimension dimension : Dimension.values()) {
            texts.add(Unit.of(dimension).toString());
        }
        assertEquals(Dimension.values().length, texts.size());
        assertNotEquals(Unit.of(Dimension.BIT), Unit.BYTE);
    }

    @Test
    void aUnitHasAPowerForEachDimension() {
        assertThrows(IllegalArgumentException.class, () -> new Unit(List.of(1, 0)));
    }
}
