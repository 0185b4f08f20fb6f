package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.price.Surface.Cell;
import dev.reckoner.price.Ways.Kind;
import dev.reckoner.price.Ways.Way;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurfacePropertyTest {

    private static final long SEED = 20260720;
    private static final int SCENARIOS = 10;
    private static final int SHARES = 4;
    private static final int VOLUMES = 25;
    private static final Day DAY = new Day(2026, 7, 20);

    private static final String[] MODELS = {
        "llama-3.3-70b", "deepinfra/meta-llama-llama-3.3-70b-instruct-turbo",
        "deepseek-r1", "together-ai/deepseek-ai-deepseek-r1",
    };

    private static final List<Case> CASES = draw(new Random(SEED));

    /** A thousand cells in all; capacity is what one deployment makes in full use. */
    private record Case(Scenario scenario, double capacity, List<Cell> cells) {}

    private static List<Case> draw(Random random) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = scenario(random);
            List<Double> shares = new ArrayList<>();
            for (int share = 0; share < SHARES; share++) {
                shares.add((1 + random.nextInt(100)) / 100.0);
            }
            List<Double> volumes = new ArrayList<>();
            for (int volume = 0; volume < VOLUMES; volume++) {
                volumes.add(Math.exp(random.nextDouble() * 12 - 3));
            }
            Collections.sort(volumes);
            double capacity = ((Figure) Tokens.capacity(scenario)).value();
            List<Cell> cells = Surface.of(scenario, volumes, shares, List.of(DAY)).cells();
            cases.add(new Case(scenario, capacity, cells));
        }
        return cases;
    }

    /** One of two models on H100s, paid for in all three ways. */
    private static Scenario scenario(Random random) {
        int model = 2 * random.nextInt(2);
        Payment payment =
                new Payment(
                        Optional.of(Facts.CATALOGUE.own().get("hgx-h100-us")),
                        Facts.CATALOGUE.hosted(MODELS[model + 1]),
                        OptionalDouble.empty());
        return Question.of(MODELS[model], "nvidia-h100-sxm-80gb")
                .asking(100 + random.nextInt(4000), 100 + random.nextInt(1000), 64)
                .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"))
                .on(2026, 7, 20)
                .paying(payment)
                .scenario();
    }

    private static double cost(Ways ways, Kind kind) {
        return ways.known().stream()
                .filter(way -> way.kind() == kind)
                .mapToDouble(way -> way.monthly().value())
                .findFirst()
                .orElseThrow();
    }

    private static double deployments(Cell cell) {
        return ((Figure) cell.deployments()).value();
    }

    private static String told(int number, Cell cell) {
        return "seed "
                + SEED
                + ", case "
                + number
                + ": "
                + cell.tokens()
                + " at "
                + cell.utilisation();
    }

    @Test
    void whatOneDeploymentMakesCostsWhatTheDeploymentCosts() {
        for (int i = 0; i < CASES.size(); i++) {
            Scenario scenario = CASES.get(i).scenario();
            double share = CASES.get(i).cells().get(0).utilisation();
            double made = CASES.get(i).capacity() * share;
            Ways alone = Ways.of(scenario.paying(scenario.payment().used(share)));
            Cell cell =
                    Surface.of(scenario, List.of(made), List.of(share), List.of(DAY))
                            .cells()
                            .get(0);
            assertEquals(1, deployments(cell), told(i, cell));
            for (Kind kind : Kind.values()) {
                double expected = cost(alone, kind);
                assertEquals(expected, cost(cell.ways(), kind), expected * 1e-12, told(i, cell));
            }
        }
    }

    @Test
    void deploymentsAreWholeAndNoneIsTooMany() {
        for (int i = 0; i < CASES.size(); i++) {
            for (Cell cell : CASES.get(i).cells()) {
                double each = CASES.get(i).capacity() * cell.utilisation();
                double count = deployments(cell);
                assertEquals(Math.rint(count), count, told(i, cell));
                assertTrue(count * each >= cell.tokens() * (1 - 1e-11), told(i, cell));
                assertTrue((count - 1) * each < cell.tokens() * (1 + 1e-11), told(i, cell));
            }
        }
    }

    @Test
    void moreTokensNeverCostLess() {
        for (int i = 0; i < CASES.size(); i++) {
            List<Cell> cells = CASES.get(i).cells();
            for (int next = 1; next < cells.size(); next++) {
                if (next % VOLUMES > 0) {
                    Cell less = cells.get(next - 1);
                    Cell more = cells.get(next);
                    for (Kind kind : Kind.values()) {
                        double before = cost(less.ways(), kind);
                        assertTrue(before <= cost(more.ways(), kind), told(i, more));
                    }
                    double api = cost(less.ways(), Kind.API) * more.tokens() / less.tokens();
                    assertEquals(api, cost(more.ways(), Kind.API), api * 1e-12, told(i, more));
                }
            }
        }
    }

    @Test
    void nothingIsCheapestWhereRangesOverlap() {
        int decided = 0;
        for (int i = 0; i < CASES.size(); i++) {
            for (Cell cell : CASES.get(i).cells()) {
                Optional<Way> cheapest = cell.ways().cheapest();
                for (Way way : cell.ways().known()) {
                    Range range = way.monthly().estimate().range();
                    assertTrue(
                            cheapest.isEmpty()
                                    || way.equals(cheapest.get())
                                    || cheapest.get().monthly().estimate().range().high()
                                            < range.low(),
                            told(i, cell));
                    assertTrue(
                            range.low() <= way.monthly().value()
                                    && way.monthly().value() <= range.high(),
                            told(i, cell));
                }
                decided += cheapest.isPresent() ? 1 : 0;
            }
        }
        assertTrue(decided > 0 && decided < SCENARIOS * SHARES * VOLUMES, decided + " decided");
    }
}
