package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Rate;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with dated rates, and which value holds on a day. */
class RateFilesTest {

    private static final String TARIFFS = "rates/electricity-industrial.csv";

    private static SmallCatalogue rates(String... rows) {
        String header = "id,name,value,from,source,locator,checked_on,note\n";
        return new SmallCatalogue().file(TARIFFS, header + String.join("\n", rows) + "\n");
    }

    @Test
    void aValueHoldsUntilTheNext() {
        Rate rate =
                rates(
                                "de,DE,0.2 USD/kWh,2025-01-01,paper,row 2,2025-02-01,",
                                "de,DE,0.1 USD/kWh,2024-01-01,paper,row 1,2025-02-01,")
                        .read()
                        .rates()
                        .get("electricity-industrial/de");
        assertEquals(0.1, value(rate.on(new Day(2024, 1, 1))));
        assertEquals(0.1, value(rate.on(new Day(2024, 12, 31))));
        assertEquals(0.2, value(rate.on(new Day(2025, 1, 1))));
        assertEquals(0.2, value(rate.on(new Day(2030, 1, 1))));
        assertEquals(
                new Missing("no-rate", List.of("electricity-industrial/de", "2023-12-31")),
                rate.on(new Day(2023, 12, 31)));
    }

    private static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    @Test
    void aKindIsKnown() {
        assertEquals(
                """
                rates/electricty-industrial.csv this is no kind of rate | did you mean "electricity-industrial"?""",
                rates().copy(TARIFFS, "rates/electricty-industrial.csv").told());
    }

    @Test
    void aValueIsInAUnitOfItsKind() {
        assertEquals(
                """
                rates/electricity-industrial.csv:2:7 value: is not in a unit of this kind
                rates/electricity-industrial.csv:3:7 value: is not in a unit of this kind""",
                rates(
                                "de,DE,0.2 g/kWh,2025-01-01,paper,,2025-02-01,",
                                "fr,FR,0.2,2025-01-01,paper,,2025-02-01,")
                        .told());
    }

    @Test
    void aValueIsAboveZero() {
        assertEquals(
                """
                rates/electricity-industrial.csv:2:7 value: "-0.2 USD/kWh" does not begin with a number | write a number, a space and a unit, such as 80 GiB
                rates/electricity-industrial.csv:3:7 value: must be above zero""",
                rates(
                                "de,DE,-0.2 USD/kWh,2025-01-01,paper,,2025-02-01,",
                                "fr,FR,0 USD/kWh,2025-01-01,paper,,2025-02-01,")
                        .told());
    }

    @Test
    void aSourceIsNamedAndKnown() {
        assertEquals(
                """
                rates/electricity-industrial.csv:2:1 key "source" is missing | add it
                rates/electricity-industrial.csv:3:30 "papier" is not a known source | did you mean "paper"?""",
                rates(
                                "de,DE,0.2 USD/kWh,2025-01-01,,,2025-02-01,",
                                "fr,FR,0.2 USD/kWh,2025-01-01,papier,,2025-02-01,")
                        .told());
    }

    @Test
    void twoRowsOfOneDayContradictEachOther() {
        assertEquals(
                """
                rates/electricity-industrial.csv:3:19 from: another row of this id is from the same day | keep one of both""",
                rates(
                                "de,DE,0.2 USD/kWh,2025-01-01,paper,,2025-02-01,",
                                "de,DE,0.3 USD/kWh,2025-01-01,paper,,2025-02-01,")
                        .told());
    }

    @Test
    void oneIdHasOneNameAndOneUnit() {
        assertEquals(
                """
                rates/electricity-industrial.csv:3:4 name: differs from the row of this id at rates/electricity-industrial.csv:2:1 | one id has one name
                rates/electricity-industrial.csv:3:12 value: is in another unit than the row of this id at rates/electricity-industrial.csv:2:1 | one id has one unit""",
                rates(
                                "de,DE,0.2 USD/kWh,2025-01-01,paper,,2025-02-01,",
                                "de,Germany,0.2 EUR/kWh,2025-02-01,paper,,2025-02-01,")
                        .told());
    }

    @Test
    void aSiteUsesNoLessThanItsMachines() {
        assertEquals(
                "rates/pue.csv:2:11 value: must not be below 1 | all of a site over its machines",
                rates("de,DE,0.2 USD/kWh,2025-01-01,paper,,2025-02-01,")
                        .file(
                                "rates/pue.csv",
                                "id,name,value,from,source,locator,checked_on\n"
                                        + "room,Room,0.9,2025-01-01,paper,,2025-02-01\n")
                        .told());
    }
}
