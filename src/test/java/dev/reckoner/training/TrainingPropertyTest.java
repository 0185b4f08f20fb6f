package dev.reckoner.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Training;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingPropertyTest {

    private static final long SEED = 20241226;
    private static final int CASES = 1000;
    private static final Accelerator H100 = Facts.accelerator("nvidia-h100-sxm-80gb");

    private static Shape shape(Random random) {
        int headDim = 64 << random.nextInt(2);
        return Shape.dense(2 + random.nextInt(100), 8 << random.nextInt(4), 8, headDim);
    }

    private static Question question(Shape shape, double tokens, double price) {
        Training told = new Training(OptionalDouble.of(tokens), Optional.empty());
        Model model = shape.trained(told);
        return Question.of(model, H100).offer(Shape.offer(8, false, price));
    }

    private static List<Answer> costs(Scenario scenario) {
        return List.of(
                Pretraining.cost(scenario),
                Pretraining.upkeep(scenario),
                FineTuning.cost(scenario),
                FineTuning.loraCost(scenario));
    }

    private static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    private static String what(int i, Object of) {
        return "seed " + SEED + ", case " + i + ": " + of;
    }

    @Test
    void kTimesThePriceIsKTimesTheCost() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double price = 0.01 + random.nextInt(10_000) / 100.0;
            double k = 0.001 + random.nextInt(100_000) / 1000.0;
            double tokens = 1e9 * (1 + random.nextInt(40_000));
            Shape shape = shape(random);
            List<Answer> once = costs(question(shape, tokens, price).scenario());
            List<Answer> often = costs(question(shape, tokens, k * price).scenario());
            for (int c = 0; c < once.size(); c++) {
                double expected = k * value(once.get(c));
                assertEquals(expected, value(often.get(c)), expected * 1e-12, what(i, k));
            }
        }
    }

    @Test
    void twiceTheTokensAreTwiceTheHours() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double tokens = 1e9 * (1 + random.nextInt(40_000));
            Shape shape = shape(random);
            double once = value(Pretraining.hours(question(shape, tokens, 1).scenario()));
            double twice = value(Pretraining.hours(question(shape, 2 * tokens, 1).scenario()));
            assertEquals(2 * once, twice, what(i, tokens));
        }
    }

    @Test
    void aHigherShareOfThePeakRateIsNeverDearer() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double low = 0.01 + random.nextInt(90) / 100.0;
            double high = low + random.nextInt(10) / 100.0;
            Question question = question(shape(random), 1e12, 16);
            List<Answer> slow = costs(reaching(question, low).scenario());
            List<Answer> fast = costs(reaching(question, high).scenario());
            for (int c = 0; c < slow.size(); c++) {
                assertTrue(value(fast.get(c)) <= value(slow.get(c)), what(i, low + " " + high));
            }
        }
    }

    private static Question reaching(Question question, double share) {
        Map<String, Assumption> all = new LinkedHashMap<>(question.assumptions());
        for (String id : List.of("mfu", "fine-tuning-mfu")) {
            Assumption old = all.get(id);
            Estimate exact = Estimate.exact(share, old.estimate().unit());
            all.put(id, new Assumption(id, exact, old.reason(), old.citations()));
        }
        return question.assuming(all);
    }

    @Test
    void everyFigureIsRealAndWithinItsRange() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double tokens = Math.exp(random.nextInt(70));
            double price = Math.exp(random.nextInt(60) - 40);
            Scenario scenario = question(shape(random), tokens, price).scenario();
            for (Answer answer :
                    List.of(
                            Pretraining.compute(scenario),
                            Pretraining.hours(scenario),
                            Pretraining.cost(scenario),
                            Pretraining.upkeep(scenario),
                            FineTuning.memory(scenario),
                            FineTuning.loraMemory(scenario),
                            FineTuning.qloraMemory(scenario),
                            FineTuning.accelerators(scenario),
                            FineTuning.cost(scenario),
                            FineTuning.loraCost(scenario))) {
                double value = value(answer);
                Range range = ((Figure) answer).estimate().range();
                assertTrue(Double.isFinite(value) && range.low() > 0, what(i, answer));
                assertTrue(range.low() <= value && value <= range.high(), what(i, answer));
            }
        }
    }
}
