package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.Scenario;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** At the break-even both ways cost alike; on either side of it, each has its turn. */
class BreakEvenPropertyTest {

    private static final long SEED = 20250301;
    private static final int CASES = 1000;

    /** Draws without an answer, such as tokens that are cheaper than the electricity for them. */
    private static final int TRIES = 20 * CASES;

    private static final double EQUAL = 1e-9;

    private static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    @FunctionalInterface
    private interface Check {
        void that(Scenario scenario, double breakEven, String what);
    }

    /** Checks a thousand scenarios that have the figure. */
    private static void each(Function<Scenario, Answer> breakEven, double atMost, Check check) {
        Draw draw = new Draw(new Random(SEED));
        int checked = 0;
        for (int i = 0; i < TRIES && checked < CASES; i++) {
            Scenario scenario = draw.paid();
            if (breakEven.apply(scenario) instanceof Figure figure && figure.value() <= atMost) {
                check.that(scenario, figure.value(), "seed " + SEED + ", draw " + i);
                checked++;
            }
        }
        assertEquals(CASES, checked, "cases with a break-even");
    }

    private static void atUse(
            Function<Scenario, Answer> fixed, Scenario scenario, double share, String what) {
        double below = share * 0.99;
        double above = Math.min(1, share * 1.01);
        Scenario at = scenario.paying(scenario.payment().used(share));
        double paid = value(fixed.apply(at));
        assertEquals(paid, value(Api.monthly(at)), paid * EQUAL, what);
        Scenario less = scenario.paying(scenario.payment().used(below));
        assertTrue(value(fixed.apply(less)) > value(Api.monthly(less)), what);
        if (above > share) {
            Scenario more = scenario.paying(scenario.payment().used(above));
            assertTrue(value(fixed.apply(more)) < value(Api.monthly(more)), what);
        }
    }

    @Test
    void useIsNamedAfterTheMachinesThatAreUsed() {
        each(
                BreakEven::ownUtilisation,
                1,
                (scenario, share, what) -> {
                    Figure own = (Figure) BreakEven.ownUtilisation(scenario);
                    Figure rent = (Figure) BreakEven.rentUtilisation(scenario);
                    assertEquals(scenario.ownName("").subject(), own.name().subject(), what);
                    assertEquals(scenario.rentName("").subject(), rent.name().subject(), what);
                });
    }

    @Test
    void rentAndTokensCostAlikeAtTheBreakEven() {
        each(
                BreakEven::rentUtilisation,
                1,
                (scenario, share, what) -> atUse(Rent::monthly, scenario, share, what));
    }

    @Test
    void serversAndTokensCostAlikeAtTheBreakEven() {
        each(
                BreakEven::ownUtilisation,
                1,
                (scenario, share, what) -> atUse(Ownership::monthly, scenario, share, what));
    }

    /** The tokens a day at the break-even are its share of what the machines can do. */
    @Test
    void tokensAndUseAreOneBreakEven() {
        each(
                BreakEven::ownUtilisation,
                Double.MAX_VALUE,
                (scenario, share, what) -> {
                    double capacity = value(Tokens.capacity(scenario));
                    double own = value(BreakEven.ownTokens(scenario));
                    assertEquals(own, share * capacity, own * EQUAL, what);
                    double rent = value(BreakEven.rentTokens(scenario));
                    double used = value(BreakEven.rentUtilisation(scenario));
                    assertEquals(rent, used * capacity, rent * EQUAL, what);
                });
    }

    @Test
    void rentComesToThePriceOfServersAfterTheMonths() {
        each(
                BreakEven::months,
                Double.MAX_VALUE,
                (scenario, months, what) -> {
                    double outlay = value(Ownership.outlay(scenario));
                    double running = value(Running.monthly(scenario));
                    double rent = value(Rent.monthly(scenario));
                    assertEquals(
                            months * rent, outlay + months * running, months * rent * EQUAL, what);
                    assertTrue(0.99 * months * (rent - running) < outlay, what);
                    assertTrue(1.01 * months * (rent - running) > outlay, what);
                });
    }
}
