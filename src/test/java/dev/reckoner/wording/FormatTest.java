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
        "usd/person/year, USD0",
        "usd/kilowatt/month, USD0",
        "usd/kilowatt/hour, USD",
        "usd/mtoken, USD",
        "usd/cny, PLAIN",
        "cny/usd, PLAIN",
        "usd/eur, PLAIN",
        "cny/month, CNY0",
        "eur, EUR",
        "eur/kilowatt/hour, EUR",
        "eur/year, EUR0",
        "mtoken/day, MILLION_TOKENS",
        "token/day, TOKENS",
        "token/mtoken, PLAIN",
        "kilowatt*hour/mtoken, KWH",
        "kilowatt*hour, KWH",
        "kilowatt/device, KW",
        "watt/device, WATTS",
        "watt/kilowatt, PLAIN",
        "gram/mtoken, GRAMS",
        "gram/kilowatt/hour, GRAMS",
        "gram/month, KG",
        "gram/device, KG",
        "gram/year, TONNES",
        "flop, FLOP",
        "flop/second, PLAIN",
        "device*hour, COUNT",
        "person, COUNT",
        "day, DAYS",
        "month, MONTHS",
        "year, YEARS",
        "month/year, COUNT",
        "1/year, PERCENT",
        "byte*second/flop, PLAIN",
        "1/token, PLAIN",
        "'', PLAIN"
    })
    void theUnitDecidesTheUsualFormat(String unit, Format usual) {
        Unit read = Units.of(unit);
        assertEquals(usual, Format.usual(read));
        assertTrue(usual.fits(read));
        assertFalse(usual.isShort());
    }

    @ParameterizedTest
    @CsvSource({
        "usd-short, usd",
        "cny-short, cny",
        "eur-short, eur",
        "count-short, count",
        "tokens-short, tokens"
    })
    void aShortFormatHasOneThatShowsAllDigits(String id, String full) {
        Format format = Format.of(id).orElseThrow();
        assertTrue(format.isShort());
        assertEquals(Format.of(full), Optional.of(format.inFull()));
        assertFalse(format.inFull().isShort());
    }

    @Test
    void aFormatFitsOnlyItsOwnKindOfUnit() {
        assertTrue(Format.PERCENT.fits(Unit.NONE));
        assertFalse(Format.PERCENT.fits(Unit.BYTE));
        assertFalse(Format.USD.fits(Units.of("cny")));
        assertFalse(Format.USD.fits(Units.of("plate/usd")));
        assertFalse(Format.GB.fits(Unit.TOKEN));
        assertFalse(Format.TOKENS.fits(Units.of("token/second")));
        assertFalse(Format.USD_SHORT.fits(Units.of("eur")));
        assertFalse(Format.KWH.fits(Units.of("kilowatt")));
        assertFalse(Format.KW.fits(Units.of("kilowatt*hour/month")));
        assertFalse(Format.WATTS.fits(Units.of("watt*second/token")));
        assertFalse(Format.MONTHS.fits(Units.of("month/year")));
        assertFalse(Format.PERCENT.fits(Units.of("1/month")));
        assertTrue(Format.COUNT.fits(Unit.USD));
        for (String unit : new String[] {"", "usd", "second", "token"}) {
            assertFalse(Format.DATE.fits(Units.of(unit)));
        }
    }
}
