package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is wrong with profiles of servers that somebody buys. */
class OwnFilesTest {

    private static final String PROFILE = "own/box.yaml";

    private static SmallCatalogue profile() {
        return new SmallCatalogue()
                .line("assumptions.yaml", "- {id: own-network, value: 0.2, reason: {en: Made up}}")
                .line("assumptions.yaml", "- {id: own-spares, value: 0, reason: {en: Made up}}")
                .line("assumptions.yaml", "- {id: own-life, value: 5 years, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-interest, value: 0.1 /year, reason: {en: Made up}}")
                .line("assumptions.yaml", "- {id: own-residual, value: 0, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-support, value: 0.1 /year, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-people-on-duty, value: 1, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-hours-covered, value: 730 hours/month, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-hours-per-person, value: 140 hours/month/person,"
                                + " reason: {en: Made up}}")
                .line("assumptions.yaml", "- {id: own-on-costs, value: 0.3, reason: {en: Made up}}")
                .line(
                        "assumptions.yaml",
                        "- {id: own-staff-share, value: 0.2, reason: {en: Made up}}")
                .file("rates/server-price.csv", rate("box,Box,1000 USD"))
                .file("rates/server-power.csv", rate("box,Box,1 kW"))
                .file("rates/electricity-household.csv", rate("de,DE,0.3 EUR/kWh"))
                .file("rates/exchange-rate.csv", rate("eur,EUR,1.1 USD/EUR"))
                .file("rates/pue.csv", rate("room,Room,1.2"))
                .file("rates/carbon.csv", rate("de,DE,350 g/kWh"))
                .file(
                        PROFILE,
                        """
                        id: box
                        name: Box
                        accelerator: card-8gb
                        count: 2
                        server: server-price/box
                        power: server-power/box
                        electricity: electricity-household/de
                        pue: pue/room
                        carbon: carbon/de
                        choices:
                          own-life: own-life
                        """);
    }

    private static String rate(String row) {
        return "id,name,value,from,source,locator,checked_on,note\n"
                + row
                + ",2025-01-01,paper,,2025-02-01,\n";
    }

    private static String changed(String from, String to) {
        return profile().change(PROFILE, from, to).told();
    }

    @Test
    void aProfileWithoutFaultIsRead() {
        assertEquals("", profile().told());
        assertEquals("box", profile().read().own().get("box").id());
    }

    @Test
    void aRateIsKnown() {
        assertEquals(
                """
                own/box.yaml:5:9 server: "server-price/bax" is not a known rate | did you mean "server-price/box"?""",
                changed("server-price/box", "server-price/bax"));
    }

    @Test
    void aRateIsOfItsKind() {
        assertEquals(
                """
                own/box.yaml:5:9 server: "server-power/box" is a rate of another kind""",
                changed("server: server-price/box", "server: server-power/box"));
        assertEquals(
                """
                own/box.yaml:7:14 electricity: "carbon/de" is a rate of another kind""",
                changed("electricity-household/de", "carbon/de"));
    }

    @Test
    void anAcceleratorIsKnownAndTheyAreCounted() {
        assertEquals(
                """
                own/box.yaml:3:14 "card-9gb" is not a known accelerator | did you mean "card-8gb"?""",
                changed("card-8gb", "card-9gb"));
        assertEquals("own/box.yaml:4:8 count: must be above zero", changed("count: 2", "count: 0"));
    }

    @Test
    void aChoiceIsOneOfTheStandardOnes() {
        assertEquals(
                """
                own/box.yaml:11:13 choices.own-live: is no choice of a profile | did you mean "own-life"?""",
                changed("own-life: own-life", "own-live: own-life"));
        assertEquals(
                """
                own/box.yaml:11:13 "own-live" is not a known assumption | did you mean "own-life"?""",
                changed("own-life: own-life", "own-life: own-live"));
    }

    @Test
    void aChoiceIsInTheUnitOfTheStandardOne() {
        assertEquals(
                "own/box.yaml:11:13 choices.own-life: cannot stand in for it | see its unit and its range",
                changed("own-life: own-life", "own-life: own-network"));
    }

    @Test
    void aTariffInEurosNeedsARateOfExchange() {
        assertEquals(
                """
                own/box.yaml:7:14 electricity: "exchange-rate/eur" is not a known rate | it would stand in rates/<kind>.csv""",
                profile().without("rates/exchange-rate.csv").told());
        assertEquals(
                "own/box.yaml:7:14 electricity: exchange-rate/eur is of another currency",
                profile().file("rates/exchange-rate.csv", rate("eur,EUR,0.14 USD/CNY")).told());
        assertEquals(
                "",
                profile()
                        .without("rates/exchange-rate.csv")
                        .file("rates/electricity-household.csv", rate("de,DE,0.3 USD/kWh"))
                        .told());
    }

    @Test
    void aRateWithAMistakeIsToldWhereItStandsAndNotWhereItIsNamed() {
        assertEquals(
                "rates/pue.csv:2:11 value: must not be below 1 | all of a site over its machines",
                profile().file("rates/pue.csv", rate("room,Room,0.9")).told());
    }

    @Test
    void withoutAStandardAssumptionThereIsNoProfile() {
        assertEquals(
                """
                assumptions.yaml assumption "own-spares" is missing | add it""",
                profile().change("assumptions.yaml", "id: own-spares", "id: own").told());
    }
}
