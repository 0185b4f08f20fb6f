package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is wrong with assumptions. */
class AssumptionListTest {

    @Test
    void theSumsHaveTheAssumptionsThatTheyNeed() {
        assertEquals(
                """
                assumptions.yaml assumption "visible-memory" is missing | add it""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "id: visible-memory", "id: visible-memroy")
                        .told());
    }

    @Test
    void withoutTheFileAllAreMissing() {
        assertEquals(
                """
                assumptions.yaml assumption "fine-tuning-mfu" is missing | add it
                assumptions.yaml assumption "fine-tuning-tokens" is missing | add it
                assumptions.yaml assumption "host-bandwidth" is missing | add it
                assumptions.yaml assumption "hours-per-month" is missing | add it
                assumptions.yaml assumption "interconnect" is missing | add it
                assumptions.yaml assumption "lora-share" is missing | add it
                assumptions.yaml assumption "mfu" is missing | add it
                assumptions.yaml assumption "optimiser-memory" is missing | add it
                assumptions.yaml assumption "power-busy" is missing | add it
                assumptions.yaml assumption "power-share" is missing | add it
                assumptions.yaml assumption "runtime-memory" is missing | add it
                assumptions.yaml assumption "step-tokens" is missing | add it
                assumptions.yaml assumption "stream-attention" is missing | add it
                assumptions.yaml assumption "stream-hop" is missing | add it
                assumptions.yaml assumption "stream-layer" is missing | add it
                assumptions.yaml assumption "stream-prompt" is missing | add it
                assumptions.yaml assumption "stream-read" is missing | add it
                assumptions.yaml assumption "stream-spread" is missing | add it
                assumptions.yaml assumption "stream-unpack" is missing | add it
                assumptions.yaml assumption "upkeep-share" is missing | add it
                assumptions.yaml assumption "utilisation" is missing | add it
                assumptions.yaml assumption "visible-memory" is missing | add it""",
                new SmallCatalogue().without("assumptions.yaml").told());
    }

    @Test
    void theValueLiesWithinItsRange() {
        assertEquals(
                """
                assumptions.yaml:1:42 low: is above the value
                assumptions.yaml:1:54 high: is below the value""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "low: 0.97, high: 1.0", "low: 0.99, high: 0.5")
                        .told());
    }

    @Test
    void aShareIsNoMoreThanTheWhole() {
        assertEquals(
                """
                assumptions.yaml:1:54 high: is a share, and must not be above 1""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "low: 0.97, high: 1.0", "low: 0.97, high: 1.01")
                        .told());
        assertEquals(
                "",
                new SmallCatalogue().change("assumptions.yaml", "value: 0.28", "value: 1").told());
        String share =
                new SmallCatalogue().change("assumptions.yaml", "value: 0.28", "value: 2").told();
        assertTrue(share.endsWith(" value: is a share, and must not be above 1"), share);
    }

    @Test
    void aSiteUsesNoLessThanItsMachines() {
        String pue = "id: pue, value: 0.9, reason: {en: Made up}}\n- {";
        String told =
                new SmallCatalogue().change("assumptions.yaml", "id: mfu", pue + "id: mfu").told();
        assertTrue(
                told.endsWith(" value: must not be below 1 | all of a site over its machines"),
                told);
    }

    @Test
    void aRangeHasTwoEnds() {
        assertEquals(
                """
                assumptions.yaml:1:42 low stands alone | write both ends of the range, or neither""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "low: 0.97, high: 1.0", "low: 0.97")
                        .told());
    }

    @Test
    void aRangeIsInTheUnitOfTheValue() {
        assertEquals(
                """
                assumptions.yaml:2:60 high: is not in the unit of the value""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "high: 4 GB/device", "high: 4 GB")
                        .told());
    }

    @Test
    void aValueIsAQuantity() {
        assertEquals(
                """
                assumptions.yaml:4:10 value: "hours/mouth" is not a unit | did you mean "hours/month"?""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "730 hours/month", "730 hours/mouth")
                        .told());
    }

    @Test
    void anEndOfARangeIsAQuantity() {
        assertEquals(
                """
                assumptions.yaml:1:42 low: "some" does not begin with a number | write a number, a space and a unit, such as 80 GiB""",
                new SmallCatalogue().change("assumptions.yaml", "low: 0.97", "low: some").told());
    }

    @Test
    void aReasonIsGivenInEnglish() {
        assertEquals(
                """
                assumptions.yaml:1:67 reason: is missing in en | every choice of ours has a reason""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "{en: Seen, zh-Hans: 所见}", "{zh-Hans: 所见}")
                        .told());
    }

    @Test
    void aReasonIsByLanguage() {
        assertEquals(
                """
                assumptions.yaml:1:87 "Chinese" is not a tag of a language | such as en or zh-Hans""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "zh-Hans: 所见", "Chinese: 所见")
                        .told());
    }

    @Test
    void itsSourcesAreKnown() {
        assertEquals(
                """
                assumptions.yaml:6:22 "papper" is not a known source | did you mean "paper"?""",
                new SmallCatalogue()
                        .change("assumptions.yaml", "source: paper", "source: papper")
                        .told());
    }
}
