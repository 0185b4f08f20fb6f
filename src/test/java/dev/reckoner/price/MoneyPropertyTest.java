package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Owned;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What must hold of bills whatever the prices, rates, servers and workloads. */
class MoneyPropertyTest {

    private static final long SEED = 20250623;
    private static final int CASES = 1000;
    private static final double TWELVE_DIGITS = 1e-12;

    private static String what(int i) {
        return "seed " + SEED + ", case " + i;
    }

    private static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    private static Payment paying(Owned owned, HostedAt tokens, double used) {
        return new Payment(
                Optional.of(owned.profile()),
                Optional.of(tokens.hosted()),
                OptionalDouble.of(used));
    }

    /** A question paid for in every way, with other choices about servers. */
    private static Question question(Draw draw, Owned owned, HostedAt tokens, double used) {
        Question question = draw.served().paying(paying(owned, tokens, used));
        return question.assuming(Tuned.assuming(question.assumptions(), draw.choices()));
    }

    private static Scenario scenario(Draw draw) {
        return question(draw, draw.owned(), draw.hosted(), draw.share()).scenario();
    }

    private static final List<Function<Scenario, Answer>> COSTS =
            List.of(
                    Rent::monthly,
                    Tokens::costPerMillion,
                    Ownership::outlay,
                    Ownership::monthly,
                    Ownership::perMillion,
                    Api::blended,
                    Api::monthly);

    @Test
    void kTimesEveryPriceIsKTimesEveryCost() {
        Random random = new Random(SEED);
        Draw draw = new Draw(random);
        for (int i = 0; i < CASES; i++) {
            double k = Math.exp(random.nextGaussian() * 3);
            double usd = draw.between(0.1, 100);
            Owned owned = draw.owned();
            HostedAt tokens = draw.hosted();
            double used = draw.share();
            Question once = question(draw, owned, tokens, used).offer(Shape.offer(8, false, usd));
            Question often =
                    once.offer(Shape.offer(8, false, k * usd))
                            .paying(paying(owned.times(k), tokens.times(k), used));
            for (Function<Scenario, Answer> cost : COSTS) {
                double expected = k * value(cost.apply(once.scenario()));
                double found = value(cost.apply(often.scenario()));
                assertEquals(expected, found, expected * TWELVE_DIGITS, what(i) + ", k " + k);
            }
        }
    }

    @Test
    void aBetterUseNeverCostsMoreAToken() {
        Draw draw = new Draw(new Random(SEED));
        List<Function<Scenario, Answer>> perToken =
                List.of(
                        Tokens::costPerMillion,
                        Ownership::perMillion,
                        Energy::perMillion,
                        Carbon::perMillion);
        for (int i = 0; i < CASES; i++) {
            Scenario scenario = scenario(draw);
            double one = draw.share();
            double other = draw.share();
            Payment payment = scenario.payment();
            Scenario less = scenario.paying(payment.used(Math.min(one, other)));
            Scenario more = scenario.paying(payment.used(Math.max(one, other)));
            for (Function<Scenario, Answer> cost : perToken) {
                double dear = value(cost.apply(less));
                double cheap = value(cost.apply(more));
                assertTrue(cheap <= dear * (1 + TWELVE_DIGITS), what(i) + ": " + cheap);
            }
        }
    }

    @Test
    void partsAddUpToTheWhole() {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Scenario scenario = scenario(draw);
            List<Answer> running = new ArrayList<>();
            running.add(Running.electricity(scenario));
            running.add(Running.support(scenario));
            if (scenario.payment().own().orElseThrow().space().isPresent()) {
                running.add(Running.space(scenario));
            }
            if (scenario.payment().own().orElseThrow().salary().isPresent()) {
                running.add(Running.staff(scenario));
            }
            addUp(running, Running.monthly(scenario), what(i));
            running.add(Ownership.capital(scenario));
            addUp(running, Ownership.monthly(scenario), what(i));
        }
    }

    private static void addUp(List<Answer> parts, Answer whole, String what) {
        Estimate sum = ((Figure) parts.get(0)).estimate();
        for (Answer part : parts.subList(1, parts.size())) {
            sum = sum.plus(((Figure) part).estimate());
        }
        Estimate all = ((Figure) whole).estimate();
        assertEquals(sum.value(), all.value(), sum.value() * TWELVE_DIGITS, what);
        Range ends = all.range();
        assertEquals(sum.range().low(), ends.low(), ends.high() * TWELVE_DIGITS, what);
        assertEquals(sum.range().high(), ends.high(), ends.high() * TWELVE_DIGITS, what);
    }

    /** The bill of a conversation, added up token by token as price lists for thousands do. */
    @Test
    void aPriceForAThousandTokensGivesTheSameBill() {
        Random random = new Random(SEED);
        Draw draw = new Draw(random);
        for (int i = 0; i < CASES; i++) {
            double input = draw.between(0.00001, 0.02);
            double output = draw.between(0.00001, 0.08);
            int read = 1 + random.nextInt(8000);
            int written = 1 + random.nextInt(2000);
            Question question =
                    draw.served()
                            .asking(read, written, 1)
                            .paying(HostedAt.perThousand(input, output).payment());
            double bill = read / 1000.0 * input + written / 1000.0 * output;
            double million = value(Api.perMillion(question.scenario()));
            assertEquals(bill, million * written / 1e6, bill * TWELVE_DIGITS, what(i));
            double blended = value(Api.blended(question.scenario()));
            assertEquals(bill, blended * (read + written) / 1e6, bill * TWELVE_DIGITS, what(i));
        }
    }

    /** As many servers as hold the accelerators, and people as cover the hours; none too many. */
    @Test
    void serversAndPeopleAreWhole() {
        Random random = new Random(SEED);
        Draw draw = new Draw(random);
        for (int i = 0; i < CASES; i++) {
            int devices = 1 + random.nextInt(200);
            Owned owned = draw.owned();
            Question question = question(draw, owned, draw.hosted(), 1);
            Map<String, Estimate> choices = draw.choices();
            Scenario scenario =
                    question.count(new Count.Exactly(devices))
                            .assuming(Tuned.assuming(question.assumptions(), choices))
                            .scenario();
            double servers = value(Ownership.servers(scenario));
            String what = what(i) + ": " + servers + " of " + owned.count() + " for " + devices;
            assertTrue(servers * owned.count() >= devices, what);
            assertTrue((servers - 1) * owned.count() < devices, what);
            double hours =
                    choices.get("own-hours-covered").value()
                            * choices.get("own-people-on-duty").value();
            double each = choices.get("own-hours-per-person").value();
            double people = value(Running.people(scenario));
            assertEquals(Math.rint(people), people, what(i));
            assertTrue(people * each >= hours && (people - 1) * each < hours, what(i));
        }
    }
}
