package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.quantity.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with tables of token prices. */
class TokenPriceFilesTest {

    private static final Day DAY = new Day(2025, 2, 1);

    @Test
    void theModelIsKnown() {
        assertEquals(
                """
                token-prices/cloud.csv:4:5 "smal-1b" is not a known model | did you mean "small-1b"?""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "x,x,smal-1b,1,,1,,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aModelMayBeOutsideTheCatalogue() {
        var row = "x,maker/x,,1,,2,,2025-01-01,,2025-01-01,paper,,as heard";
        Hosted hosted =
                new SmallCatalogue()
                        .line(SmallCatalogue.TOKENS, row)
                        .read()
                        .hosted("cloud/x")
                        .orElseThrow();
        assertEquals(Optional.empty(), hosted.model());
        assertEquals("Cloud maker/x", hosted.name());
        assertEquals(Optional.of("as heard"), hosted.prices().get(0).note());
    }

    @Test
    void pricesAreNotNegative() {
        assertEquals(
                """
                token-prices/cloud.csv:4:14 input: "-1" is not a price | write a number such as 98.32, or withdrawn
                token-prices/cloud.csv:4:17 cached_input: "-1" is not a price | write a number such as 98.32, or withdrawn""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "x,x,small-1b,-1,-1,1,0,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aCachedPriceAndAContextAreInRange() {
        assertEquals(
                """
                token-prices/cloud.csv:4:16 cached_input: "-1" is not a price | write a number such as 98.32, or withdrawn""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "x,x,small-1b,1,-1,1,0,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void rowsOfOneIdDoNotOverlap() {
        assertEquals(
                """
                token-prices/cloud.csv:4:34 overlaps the row at token-prices/cloud.csv:2:1 | let one end where the next begins, or give one another id""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "small,maker/small,small-1b,1,,1,,2025-01-15,2025-02-01,2025-01-15,paper,,")
                        .told());
    }

    @Test
    void rowsOfOneIdLeaveNoGap() {
        assertEquals(
                """
                token-prices/cloud.csv:3:35 no price from 2025-02-01, where the row at token-prices/cloud.csv:2:1 ends | add a row with the price withdrawn for the days between""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.TOKENS,
                                "1,,2025-02-01,,2025-02-01",
                                "1,,2025-02-02,,2025-02-02")
                        .told());
    }

    @Test
    void oneIdIsOneModel() {
        assertEquals(
                """
                token-prices/cloud.csv:3:19 model: differs from the row of this id at token-prices/cloud.csv:2:1 | give the rows of another model another name""",
                new SmallCatalogue()
                        .copy(SmallCatalogue.MODEL, "models/other/small-2b.yaml")
                        .change("models/other/small-2b.yaml", "id: small-1b", "id: small-2b")
                        .change(SmallCatalogue.TOKENS, "small-1b,0,0", "small-2b,0,0")
                        .told());
    }

    @Test
    void inputAndOutputAreWithdrawnTogether() {
        assertEquals(
                """
                token-prices/cloud.csv:4:24 cached_input: what is withdrawn has no price of its own | remove it
                token-prices/cloud.csv:4:26 output: only one of input and output is withdrawn | write it for both""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "x,x,small-1b,withdrawn,1,1,,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void theProviderIsKnown() {
        assertEquals(
                """
                token-prices/clod.csv "clod" is not a known provider | did you mean "cloud"?""",
                new SmallCatalogue().copy(SmallCatalogue.TOKENS, "token-prices/clod.csv").told());
    }

    @Test
    void aNameIsSpeltAsIdsAre() {
        assertEquals(
                """
                token-prices/cloud.csv:4:1 name: "maker/x" is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.TOKENS,
                                "maker/x,x,small-1b,1,,1,,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aSourceIsNamedAndKnown() {
        assertEquals(
                """
                token-prices/cloud.csv:4:1 key "source" is missing | add it
                token-prices/cloud.csv:5:43 "papier" is not a known source | did you mean "paper"?""",
                new SmallCatalogue()
                        .line(SmallCatalogue.TOKENS, "x,x,small-1b,1,,1,,2025-01-01,,2025-01-01,,,")
                        .line(
                                SmallCatalogue.TOKENS,
                                "y,y,small-1b,1,,1,,2025-01-01,,2025-01-01,papier,,")
                        .told());
    }

    private static SmallCatalogue tiers(String first, String second) {
        return new SmallCatalogue()
                .line(
                        SmallCatalogue.TOKENS,
                        "tiers,x,small-1b,1,,2," + first + ",2025-01-01,,2025-01-01,paper,,")
                .line(
                        SmallCatalogue.TOKENS,
                        "tiers,x,small-1b,3,,6," + second + ",2025-01-01,,2025-01-01,paper,,");
    }

    /** Which of two prices holds depends on how long the conversation is. */
    @Test
    void tiersOfOneNameHoldAtTheSameTime() {
        assertEquals("", tiers("4096", "8192").told());
        Hosted hosted = tiers("4096", "8192").read().hosted("cloud/tiers").orElseThrow();
        assertEquals(1, hosted.on(DAY, 4096).orElseThrow().input());
        assertEquals(3, hosted.on(DAY, 4097).orElseThrow().input());
        assertEquals(3, hosted.on(DAY, 8192).orElseThrow().input());
        assertEquals(Optional.empty(), hosted.on(DAY, 8193));
        assertTrue(hosted.sold(DAY));
    }

    @Test
    void tiersOfOneLengthOverlap() {
        assertEquals(
                """
                token-prices/cloud.csv:5:28 overlaps the row at token-prices/cloud.csv:4:1 | let one end where the next begins, or give one another id""",
                tiers("4096", "4096").told());
    }

    @Test
    void aTokenPriceHoldsUntilTheDayBeforeTheNext() {
        Hosted small = new SmallCatalogue().read().hosted("cloud/small").orElseThrow();
        assertEquals(1.5, small.on(new Day(2025, 1, 31), 100).orElseThrow().output());
        assertEquals(1, small.on(new Day(2025, 2, 1), 100).orElseThrow().output());
        assertFalse(small.sold(new Day(2024, 12, 31)));
    }
}
