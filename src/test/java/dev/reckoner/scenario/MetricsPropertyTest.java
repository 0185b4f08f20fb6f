package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every metric of money, energy and gases, for scenarios by chance. */
class MetricsPropertyTest {

    private static final long SEED = 20250510;
    private static final int CASES = 1000;

    private static final List<String> MONEY =
            Metrics.BY_ID.keySet().stream()
                    .filter(
                            id ->
                                    id.contains("cost")
                                            || id.startsWith("own-")
                                            || id.startsWith("api-")
                                            || id.startsWith("break-even")
                                            || id.startsWith("energy")
                                            || id.startsWith("carbon")
                                            || id.contains("power"))
                    .toList();

    @Test
    void aValueLiesWithinItsRangeAndNoCostIsNegative() {
        Draw draw = new Draw(new Random(SEED));
        Set<String> answered = new TreeSet<>();
        for (int i = 0; i < CASES; i++) {
            Scenario scenario = draw.paid();
            for (String id : MONEY) {
                if (Metrics.BY_ID.get(id).answer().apply(scenario) instanceof Figure figure) {
                    Range range = figure.estimate().range();
                    String what = "seed " + SEED + ", case " + i + ": " + id + " " + range;
                    assertTrue(range.low() <= figure.value(), what);
                    assertTrue(figure.value() <= range.high(), what);
                    assertTrue(range.low() >= 0, what);
                    answered.add(id);
                }
            }
        }
        assertEquals(new TreeSet<>(MONEY), answered, "a metric that was never answered");
    }
}
