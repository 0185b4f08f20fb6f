package dev.reckoner.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.quantity.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @Test
    void aFormatIsFoundByItsId() {
        assertEquals(Optional.of(Format.TOKENS_PER_SECOND), Format.of("tokens-per-second"));
        assertEquals(Optional.empty(), Format.of("USD"));
        for (Format format : Format.values()) {
            assertEquals(Optional.of(format), Format.of(format.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "usd/month, USD0",
        "usd/year, USD0",
        "usd/instance/hour, USD",
        "usd/plate, USD",
        "cny/token, CNY",
        "byte, GB",
        "byte/device, GB",
        "byte/token, BYTES",
        "device, COUNT",
        "instance, COUNT",
        "plate/month, COUNT",
        "hour/month, COUNT",
        "token, TOKENS",
        "token/second, TOKENS_PER_SECOND",
        "second, MS",
        "watt*second/token, JOULES",
        "byte*second/flop, PLAIN",
        "1/token, PLAIN",
        "'', PLAIN"
    })
    void theUnitDecidesTheUsualFormat(String unit, Format usual) {
        Unit read = Units.of(unit);
        assertEquals(usual, Format.usual(read));
        assertTrue(usual.fits(read));
    }

    @Test
    void aFormatFitsOnlyItsOwnKindOfUnit() {
        assertTrue(Format.PERCENT.fits(Unit.NONE));
        assertFalse(Format.PERCENT.fits(Unit.BYTE));
        assertFalse(Format.USD.fits(Units.of("cny")));
        assertFalse(Format.USD.fits(Units.of("plate/usd")));
        assertFalse(Format.GB.fits(Unit.TOKEN));
        assertFalse(Format.TOKENS.fits(Units.of("token/second")));
        assertTrue(Format.COUNT.fits(Unit.USD));
        for (String unit : new String[] {"", "usd", "second", "token"}) {
            assertFalse(Format.DATE.fits(Units.of(unit)));
        }
    }
}
