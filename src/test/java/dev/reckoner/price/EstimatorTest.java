package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Weights;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Costs;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Significant;
import dev.reckoner.throughput.Pace.Speeds.Between;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The quick answers are those of the figures that explain themselves. */
class EstimatorTest {

    private static final int ROWS = 400;

    private final Estimator estimator = new Estimator(Facts.CATALOGUE);
    private final Map<String, Integer> seen = new TreeMap<>();

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Question draw(Random random) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        String offer = any(random, new ArrayList<>(Facts.CATALOGUE.offers().keySet()));
        boolean rented = random.nextInt(3) == 0;
        cells.put(Column.MODEL, any(random, List.copyOf(Facts.CATALOGUE.models().keySet())));
        cells.put(
                Column.ACCELERATOR,
                rented
                        ? Facts.offer(offer).accelerator()
                        : any(random, List.copyOf(Facts.CATALOGUE.accelerators().keySet())));
        if (rented) {
            cells.put(Column.OFFER, offer);
        }
        pay(cells, random);
        cells.put(Column.ENGINE, any(random, List.of("", "vllm", "sglang", "trtllm", "llama.cpp")));
        cells.put(Column.WEIGHTS, any(random, List.of("", "native", "fp8", "int4-awq", "q4_k_m")));
        cells.put(Column.KV, any(random, List.of("", "", "fp8", "bf16")));
        cells.put(Column.COUNT, any(random, List.of("", "1", "2", "4", "8", "16")));
        if (random.nextInt(4) == 0) {
            cells.put(Column.TP, any(random, List.of("1", "2", "4")));
            cells.put(Column.PP, any(random, List.of("", "2")));
            cells.put(Column.COUNT, "");
        }
        int input = random.nextInt(20_000);
        cells.put(Column.INPUT_TOKENS, Integer.toString(input));
        cells.put(Column.OUTPUT_TOKENS, Integer.toString(1 + random.nextInt(4000)));
        if (random.nextInt(3) > 0) {
            cells.put(Column.CONCURRENCY, Integer.toString(1 << random.nextInt(10)));
        }
        if (random.nextInt(4) == 0) {
            cells.put(Column.CACHED_TOKENS, Integer.toString(random.nextInt(input + 1)));
        }
        if (random.nextInt(5) == 0 && !cells.get(Column.ENGINE).equals("llama.cpp")) {
            cells.put(Column.DRAFT, any(random, List.of("1.8", "2.51", "3")));
        }
        if (random.nextInt(8) == 0) {
            cells.put(Column.ARRIVAL_RATE, any(random, List.of("0.1", "1", "25.5")));
        }
        if (cells.get(Column.ENGINE).equals("llama.cpp") && random.nextBoolean()) {
            cells.put(Column.GPU_LAYERS, Integer.toString(1 + random.nextInt(60)));
        }
        return new Question(cells);
    }

    /** Other ways to pay, on days before and after the first price. */
    private static void pay(Map<Column, String> cells, Random random) {
        String accelerator = cells.get(Column.ACCELERATOR);
        List<String> own = new ArrayList<>();
        Facts.CATALOGUE.own().values().stream()
                .filter(profile -> profile.accelerator().equals(accelerator))
                .forEach(profile -> own.add(profile.id()));
        List<String> api = new ArrayList<>();
        Facts.CATALOGUE.tokenPrices().stream()
                .filter(price -> price.isOf(cells.get(Column.MODEL)))
                .forEach(price -> api.add(price.id()));
        if (!own.isEmpty() && random.nextInt(4) > 0) {
            cells.put(Column.OWN, any(random, own));
        }
        if (!api.isEmpty() && random.nextInt(4) > 0) {
            cells.put(Column.API, any(random, api));
        }
        if (random.nextBoolean()) {
            cells.put(Column.UTILISATION, any(random, List.of("0.01", "0.25", "0.6", "1")));
        }
        if (!cells.containsKey(Column.OFFER) && random.nextBoolean()) {
            cells.put(Column.TERMS, any(random, List.of("on-demand", "on-demand", "spot")));
        }
        String day = any(random, List.of("", "", "2024-03-01", "2025-05-10", "2025-12-31"));
        cells.put(Column.AS_OF, day);
    }

    @Test
    void answersAreThoseOfTheExplainedFigures() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int compared = 0;
        int quick = 0;
        for (int i = 0; i < ROWS; i++) {
            Question question = draw(random);
            String what = "seed " + seed + ", row " + i + ": " + question;
            if (estimator.answer(question) instanceof Answered answered) {
                quick++;
                if (answered.held().isPresent()) {
                    compared += compare(question, answered, what) ? 1 : 0;
                }
            }
        }
        assertTrue(quick > ROWS / 3 && compared > ROWS / 10, quick + " " + compared);
        assertTrue(seen.keySet().size() > 2, "seed " + seed + ": " + seen);
    }

    private boolean compare(Question question, Answered answered, String what) {
        Held held = answered.held().orElseThrow();
        Scenario scenario = estimator.scenario(question, answered);
        same(Weights.of(scenario).value(), answered.weightBytes(), what);
        same(KvCache.perToken(scenario).value(), answered.kvBytesPerToken(), what);
        Layout layout = new Layout(scenario, held.parallelism());
        same(layout.maxConcurrency().value(), held.room(), what);
        if (Rent.hourly(scenario) instanceof Figure hourly) {
            same(hourly.value(), answered.usdPerHour().orElseThrow(), what);
        } else {
            assertTrue(answered.usdPerHour().isEmpty(), what);
        }
        if (held.speeds().isEmpty()) {
            assertTrue(!answered.problem().isEmpty(), what);
            return false;
        }
        String arrivals = question.cells().getOrDefault(Column.ARRIVAL_RATE, "");
        double slower = 1;
        if (arrivals.isEmpty()) {
            same(
                    held.full() ? Serving.maxOutputRate(scenario) : Serving.outputRate(scenario),
                    held.speeds().get().outputRate(),
                    what);
        } else {
            double served = ((Figure) Serving.outputRate(scenario)).value();
            double asked = Double.parseDouble(arrivals) * scenario.workload().outputTokens();
            same(Math.min(served, asked), held.speeds().get().outputRate().value(), what);
            slower = served / Math.min(served, asked);
        }
        boolean asExplained = arrivals.isEmpty() && !held.full();
        costs(scenario, answered.costs(), slower, asExplained, what);
        if (!held.full()) {
            same(Serving.tpot(scenario), held.speeds().get().tpot(), what);
            same(Serving.ttft(scenario), held.speeds().get().ttft(), what);
            if (Serving.energyPerToken(scenario) instanceof Figure joules) {
                same(joules.value() * slower, held.joulesPerToken().orElseThrow(), what);
            }
        }
        return true;
    }

    /**
     * @param slower what the rate of output is divided by
     * @param ranges whether ranges are those of the explained figures, too
     */
    private void costs(Scenario scenario, Costs costs, double slower, boolean ranges, String what) {
        same(Tokens.costPerMillion(scenario), costs.perMillion(), slower, ranges, what);
        same(Ownership.monthly(scenario), costs.ownMonthly(), 1, ranges, what);
        same(Ownership.perMillion(scenario), costs.ownPerMillion(), slower, ranges, what);
        same(Api.blended(scenario), costs.apiPrice(), 1, true, what);
        same(Energy.perMillion(scenario), costs.energy(), slower, ranges, what);
        same(Carbon.perMillion(scenario), costs.carbon(), slower, ranges, what);
        if (ranges) {
            Ways ways = Ways.of(scenario);
            String none = ways.known().size() < 2 ? "" : Ways.TOO_CLOSE;
            String cheapest = ways.cheapest().map(way -> way.kind().id()).orElse(none);
            assertEquals(cheapest, costs.cheapest(), what);
            seen.merge(cheapest, 1, Integer::sum);
        }
    }

    @Test
    void everyAcceleratorIsAnsweredWithARangeOrAReason() {
        StringBuilder told = new StringBuilder();
        for (String accelerator : Facts.CATALOGUE.accelerators().keySet()) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.MODEL, "llama-3.1-8b");
            cells.put(Column.ACCELERATOR, accelerator);
            cells.put(Column.INPUT_TOKENS, "1024");
            cells.put(Column.OUTPUT_TOKENS, "256");
            String said = said(estimator.answer(new Question(cells)));
            if (!said.isEmpty()) {
                told.append(accelerator).append(": ").append(said).append('\n');
            }
        }
        assertEquals("", told.toString());
    }

    private static String said(Reply reply) {
        if (!(reply instanceof Answered answered)) {
            return reply.toString();
        }
        if (answered.held().isEmpty()) {
            return "";
        }
        Optional<Between> tpot = answered.held().get().speeds().map(speeds -> speeds.tpot());
        if (tpot.isEmpty()) {
            return answered.problem().isEmpty() ? "no speed and no reason" : "";
        }
        Between range = tpot.get();
        boolean ordered = range.low() < range.value() && range.value() < range.high();
        return ordered ? "" : "no range: " + range;
    }

    private static void same(
            Answer expected, Optional<Between> actual, double times, boolean ranges, String what) {
        assertEquals(expected instanceof Figure, actual.isPresent(), what + " " + expected);
        if (expected instanceof Figure figure) {
            Range range = figure.estimate().range();
            near(figure.value() * times, actual.get().value(), what);
            near(ranges ? range.low() : actual.get().low(), actual.get().low(), what);
            near(ranges ? range.high() : actual.get().high(), actual.get().high(), what);
        }
    }

    private static void near(double expected, double actual, String what) {
        assertEquals(expected, actual, 1e-9 * Math.abs(expected), what);
    }

    private static void same(Answer expected, Between actual, String what) {
        Figure figure = (Figure) expected;
        same(figure.value(), actual.value(), what);
        same(figure.estimate().range().low(), actual.low(), what);
        same(figure.estimate().range().high(), actual.high(), what);
    }

    private static void same(double expected, double actual, String what) {
        assertEquals(Significant.snap(expected), Significant.snap(actual), 1e-11 * expected, what);
    }

    @Test
    void whatNobodyPublishesIsToldAndNotGuessed() {
        assertEquals(
                "weights: nobody says in which format they are published, name one",
                told("grok-1", "native"));
        assertEquals("", told("grok-1", "fp8"));
        assertEquals(
                "model: nobody publishes its geometry, so that no sum can be made",
                told("devstral-2", "fp8"));
    }

    private String told(String model, String weights) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.MODEL, model);
        cells.put(Column.WEIGHTS, weights);
        cells.put(Column.ACCELERATOR, "nvidia-h100-sxm-80gb");
        cells.put(Column.INPUT_TOKENS, "1024");
        cells.put(Column.OUTPUT_TOKENS, "1024");
        Reply reply = estimator.answer(new Question(cells));
        return reply instanceof Reply.Refused refused
                ? refused.problem()
                : ((Answered) reply).problem();
    }
}
