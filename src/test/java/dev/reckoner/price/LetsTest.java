package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What terms, regions and parts of ids mean. */
class LetsTest {

    private static final int ROWS = 30;

    private final Estimator estimator = new Estimator(Facts.CATALOGUE);

    private static Map<Column, String> cells(String model, String accelerator) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.MODEL, model);
        cells.put(Column.ACCELERATOR, accelerator);
        cells.put(Column.INPUT_TOKENS, "1024");
        cells.put(Column.OUTPUT_TOKENS, "256");
        cells.put(Column.CONCURRENCY, "8");
        return cells;
    }

    private Reply ask(Map<Column, String> cells, Column column, String text) {
        cells.put(column, text);
        return estimator.answer(new Question(cells));
    }

    private static String refused(Reply reply) {
        return ((Reply.Refused) reply).problem();
    }

    /** Of all offers, each named by its id, the first of those that cost least. */
    private Optional<Offer> tried(Map<Column, String> cells, List<Offer> offers) {
        Optional<Offer> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (Offer offer : offers) {
            Map<Column, String> named = new EnumMap<>(cells);
            named.remove(Column.TERMS);
            named.remove(Column.REGION);
            if (ask(named, Column.OFFER, offer.id()) instanceof Answered answered
                    && !scattered(answered, offer)
                    && answered.usdPerHour().orElse(Double.MAX_VALUE) < least) {
                best = Optional.of(offer);
                least = answered.usdPerHour().getAsDouble();
            }
        }
        return best;
    }

    private static boolean scattered(Answered answered, Offer offer) {
        int machine = offer.machine(Facts.accelerator(offer.accelerator()));
        return machine == 1
                && answered.held().isPresent()
                && answered.held().get().parallelism().devices() > 1;
    }

    @Test
    void theCheapestIsThatOfAllOffersTriedOneByOne() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> models = List.of("llama-3.1-8b", "llama-3.3-70b", "deepseek-r1");
        List<Offer> offers = List.copyOf(Facts.CATALOGUE.offers().values());
        int found = 0;
        for (int i = 0; i < ROWS; i++) {
            Offer some = offers.get(random.nextInt(offers.size()));
            Map<Column, String> cells = cells(models.get(random.nextInt(3)), some.accelerator());
            cells.put(Column.TERMS, some.terms());
            cells.put(Column.REGION, random.nextBoolean() ? some.region() : "");
            cells.put(Column.COUNT, List.of("", "", "1", "8").get(random.nextInt(4)));
            cells.put(Column.AS_OF, random.nextBoolean() ? "" : "2025-12-31");
            Optional<String> region =
                    Optional.of(cells.get(Column.REGION)).filter(text -> !text.isEmpty());
            Day day = Day.parse(cells.get(Column.AS_OF)).orElse(Facts.CATALOGUE.checkedOn());
            List<Offer> all = Facts.CATALOGUE.offers(some.accelerator(), some.terms(), region, day);
            String what = "seed " + seed + ", row " + i + ": " + cells;
            Answered answered = (Answered) estimator.answer(new Question(cells));
            assertEquals(tried(cells, all).map(Offer::id), answered.offer().map(Offer::id), what);
            if (answered.offer().isPresent() && cells.get(Column.COUNT).isEmpty()) {
                Scenario asked = smallest(estimator.scenario(new Question(cells), answered));
                Deployment explained = Rent.cheapest(asked, all).orElseThrow().deployment();
                assertEquals(explained.offer(), answered.offer(), what);
                found++;
            }
        }
        assertTrue(found > ROWS / 10, "seed " + seed + ": " + found);
    }

    /** The same, with as many accelerators as it takes, of whatever machine. */
    private static Scenario smallest(Scenario scenario) {
        Deployment held = scenario.deployment();
        return scenario.on(
                new Deployment(
                        held.model(),
                        held.precision(),
                        held.accelerator(),
                        new Count.Smallest(),
                        held.engine(),
                        Optional.empty()));
    }

    @Test
    void termsAndRegionSelectAmongOffersOfOneInstance() {
        Map<Column, String> cells = cells("llama-3.1-8b", "nvidia-a100-sxm-40gb");
        cells.put(Column.OFFER, "google-cloud/a2-highgpu-1g");
        Answered reserved = (Answered) ask(cells, Column.TERMS, "reserved-1y");
        assertEquals(
                "google-cloud/a2-highgpu-1g/us-central1/reserved-1y",
                reserved.offer().orElseThrow().id());
        assertEquals(
                "offer: it is not let capacity-block",
                refused(ask(cells, Column.TERMS, "capacity-block")));
        cells.put(Column.OFFER, "google-cloud/a2-highgpu-1g/us-central1/on-demand");
        assertEquals(
                "offer: it is not let capacity-block",
                refused(ask(cells, Column.TERMS, "capacity-block")));
        cells.put(Column.TERMS, "on-demand");
        assertEquals(
                "offer: it is not let on-demand in us-east-1",
                refused(ask(cells, Column.REGION, "us-east-1")));
    }

    @Test
    void whatIsNotKnownIsRefusedWithAHint() {
        String accelerator = "nvidia-h100-sxm-80gb";
        assertEquals(
                "terms: \"spt\" is none of on-demand, reserved-1y, reserved-3y, spot,"
                        + " spot-estimated, capacity-block",
                refused(ask(cells("llama-3.1-8b", accelerator), Column.TERMS, "spt")));
        assertEquals(
                "region: there is no \"us-east-11\", did you mean \"us-east-1\"?",
                refused(ask(cells("llama-3.1-8b", accelerator), Column.REGION, "us-east-11")));
        assertEquals(
                "own: there is no \"hgx-h100-uk\", did you mean \"hgx-h100-us\"?",
                refused(ask(cells("llama-3.1-8b", accelerator), Column.OWN, "hgx-h100-uk")));
        assertEquals(
                "own: it has nvidia-b200-sxm-180gb",
                refused(ask(cells("llama-3.1-8b", accelerator), Column.OWN, "dgx-b200-us")));
        assertEquals(
                "api: there is no \"deepseek/deepseek-reasone\", did you mean"
                        + " \"deepseek/deepseek-reasoner\"?",
                refused(
                        ask(
                                cells("deepseek-r1", accelerator),
                                Column.API,
                                "deepseek/deepseek-reasone")));
        assertEquals(
                "utilisation: \"1.5\" is not a number above 0, at most 1",
                refused(ask(cells("llama-3.1-8b", accelerator), Column.UTILISATION, "1.5")));
    }

    @Test
    void whatHasNoPriceOnTheDayIsToldAndLeftOut() {
        Map<Column, String> cells = cells("llama-3.3-70b", "nvidia-h100-sxm-80gb");
        cells.put(Column.AS_OF, "2019-01-01");
        cells.put(Column.TERMS, "on-demand");
        cells.put(Column.API, "groq/llama-3.3-70b-versatile");
        Answered answered = (Answered) ask(cells, Column.OWN, "hgx-h100-us");
        assertEquals(
                "no on-demand offer carries it on 2019-01-01; api: no price: groq/llama-3.3-70b-versatile,"
                        + " 2019-01-01; own: no rate: server-price/hgx-h100-8, 2019-01-01",
                answered.problem());
        assertEquals(Optional.empty(), answered.offer());
        assertEquals(Optional.empty(), answered.costs().ownMonthly());
        assertEquals(Optional.empty(), answered.costs().apiPrice());
        assertEquals("", answered.costs().cheapest());
    }
}
