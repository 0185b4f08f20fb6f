package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class RentPropertyTest {

    private static final long SEED = 20250515;
    private static final int CASES = 1000;

    private static List<Answer> costs(Scenario scenario) {
        return List.of(Rent.hourly(scenario), Rent.monthly(scenario), Rent.yearly(scenario));
    }

    @Test
    void kTimesThePriceIsKTimesTheCost() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double price = 0.01 + random.nextInt(10_000) / 100.0;
            double k = 0.001 + random.nextInt(100_000) / 1000.0;
            Question question =
                    new Draw(random).question().count(new Count.Exactly(1 + random.nextInt(64)));
            List<Answer> once = costs(question.offer(Shape.offer(8, false, price)).scenario());
            List<Answer> often = costs(question.offer(Shape.offer(8, false, k * price)).scenario());
            for (int c = 0; c < once.size(); c++) {
                double expected = k * ((Figure) once.get(c)).value();
                String what = "seed " + SEED + ", case " + i + ": " + k + " · " + price;
                assertEquals(expected, ((Figure) often.get(c)).value(), expected * 1e-12, what);
            }
        }
    }

    @Test
    void aCostIsRealAndNeverNegative() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            boolean byDevice = random.nextBoolean();
            double price = Math.exp(random.nextInt(60) - 40);
            Question question =
                    new Draw(random)
                            .question()
                            .offer(Shape.offer(byDevice ? 1 : 8, byDevice, price));
            for (Answer answer : costs(question.scenario())) {
                if (answer instanceof Figure figure) {
                    Range range = figure.estimate().range();
                    String what = "seed " + SEED + ", case " + i + ": " + figure.estimate();
                    assertTrue(Double.isFinite(figure.value()), what);
                    assertTrue(0 < range.low() && range.low() <= figure.value(), what);
                    assertTrue(figure.value() <= range.high(), what);
                }
            }
        }
    }

    @Test
    void machinesHoldTheCardsAndNoneIsEmpty() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            int devices = 1 + random.nextInt(500);
            int each = 1 + random.nextInt(16);
            Question question =
                    new Draw(random)
                            .question()
                            .count(new Count.Exactly(devices))
                            .offer(Shape.offer(each, false, 1));
            double instances = ((Figure) Rent.instances(question.scenario())).value();
            String what = "seed " + SEED + ", case " + i + ": " + devices + " of " + each;
            assertTrue(instances * each >= devices && (instances - 1) * each < devices, what);
        }
    }
}
