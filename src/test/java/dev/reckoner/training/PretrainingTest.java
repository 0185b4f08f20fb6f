package dev.reckoner.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Training;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Significant;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PretrainingTest {

    private static final Accelerator H100 = Facts.accelerator("nvidia-h100-sxm-80gb");

    private static Scenario on(String model, String accelerator) {
        return Question.of(model, accelerator).scenario();
    }

    private static double value(Answer answer) {
        return Significant.snap(((Figure) answer).value());
    }

    private static double compute(String model) {
        return value(Pretraining.compute(on(model, H100.id())));
    }

    /** Models whose tokens and hours are published, each on the accelerator it was trained on. */
    private static List<Scenario> published() {
        List<Scenario> runs = new ArrayList<>();
        for (Model model : Facts.CATALOGUE.models().values()) {
            Optional<Training.Run> run = model.training().run();
            if (run.isPresent() && model.training().tokens().isPresent()) {
                runs.add(Question.of(model, run.get().on()).scenario());
            }
        }
        return runs;
    }

    /** "3.8 × 10²⁵ FLOPs" for 15.6T tokens: The Llama 3 Herd of Models, section 1. */
    @Test
    void llama405bTookTheOperationsThatItsPaperStates() {
        assertEquals(3.8e25, compute("llama-3.1-405b"), 0.01e25);
    }

    /** 37 billion active parameters on 14.8T tokens: DeepSeek-V3 Technical Report, section 1. */
    @Test
    void ofAMixtureOnlyWhatTakesPartCounts() {
        assertEquals(6 * 37e9 * 14.8e12, compute("deepseek-v3"));
    }

    /** 6 · 180B · 3,500B tokens: 43,500 petaflop-days, The Falcon Series, table 1. */
    @Test
    void falconTookThePetaflopDaysThatItsPaperStates() {
        assertEquals(43_500, compute("falcon-180b") / (1e15 * 86_400), 300);
    }

    /**
     * The hours that makers publish against those that the assumed share of the peak rate gives:
     * model cards of Llama 2, 3, 3.1 and 4, README of DeepSeek-V3, Hugging Face's post on Falcon.
     */
    @Test
    void publishedHoursAreHalfToTwiceTheEstimate() {
        StringBuilder table = new StringBuilder();
        for (Scenario run : published()) {
            double stated = value(Pretraining.publishedHours(run));
            double estimated = value(Pretraining.hours(run));
            table.append(run.deployment().model().id())
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    ": %.0f published, %.0f estimated, %.2f times; share %.3f\n",
                                    stated,
                                    estimated,
                                    estimated / stated,
                                    value(Pretraining.utilisation(run))));
            assertTrue(stated < 2.02 * estimated && estimated < 2 * stated, table.toString());
        }
        assertEquals(
                """
                deepseek-v3: 2788000 published, 3295777 estimated, 1.18 times; share 0.331
                falcon-180b: 7000000 published, 11987351 estimated, 1.71 times; share 0.479
                llama-2-70b: 1720320 published, 2670940 estimated, 1.55 times; share 0.435
                llama-2-7b: 184320 published, 257113 estimated, 1.39 times; share 0.391
                llama-3-70b: 6400000 published, 6369503 estimated, 1.00 times; share 0.279
                llama-3-8b: 1300000 published, 724962 estimated, 0.56 times; share 0.156
                llama-3.1-405b: 30840000 published, 38105547 estimated, 1.24 times; share 0.346
                llama-3.1-70b: 7000000 published, 6369503 estimated, 0.91 times; share 0.255
                llama-3.1-8b: 1460000 published, 724962 estimated, 0.50 times; share 0.139
                llama-4-maverick: 2380000 published, 2250951 estimated, 0.95 times; share 0.265
                llama-4-scout: 5000000 published, 4092638 estimated, 0.82 times; share 0.229
                """,
                table.toString());
    }

    @Test
    void theAssumedShareIsTheMiddleOfThePublishedRuns() {
        List<Double> shares =
                published().stream()
                        .map(run -> value(Pretraining.utilisation(run)))
                        .sorted()
                        .toList();
        Estimate assumed = Facts.CATALOGUE.assumptions().get("mfu").estimate();
        assertEquals(11, shares.size());
        assertEquals(shares.get(5), assumed.value(), 0.005);
        assertEquals(shares.get(1), assumed.range().low(), 0.01);
        assertEquals(shares.get(9), assumed.range().high(), 0.005);
    }

    /** "$5.576M" at "$2 per GPU hour": DeepSeek-V3 Technical Report, table 1. */
    @Test
    void deepSeekV3CostWhatItsReportStates() {
        Question question =
                Question.of("deepseek-v3", "nvidia-h800-sxm-80gb").offer(Shape.offer(8, false, 16));
        assertEquals(5_576_000, value(Pretraining.publishedCost(question.scenario())));
    }

    /** An H800 computes as fast as an H100, whose price is known. */
    @Test
    void hoursAreWorthThoseOfADeviceThatIsAsFast() {
        Question question =
                Question.of("deepseek-v3", H100.id())
                        .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"))
                        .on(2025, 6, 23);
        assertEquals(
                Significant.snap(2_788_000 * 55.04 / 8),
                value(Pretraining.publishedCost(question.scenario())));
    }

    @Test
    void hoursOfASlowerDeviceAreNotThoseOfAFasterOne() {
        Question question = Question.of("llama-2-70b", H100.id()).offer(Shape.offer(8, false, 16));
        assertEquals(
                new Missing("trained-on-another", List.of("Llama 2 70B", "A100 80 GB", "H100")),
                Pretraining.publishedCost(question.scenario()));
    }

    @Test
    void estimatedHoursAreOfTheScenariosAccelerator() {
        double onA100 = value(Pretraining.hours(on("llama-2-70b", "nvidia-a100-sxm-80gb")));
        double onH100 = value(Pretraining.hours(on("llama-2-70b", H100.id())));
        assertEquals(989.0 / 312, onA100 / onH100, 1e-9);
    }

    /** "147K" hours of an H800, "$294K" on top of DeepSeek-V3: DeepSeek-R1, table 7. */
    @Test
    void theHoursOfAVariantAreItsOwn() {
        Question question =
                Question.of("deepseek-r1", "nvidia-h800-sxm-80gb").offer(Shape.offer(8, false, 16));
        assertEquals(294_000, value(Pretraining.publishedCost(question.scenario())));
    }

    @Test
    void whatNobodyPublishedIsMissing() {
        Scenario variant = on("deepseek-v3.1", H100.id());
        Missing tokens = new Missing("no-training-tokens", List.of("DeepSeek-V3.1"));
        assertEquals(tokens, Pretraining.compute(variant));
        assertEquals(tokens, Pretraining.hours(variant));
        assertEquals(tokens, Pretraining.cost(variant));
        assertEquals(tokens, Pretraining.upkeep(variant));
        Missing hours = new Missing("no-training-hours", List.of("DeepSeek-V3.1"));
        assertEquals(hours, Pretraining.publishedHours(variant));
        assertEquals(hours, Pretraining.utilisation(variant));
        assertEquals(hours, Pretraining.publishedCost(variant));
        Scenario oss = on("gpt-oss-120b", H100.id());
        assertEquals(2_100_000, value(Pretraining.publishedHours(oss)));
        assertEquals(
                new Missing("no-training-tokens", List.of("gpt-oss-120b")),
                Pretraining.utilisation(oss));
    }

    @Test
    void withoutAnOfferOrARateThereIsNoCost() {
        Scenario bare = on("llama-3-8b", H100.id());
        assertEquals(new Missing("no-offer", List.of("Llama 3 8B · BF16")), Pretraining.cost(bare));
        Training told = new Training(OptionalDouble.of(1e12), Optional.empty());
        Model model = Shape.dense(2, 8, 8, 128).trained(told);
        assertEquals(
                new Missing("rate-unknown", List.of("Shape · BF16", "Card")),
                Pretraining.hours(Question.of(model, Shape.card(80e9)).scenario()));
    }

    @Test
    void upkeepIsAShareOfTheCostEachYear() {
        Question question = Question.of("llama-3-8b", H100.id()).offer(Shape.offer(8, false, 16));
        double cost = value(Pretraining.cost(question.scenario()));
        Figure upkeep = (Figure) Pretraining.upkeep(question.scenario());
        assertEquals(0.2 * cost, upkeep.value(), cost * 1e-12);
        assertEquals("usd/year", upkeep.unit().toString());
        assertTrue(upkeep.estimate().range().high() > upkeep.value());
    }
}
