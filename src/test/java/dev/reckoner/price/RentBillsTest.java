package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Tuned;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills for rented machines, as their publishers worked them out. */
class RentBillsTest {

    private static final Question ONE =
            Question.of("llama-3-8b", "nvidia-h100-sxm-80gb").count(new Count.Exactly(1));

    /** One instance of an offer. */
    private static Scenario instance(String id, Day day) {
        Offer offer = Facts.offer(id);
        return Question.of("llama-3-8b", offer.accelerator())
                .offer(offer)
                .count(new Count.Exactly(offer.count()))
                .scenario()
                .on(day);
    }

    /** So many devices at a price an hour each. */
    private static Question devices(int count, double usd) {
        return ONE.count(new Count.Exactly(count)).offer(Shape.offer(1, true, usd));
    }

    /** The same, making so many tokens a second while they are in use. */
    private static Scenario making(double tokens, double used, int count, double usd) {
        Scenario scenario = Tuned.making(tokens, devices(count, usd).scenario());
        return scenario.paying(scenario.payment().used(used));
    }

    private static Bill google(String offer, double published) {
        String source =
                "Google Cloud, by github.com/Cyclenerd/google-cloud-pricing-cost-calculator,"
                        + " pricing.yml of 2026-07-30, "
                        + offer;
        Scenario scenario = instance("google-cloud/" + offer, new Day(2026, 7, 30));
        // The catalogue keeps six decimals of the price of an hour.
        return Bill.of(source, published, 730 * 0.5e-6, Rent.monthly(scenario));
    }

    private static Bill tokens(String source, double published, double precision, Scenario ours) {
        return Bill.of(source, published, precision, Tokens.costPerMillion(ours));
    }

    static List<Bill> bills() {
        return List.of(
                Bill.of(
                        "AWS price list, us-east-1, until June 2025:"
                                + " p5.48xlarge, 98.32 USD × the 730 hours of AWS's month",
                        71_773.60,
                        0.005,
                        Rent.monthly(
                                instance(
                                        "aws/p5.48xlarge/us-east-1/on-demand",
                                        new Day(2025, 5, 10)))),
                Bill.of(
                        "GoCloud, “EC2 pricing”, go-cloud.io/?p=10607, read 2026-11-29:"
                                + " t3.large, 0.0832 USD an hour, run continuously for a month",
                        60.74,
                        0.005,
                        Rent.monthly(devices(1, 0.0832).scenario())),
                google("a2-highgpu-8g/us-central1/reserved-1y", 13_514.9691),
                google("a2-highgpu-8g/us-central1/reserved-3y", 7_508.5366),
                google("a3-highgpu-8g/us-central1/reserved-1y", 44_810.0807),
                google("a3-highgpu-8g/us-central1/reserved-3y", 28_370.9982),
                google("a3-highgpu-8g/europe-west4/reserved-3y", 36_078.2007),
                google("g2-standard-4/us-central1/reserved-1y", 325.0722),
                new Bill(
                        "DeepSeek, github.com/deepseek-ai/open-infra-index, day 6, 2025-03-01:"
                                + " 226.75 nodes of 8 H800 at 2 USD an hour, for 24 hours",
                        87_072,
                        0.5,
                        24 * value(Rent.hourly(devices(1814, 2).scenario()))),
                tokens(
                        "GMI Cloud, “Cost Per Million Tokens Explained”, 2026-05-28,"
                                + " gmicloud.ai/en/blog/llm-inference-cost-per-million-tokens,"
                                + " example A:"
                                + " 2.00 USD an hour, 85 tokens a second",
                        6.54,
                        0.005,
                        making(85, 1, 1, 2)),
                tokens(
                        "the same, example B: 2.60 USD an hour, 140 tokens a second",
                        5.16,
                        0.005,
                        making(140, 1, 1, 2.6)),
                tokens(
                        "the same, example C: 2.00 USD an hour, 120 tokens a second",
                        4.63,
                        0.005,
                        making(120, 1, 1, 2)),
                tokens(
                        "the same, example D: 2.00 USD an hour, 400 tokens a second",
                        1.39,
                        0.005,
                        making(400, 1, 1, 2)),
                tokens(
                        "LLMversus, llmversus.com/blog/self-hosting-deepseek-r1-h100-costs,"
                                + " 2026-04-15:"
                                + " 2.49 USD an hour, 2,100 tokens a second",
                        0.33,
                        0.005,
                        making(2100, 1, 1, 2.49)),
                tokens(
                        "learnAI, “Inference Infrastructure”, read 2026-11-29,"
                                + " kshirol-dev.github.io"
                                + "/learnAI/AIInfrastructure/09-inference-infrastructure.html:"
                                + " 4 H100 at 2.50 USD an hour, 3,400 tokens a second",
                        0.82,
                        0.005,
                        making(3400, 1, 4, 2.5)),
                tokens(
                        "the same, reserved for a year: 1.60 USD an hour",
                        0.52,
                        0.005,
                        making(3400, 1, 4, 1.6)),
                tokens(
                        "Mohith G, mohithg.com/writing/gpu-economics, 2026-06-30:"
                                + " 3 USD an hour, 5,000 tokens a second",
                        0.17,
                        0.005,
                        making(5000, 1, 1, 3)),
                tokens(
                        // The page doubles its rounded 0.17.
                        "the same at a utilisation of 50 %", 0.34, 0.01, making(5000, 0.5, 1, 3)));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void weComeToTheSameSum(Bill bill) {
        bill.check();
    }
}
