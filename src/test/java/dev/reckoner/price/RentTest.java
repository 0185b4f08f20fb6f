package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Significant;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RentTest {

    private static final String P5 = "aws/p5.48xlarge/us-east-1/on-demand";
    private static final Question ON_EIGHT =
            Question.of("llama-3.1-405b", "nvidia-h100-sxm-80gb")
                    .offer(Facts.offer(P5))
                    .count(new Count.Exactly(8));

    private static double value(Answer answer) {
        return Significant.snap(((Figure) answer).value());
    }

    private static double hourly(Question question) {
        return value(Rent.hourly(question.scenario()));
    }

    /** The list price of p5.48xlarge in us-east-1, and 730 hours of it. */
    @Test
    void oneMachineCostsItsPriceForAllHoursOfTheMonth() {
        assertEquals(1, value(Rent.instances(ON_EIGHT.scenario())));
        assertEquals(98.32, hourly(ON_EIGHT));
        assertEquals(71_773.6, value(Rent.monthly(ON_EIGHT.scenario())));
    }

    @Test
    void aYearIsTwelveMonths() {
        Figure monthly = (Figure) Rent.monthly(ON_EIGHT.scenario());
        Figure yearly = (Figure) Rent.yearly(ON_EIGHT.scenario());
        assertEquals(12 * monthly.value(), yearly.value());
        assertEquals(861_283.2, Significant.snap(yearly.value()));
        assertEquals("usd/month", monthly.unit().toString());
        assertEquals("usd/year", yearly.unit().toString());
    }

    /** Beet spaghetti in Los Angeles, 26 USD; other plates 22 and 32. (The Takeout, 2023) */
    @Test
    void aMonthOfRentIsThousandsOfPlatesOfSpaghetti() {
        Figure plates = (Figure) Rent.spaghettiIndex(ON_EIGHT.scenario());
        assertEquals(2760.52, plates.value(), 0.005);
        assertEquals(98.32 * 720 / 32, plates.estimate().range().low(), 1e-9);
        assertEquals(98.32 * 744 / 22, plates.estimate().range().high(), 1e-9);
    }

    @Test
    void monthsOfTwentyEightToThirtyOneDaysGiveARange() {
        Figure monthly = (Figure) Rent.monthly(ON_EIGHT.scenario());
        assertEquals(98.32 * 720, monthly.estimate().range().low());
        assertEquals(98.32 * 744, monthly.estimate().range().high());
    }

    @Test
    void twoMachinesAreRentedForSixteenCards() {
        Question smallest = ON_EIGHT.count(new Count.Smallest());
        assertEquals(2, value(Rent.instances(smallest.scenario())));
        assertEquals(143_547.2, value(Rent.monthly(smallest.scenario())));
    }

    @Test
    void nineCardsAreTwoMachinesOfEight() {
        assertEquals(2, value(Rent.instances(ON_EIGHT.count(new Count.Exactly(9)).scenario())));
        assertEquals(196.64, hourly(ON_EIGHT.count(new Count.Exactly(9))));
        assertEquals(196.64, hourly(ON_EIGHT.count(new Count.Exactly(16))));
        assertEquals(98.32, hourly(ON_EIGHT.count(new Count.Exactly(1))));
    }

    @Test
    void aPriceHoldsUntilTheDayBeforeTheNext() {
        assertEquals(98.32, hourly(ON_EIGHT.on(2025, 6, 22)));
        assertEquals(55.04, hourly(ON_EIGHT.on(2025, 6, 23)));
        assertEquals(55.04, hourly(ON_EIGHT.on(2026, 6, 24)));
        assertEquals(98.32, hourly(ON_EIGHT.on(2023, 12, 11)));
    }

    @Test
    void beforeTheFirstPriceThereIsNone() {
        Missing missing = new Missing("no-price", List.of(P5, "2023-12-10"));
        Question early = ON_EIGHT.on(2023, 12, 10);
        assertEquals(missing, Rent.hourly(early.scenario()));
        assertEquals(missing, Rent.monthly(early.scenario()));
        assertEquals(missing, Rent.yearly(early.scenario()));
        assertEquals(1, value(Rent.instances(early.scenario())));
    }

    /** RunPod lets single H100s at 3.29 USD an hour. */
    @Test
    void singleDevicesArePaidByTheDevice() {
        Question single = ON_EIGHT.offer(Facts.offer("runpod/h100-sxm/on-demand")).on(2026, 5, 24);
        assertEquals(29.61, hourly(single.count(new Count.Exactly(9))));
        assertEquals(9, value(Rent.instances(single.count(new Count.Exactly(9)).scenario())));
        assertEquals(52.64, hourly(single.count(new Count.Smallest())));
    }

    /** 145,412,407,296 bytes on cards that offer 74,263,223,101, each in a machine of its own. */
    @Test
    void machinesWithOneCardAreStages() {
        Question ones = ON_EIGHT.offer(Facts.offer("aws/p5.4xlarge/us-east-1/on-demand"));
        Question qwen = ones.model(Facts.model("qwen2.5-72b")).on(2026, 7, 20);
        assertEquals(6.88 * 2, hourly(qwen.count(new Count.Smallest())), 1e-9);
    }

    /** Prices a card and hour: 1.49 USD at a private host, alone; 2.29 at Verda, up to eight. */
    @Test
    void theCheapestOfferIsNoneOfScatteredCards() {
        String h100 = "nvidia-h100-sxm-80gb";
        List<Offer> offers =
                Facts.CATALOGUE.offers(
                        h100, Offer.ON_DEMAND, Optional.empty(), new Day(2026, 7, 30));
        Question small = Question.of("llama-3.1-8b", h100).on(2026, 7, 30);
        assertEquals("vast-ai/h100-sxm5/on-demand", cheapest(small, offers));
        assertEquals(
                "verda/h100-sxm5/on-demand",
                cheapest(small.model(Facts.model("llama-3.1-405b")), offers));
    }

    private static String cheapest(Question question, List<Offer> offers) {
        Scenario rented = Rent.cheapest(question.scenario(), offers).orElseThrow();
        return rented.deployment().offer().orElseThrow().id();
    }

    @Test
    void withoutAnOfferThereIsNoRent() {
        Question question = Question.of("gemma-3-27b", "nvidia-rtx-3090").weights("q4_0");
        Missing missing = new Missing("no-offer", List.of("Gemma 3 27B · Q4_0"));
        assertEquals(missing, Rent.instances(question.scenario()));
        assertEquals(missing, Rent.yearly(question.scenario()));
    }

    @Test
    void withoutALayoutThereIsNoRent() {
        Question huge =
                Question.of("deepseek-r1", "nvidia-rtx-4090")
                        .offer(Facts.offer("runpod/rtx-4090/on-demand"))
                        .on(2026, 5, 24);
        Missing missing = (Missing) Rent.monthly(huge.scenario());
        assertEquals("no-layout", missing.reason());
    }

    @Test
    void aFreeMachineCostsNothing() {
        assertEquals(0, hourly(ON_EIGHT.offer(Shape.offer(8, false, 0))));
    }
}
