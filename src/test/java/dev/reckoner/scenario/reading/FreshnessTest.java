package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Prices that nobody has seen for long; the newest fact is of 2025-03-04. */
class FreshnessTest {

    private static SmallCatalogue limit(int days) {
        return new SmallCatalogue()
                .line(
                        "assumptions.yaml",
                        "- {id: price-age, value: " + days + " days, reason: {en: Made up}}");
    }

    @Test
    void aPriceThatLastsButWasNotSeenForLongIsTold() {
        assertEquals(
                """
                offers/cloud.csv:3:57 the price was last seen 31 days before 2025-03-04 | look again and add the day to observed, or end it with valid_to
                token-prices/cloud.csv:3:47 the price was last seen 31 days before 2025-03-04 | look again and add the day to observed, or end it with valid_to""",
                limit(30).warned());
        assertEquals("", limit(30).told());
    }

    @Test
    void theLimitItselfIsStillFresh() {
        assertEquals("", limit(31).warned());
    }

    @Test
    void whatHasEndedOrIsWithdrawnIsNotOld() {
        SmallCatalogue ended =
                limit(30)
                        .change(
                                SmallCatalogue.OFFERS,
                                "3.25,2025-02-01,,2025-02-01",
                                "3.25,2025-02-01,2025-02-02,2025-02-01")
                        .change(
                                SmallCatalogue.TOKENS,
                                "small-1b,0,0,1,,2025-02-01",
                                "small-1b,withdrawn,,withdrawn,,2025-02-01");
        assertEquals("", ended.told());
        assertEquals("", ended.warned());
    }

    @Test
    void withoutALimitNobodyIsWarned() {
        assertEquals("", new SmallCatalogue().warned());
    }
}
