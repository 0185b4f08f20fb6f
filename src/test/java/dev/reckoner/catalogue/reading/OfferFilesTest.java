package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with tables of offers. */
class OfferFilesTest {

    @Test
    void theAcceleratorIsKnown() {
        assertEquals(
                """
                offers/cloud.csv:5:15 "card-9gb" is not a known accelerator | did you mean "card-8gb"?""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-9gb,2,instance,1,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void anInstanceHasAcceleratorsAndAPrice() {
        assertEquals(
                """
                offers/cloud.csv:5:24 count: must be above zero
                offers/cloud.csv:5:35 usd_per_hour: must be above zero""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,0,instance,0,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aPriceIsADecimal() {
        assertEquals(
                """
                offers/cloud.csv:5:35 usd_per_hour: "3,5" is not a price | write a number such as 98.32, or withdrawn""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,\"3,5\",2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aPriceIsWithdrawnInOneSpelling() {
        assertEquals(
                """
                offers/cloud.csv:5:35 usd_per_hour: "Withdrawn" is not a price | write a number such as 98.32, or withdrawn""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,Withdrawn,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void daysAreDays() {
        assertEquals(
                """
                offers/cloud.csv:5:37 valid_from: "2025-13-01" is not a day | write year, month and day, such as 2025-05-10
                offers/cloud.csv:5:49 observed[1]: "x" is not a day | write year, month and day, such as 2025-05-10""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,1,2025-13-01,,2025-01-01;x,paper,,")
                        .told());
    }

    @Test
    void aRowEndsAfterItBegins() {
        assertEquals(
                """
                offers/cloud.csv:5:48 valid_to: is not after valid_from
                offers/cloud.csv:5:59 observed: 2025-01-02 is not before valid_to | valid_to is the day of another price""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,1,2025-01-02,2025-01-02,2025-01-02,paper,,")
                        .told());
    }

    @Test
    void aRowBeginsWhenItWasFirstSeen() {
        assertEquals(
                """
                offers/cloud.csv:5:49 observed: does not begin with valid_from, 2025-01-01 | a price holds from the first day on which it was seen""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,1,2025-01-01,,2025-01-02,paper,,")
                        .told());
    }

    @Test
    void observedDaysAreSorted() {
        assertEquals(
                """
                offers/cloud.csv:5:49 observed: 2025-01-05 is not after the day before it | sort""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,1,2025-01-01,,2025-01-01;2025-01-09;2025-01-05,paper,,")
                        .told());
    }

    @Test
    void observedDaysAreWithinTheRow() {
        assertEquals(
                """
                offers/cloud.csv:5:59 observed: 2025-02-01 is not before valid_to | valid_to is the day of another price""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,1,2025-01-01,2025-02-01,2025-01-01;2025-02-01,paper,,")
                        .told());
    }

    @Test
    void rowsOfOneIdDoNotOverlap() {
        assertEquals(
                """
                offers/cloud.csv:5:42 overlaps the row at offers/cloud.csv:3:1 | let one end where the next begins, or give one another id""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "big,west,on-demand,card-8gb,2,instance,3,2025-03-01,,2025-03-01,paper,,")
                        .told());
    }

    @Test
    void rowsOfOneIdLeaveNoGap() {
        assertEquals(
                """
                offers/cloud.csv:6:35 no price from 2025-02-01, where the row at offers/cloud.csv:5:1 ends | add a row with the price withdrawn for the days between""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "one,west,spot,card-8gb,1,device,1,2025-01-01,2025-02-01,2025-01-01,paper,,")
                        .line(
                                SmallCatalogue.OFFERS,
                                "one,west,spot,card-8gb,1,device,2,2025-03-01,,2025-03-01,paper,,")
                        .told());
    }

    @Test
    void oneIdKeepsItsAcceleratorsAndHowItIsSold() {
        assertEquals(
                """
                offers/cloud.csv:3:20 accelerator: differs from the row of this id at offers/cloud.csv:2:1 | give what is let now an id of its own
                offers/cloud.csv:3:29 count: differs from the row of this id at offers/cloud.csv:2:1 | give what is let now an id of its own
                offers/cloud.csv:3:31 sold_by: differs from the row of this id at offers/cloud.csv:2:1 | give what is let now an id of its own""",
                new SmallCatalogue()
                        .copy(SmallCatalogue.CARD, "accelerators/maker/card-9gb.yaml")
                        .change("accelerators/maker/card-9gb.yaml", "card-8gb", "card-9gb")
                        .change(
                                SmallCatalogue.OFFERS,
                                "big,west,on-demand,card-8gb,2,instance,3.25",
                                "big,west,on-demand,card-9gb,4,device,3.25")
                        .told());
    }

    /** Somebody lets an accelerator of the family, and does not say of which form. */
    @Test
    void whatIsOnlyAssumedIsNotChosen() {
        String stated = "instance,region,terms,accelerator,count";
        Catalogue catalogue =
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.OFFERS,
                                stated,
                                stated.replace("accelerator", "accelerator,accelerator_assumed"))
                        .change(SmallCatalogue.OFFERS, "demand,card-8gb,", "demand,card-8gb,true,")
                        .change(SmallCatalogue.OFFERS, "spot,card-8gb,", "spot,card-8gb,,")
                        .read();
        Day day = new Day(2025, 3, 4);
        Offer big = catalogue.offers().get("cloud/big/west/on-demand");
        assertEquals(true, big.assumed());
        assertEquals(false, catalogue.mayBeChosen(big, day));
        assertEquals(List.of(), catalogue.offers("card-8gb", "on-demand", Optional.empty(), day));
        assertEquals(1, catalogue.offers("card-8gb", "spot", Optional.empty(), day).size());
    }

    @Test
    void partsOfAnIdAreSpeltAsIds() {
        assertEquals(
                """
                offers/cloud.csv:5:1 instance: "Two" is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them
                offers/cloud.csv:5:5 region: "we st" is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them
                offers/cloud.csv:5:11 terms: are not terms | known are on-demand, reserved-1y, reserved-3y, spot, spot-estimated, capacity-block""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "Two,we st,on/demand,card-8gb,1,device,1,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void dotsAloneAreNoId() {
        assertEquals(
                """
                offers/cloud.csv:5:1 instance: ".." is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "..,west,spot,card-8gb,1,device,1,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void theProviderIsKnown() {
        assertEquals(
                """
                offers/clod.csv "clod" is not a known provider | did you mean "cloud"?""",
                new SmallCatalogue().copy(SmallCatalogue.OFFERS, "offers/clod.csv").told());
    }

    @Test
    void theSourceIsKnown() {
        assertEquals(
                """
                offers/cloud.csv:4:67 "papier" is not a known source | did you mean "paper"?""",
                new SmallCatalogue()
                        .change(SmallCatalogue.OFFERS, "paper,row 3", "papier,row 3")
                        .told());
    }

    @Test
    void aColumnIsNotLeftOut() {
        assertEquals(
                """
                offers/cloud.csv:1:17 unknown column "term" | did you mean "terms"?""",
                new SmallCatalogue().change(SmallCatalogue.OFFERS, "terms,", "term,").told());
    }

    @Test
    void aPriceIsNotNegative() {
        assertEquals(
                """
                offers/cloud.csv:5:35 usd_per_hour: "-1.5" is not a price | write a number such as 98.32, or withdrawn""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,west,spot,card-8gb,1,instance,-1.5,2025-01-01,,2025-01-01,paper,,")
                        .told());
    }

    @Test
    void aSourceIsNamed() {
        assertEquals(
                """
                offers/cloud.csv:4:1 key "source" is missing | add it""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.OFFERS,
                                "2025-03-04,paper,row 3",
                                "2025-03-04,,row 3")
                        .told());
    }

    @Test
    void aGapIsMarkedWithdrawn() {
        assertEquals(
                "",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,,spot,card-8gb,1,device,1,2025-01-01,2025-02-01,2025-01-01,paper,,")
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,,spot,card-8gb,1,device,withdrawn,2025-02-01,2025-03-01,2025-02-01,paper,,")
                        .line(
                                SmallCatalogue.OFFERS,
                                "two,,spot,card-8gb,1,device,2,2025-03-01,,2025-03-01,paper,,")
                        .told());
    }
}
