package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What was observed, and how near our estimates come to it: no sums that must agree. */
class ObservedBillsTest {

    private static final String H100 = "nvidia-h100-sxm-80gb";
    private static final String B200 = "nvidia-b200-sxm-180gb";

    /** The leaderboard does not state how long its prompts are. */
    private static final int PROMPT = 300;

    /**
     * One run.
     *
     * @param watts of all accelerators
     * @param joules for a token of output
     */
    private record Run(
            String model,
            String card,
            int count,
            int output,
            int users,
            double watts,
            double joules) {

        Scenario scenario() {
            return measured(
                    Question.of(model, card)
                            .count(new Count.Exactly(count))
                            .asking(PROMPT, output, users));
        }
    }

    /** ML.ENERGY leaderboard v3, chat, vLLM, snapshot of 2026-02-27. */
    private static final List<Run> RUNS =
            List.of(
                    new Run("gemma-3-27b", H100, 1, 512, 8, 526.2, 1.545),
                    new Run("gemma-3-27b", H100, 1, 519, 30, 578.8, 0.593),
                    new Run("gemma-3-27b", H100, 2, 516, 96, 1215.1, 0.381),
                    new Run("gemma-3-27b", B200, 1, 516, 127, 772.1, 0.268),
                    new Run("qwen3-8b", H100, 1, 647, 8, 427.0, 0.444),
                    new Run("qwen3-8b", H100, 1, 641, 128, 573.0, 0.0966),
                    new Run("llama-3.1-70b", H100, 4, 350, 8, 1765.4, 3.759),
                    new Run("llama-3.1-70b", H100, 4, 358, 96, 2101.5, 0.648),
                    new Run("llama-3.1-70b", H100, 4, 364, 383, 2343.5, 0.441),
                    new Run("gpt-oss-120b", B200, 1, 1739, 64, 762.3, 0.181));

    /** With the catalogue's calibration. */
    private static Scenario measured(Question question) {
        Scenario asked = question.scenario();
        return new Scenario(
                asked.id(),
                asked.workload(),
                asked.deployment(),
                asked.payment(),
                asked.asOf(),
                asked.assumptions(),
                Facts.CATALOGUE.calibration());
    }

    private static boolean holds(Answer answer, double observed) {
        Range range = ((Figure) answer).estimate().range();
        return range.low() <= observed && observed <= range.high();
    }

    /** Our share of the rated power was fitted on runs of the same leaderboard. */
    @Test
    void powerIsAQuarterOffAtMost() {
        for (Run run : RUNS) {
            double ratio = run.watts() / value(Serving.power(run.scenario()));
            assertTrue(0.75 < ratio && ratio < 1.25, run + ": measured over estimated " + ratio);
        }
    }

    /** Worst where many short conversations are held at once, for which we are too optimistic. */
    @Test
    void energyForATokenIsWithinTheRangeEightTimesOfTen() {
        int held = 0;
        for (Run run : RUNS) {
            Answer estimate = Serving.energyPerToken(run.scenario());
            double ratio = run.joules() / value(estimate);
            assertTrue(0.5 < ratio && ratio < 2, run + ": measured over estimated " + ratio);
            held += holds(estimate, run.joules()) ? 1 : 0;
        }
        assertTrue(held >= 8, held + " of " + RUNS.size());
    }

    /** MLPerf Inference 5.1, Lenovo: 10,401 W for the whole server while it serves offline. */
    @Test
    void eightB200sWithTheirServerDrawWhatMlPerfSaw() {
        Question eight =
                Question.of("llama-2-70b", B200)
                        .weights("fp8")
                        .count(new Count.Exactly(8))
                        .asking(294, 294, 2048)
                        .paying(Payment.NONE.used(1));
        Answer power = Energy.averagePower(measured(eight));
        assertTrue(holds(power, 10.401), power.toString());
        assertTrue(Math.abs(value(power) / 10.401 - 1) < 0.25, "estimated " + value(power));
    }

    /**
     * SemiAnalysis, constants of InferenceX, read in 2026: an H100 that one owns costs 1.30 USD an
     * hour at a hyperscaler and 1.69 at a small cloud, people apart.
     */
    @Test
    void anOwnedH100CostsAboutWhatSemiAnalysisSays() {
        Question eight =
                Question.of("llama-3-8b", H100)
                        .count(new Count.Exactly(8))
                        .asking(1024, 1024, 256)
                        .on(2026, 7, 20)
                        .paying(
                                new Payment(
                                        Optional.of(
                                                Facts.CATALOGUE
                                                        .own()
                                                        .get("hgx-h100-us-unattended")),
                                        Optional.empty(),
                                        OptionalDouble.of(1)));
        Answer monthly = Ownership.monthly(measured(eight));
        double hours = 8 * 730;
        assertTrue(holds(monthly, 1.30 * hours) && holds(monthly, 1.69 * hours));
        double ratio = value(monthly) / hours / 1.69;
        assertTrue(0.75 < ratio && ratio < 1.3, "estimated over published " + ratio);
    }

    /** "About 44 %": what eight H100s cost less at AWS from June 2025 on. */
    @Test
    void thePriceCutOfJune2025WasFortyFourPercent() {
        Question p5 =
                Question.of("llama-3-8b", H100)
                        .count(new Count.Exactly(8))
                        .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"));
        double before = value(Rent.monthly(p5.on(2025, 5, 10).scenario()));
        double after = value(Rent.monthly(p5.on(2025, 6, 23).scenario()));
        assertTrue(Math.abs(1 - after / before - 0.44) < 0.005, before + " to " + after);
    }
}
