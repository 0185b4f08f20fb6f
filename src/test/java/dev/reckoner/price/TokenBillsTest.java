package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;

import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Tuned;
import dev.reckoner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills for hosted tokens, as their publishers worked them out. */
class TokenBillsTest {

    /** A day of DeepSeek in thousands of millions: 608 read, 342 of them held, 168 written. */
    private static final Workload DAY = new Workload(608, 168, 1, 342);

    /** What so many tokens cost together, at a price for tokens of both kinds. */
    private static double bill(Workload workload, Payment payment) {
        Scenario scenario =
                Question.of("deepseek-r1", "nvidia-h100-sxm-80gb")
                        .asking(workload)
                        .paying(payment)
                        .on(2025, 2, 28)
                        .scenario();
        return value(Api.blended(scenario)) * workload.tokens() / 1e6;
    }

    private static double bill(int read, int held, int written, HostedAt price) {
        return bill(new Workload(read, written, 1, held), price.payment());
    }

    private static Payment deepSeek() {
        return new Payment(
                Optional.empty(),
                Facts.CATALOGUE.hosted("deepseek/deepseek-reasoner"),
                OptionalDouble.empty());
    }

    /** DeepSeek's fleet, paid by the hour, making what it made that day. */
    private static Scenario fleet() {
        Question fleet =
                Question.of("llama-3-8b", "nvidia-h100-sxm-80gb")
                        .count(new Count.Exactly(1814))
                        .offer(Shape.offer(1, true, 2))
                        .asking(608, 168, 4096);
        Scenario making = Tuned.making(168e9 / 86_400, fleet.scenario());
        return new Scenario(
                making.id(),
                new Workload(608, 168, 4096, 342),
                making.deployment(),
                HostedAt.of(0.55, 0.14, 2.19).payment(),
                making.asOf(),
                making.assumptions(),
                making.calibration());
    }

    static List<Bill> bills() {
        return List.of(
                new Bill(
                        "DeepSeek, github.com/deepseek-ai/open-infra-index, day 6, 2025-03-01:"
                                + " 608 billion tokens read,"
                                + " 342 of them held, 168 written, at the prices of R1",
                        562_027,
                        // Tokens are given in whole billions.
                        500 * (0.14 + 0.55 + 2.19),
                        1e9 * bill(DAY, deepSeek())),
                new Bill(
                        "the same: revenue over cost, less one, “545 %”",
                        5.45, 0.02, 168_000 / value(BreakEven.rentTokens(fleet())) - 1),
                new Bill(
                        "stackoverflow.com/q/79451488, 2025-02: gpt-4o-mini, 1,204 tokens"
                                + " read, 1,024 of them held, 12 written",
                        0.000111,
                        0.5e-8,
                        bill(1204, 1024, 12, HostedAt.of(0.15, 0.075, 0.6))),
                new Bill(
                        "claude-cost, docs.rs/crate/claude-cost/0.1.0: Sonnet 4.5,"
                                + " 423 tokens read and 380 more held, 18 written",
                        0.001653,
                        0.5e-6,
                        bill(803, 380, 18, HostedAt.of(3, 0.3, 15))),
                new Bill(
                        "the same: 1,000 tokens read and 500 written",
                        0.0105,
                        0.5e-6,
                        bill(1000, 0, 500, HostedAt.of(3, 0.3, 15))),
                new Bill(
                        "tokencalc, pypi.org/project/tokencalc/0.2.0: Sonnet 4,"
                                + " 50,000 tokens read, 10,000 written",
                        0.3,
                        0.00005,
                        bill(50_000, 0, 10_000, HostedAt.of(3, 15))),
                new Bill(
                        "Jordan Bourbonnais, “Calculating Your Claude API Bills”, dev.to"
                                + "/chiefwebofficer/calculating-your-claude-api-bills"
                                + "-a-token-by-token-breakdown-3h8p:"
                                + " 10,000 tickets of 2,500 and 450 tokens at 0.003 and 0.015 USD"
                                + " a thousand",
                        142.5,
                        0.005,
                        10_000 * bill(2500, 0, 450, HostedAt.perThousand(0.003, 0.015))),
                new Bill(
                        "nicolalazzari.ai/articles/openai-api-pricing-explained-2026:"
                                + " 100 million tokens read and 25 million written, GPT-5.2",
                        525,
                        0.5,
                        bill(100_000_000, 0, 25_000_000, HostedAt.of(1.75, 14))));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void weComeToTheSameSum(Bill bill) {
        bill.check();
    }
}
