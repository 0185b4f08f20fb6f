package dev.reckoner.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.Rent;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a scenario is paid for, as authors write it. */
class PaymentsTest {

    private static final Day DAY = new Day(2026, 7, 20);

    /** On which the offers below were seen. */
    private static final Day SEEN = new Day(2025, 1, 1);

    private static String entry(String payment) {
        return "s: {model: deepseek-r1, accelerator: nvidia-h100-sxm-80gb, count: 8, input: 1024,"
                + " output: 1024, "
                + payment
                + "}";
    }

    private static Entries read(String payment, Problems problems) {
        return Yaml.read("f", entry(payment), problems)
                .map(node -> ScenarioFile.read(node, Entries.NONE, Facts.CATALOGUE, DAY, problems))
                .orElseThrow();
    }

    private static Scenario scenario(String payment) {
        Problems problems = new Problems();
        Entries entries = read(payment, problems);
        assertEquals("", told(problems));
        return entries.scenarios().get("s");
    }

    private static String told(Problems problems) {
        return problems.errors().stream()
                .map(error -> error.place() + " " + error.what() + " | " + error.hint())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyWayToPayCanBeNamed() {
        Payment payment =
                scenario("own: hgx-h100-us, api: deepseek/deepseek-reasoner, utilisation: 0.25")
                        .payment();
        assertEquals("hgx-h100-us", payment.own().orElseThrow().id());
        assertEquals("deepseek/deepseek-reasoner", payment.api().orElseThrow().id());
        assertEquals(OptionalDouble.of(0.25), payment.utilisation());
        assertEquals(Payment.NONE, scenario("concurrency: 1").payment());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "offer: aws/p5.48xlarge, terms: spot; f:1:128 the offer is named already | write offer: cheapest to choose among offers",
                "region: us-east-1; f:1:105 the offer is named already | write offer: cheapest to choose among offers",
                "utilisation: 0; f:1:110 0.0 is not a share of the time | write a number above 0, at most 1",
                "utilisation: 1.01; f:1:110 1.01 is not a share of the time | write a number above 0, at most 1",
                "utilisation: -0.5; f:1:110 -0.5 is not a share of the time | write a number above 0, at most 1",
                "own: hgx-h100-uss; f:1:102 there is no profile \"hgx-h100-uss\" | did you mean \"hgx-h100-us\"?",
                "own: dgx-b200-us; f:1:102 the profile has nvidia-b200-sxm-180gb, not nvidia-h100-sxm-80gb | name one with that accelerator",
                "api: deepseek/deepseek-resoner; f:1:102 there is no price of tokens \"deepseek/deepseek-resoner\" | did you mean \"deepseek/deepseek-reasoner\"?",
                "api: deepseek/deepseek-chat; f:1:102 the tokens are those of deepseek-v3, not deepseek-r1 | name a price of the scenario's model",
                "api: openai/gpt-4.1; f:1:102 the tokens are those of OpenAI gpt-4.1, not deepseek-r1 | name a price of the scenario's model",
                "offer: cheapest, terms: spott; f:1:121 there is no kind of terms \"spott\" | did you mean \"spot\"?",
                "offer: cheapest, region: mars-1; f:1:104 no on-demand offer of nvidia-h100-sxm-80gb carries it on 2026-07-20 | name other terms, another region or another day",
                "offer: cheapest, as-of: 2020-01-01; f:1:104 no on-demand offer of nvidia-h100-sxm-80gb carries it on 2020-01-01 | name other terms, another region or another day",
            })
    void aMistakeIsToldAtItsPlace(String payment, String told) {
        Problems problems = new Problems();
        assertEquals(0, read(payment, problems).scenarios().size());
        assertEquals(told, told(problems));
    }

    private static Offer offer(String name, String region, String terms, int count, double usd) {
        String id = "cloud/" + name + "/" + region + "/" + terms;
        List<DatedPrice> prices = Shape.offer(count, false, usd).prices();
        boolean single = count == 1;
        return new Offer(
                id,
                "Cloud",
                name,
                region,
                terms,
                "nvidia-h100-sxm-80gb",
                false,
                count,
                single,
                Optional.empty(),
                prices);
    }

    private static final List<Offer> OFFERS =
            List.of(
                    offer("eight", "east", "on-demand", 8, 22),
                    offer("eight", "west", "on-demand", 8, 20),
                    offer("eight", "east", "spot", 8, 9),
                    offer("eight", "west", "spot", 8, 10),
                    offer("one", "east", "on-demand", 1, 3));

    private static Catalogue catalogue() {
        Map<String, Offer> byId = new TreeMap<>();
        OFFERS.forEach(offer -> byId.put(offer.id(), offer));
        return Facts.with(Facts.CATALOGUE.accelerators(), byId);
    }

    /** The offer that is found, and USD an hour for all of its instances. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "count: 8; cloud/eight/west/on-demand 20.0",
                "count: 8, region: east; cloud/eight/east/on-demand 22.0",
                "count: 8, terms: spot; cloud/eight/east/spot 9.0",
                "count: 8, terms: spot, region: west; cloud/eight/west/spot 10.0",
                "count: 9; cloud/one/east/on-demand 27.0",
                "count: 9, region: west; cloud/eight/west/on-demand 40.0",
                "count: 14; cloud/eight/west/on-demand 40.0",
                "count: 1; cloud/one/east/on-demand 3.0",
            })
    void theCheapestOfferIsTheOneWhoseWholeInstancesCostLeast(String choice, String found) {
        Problems problems = new Problems();
        String text =
                "s: {model: llama-3-8b, accelerator: nvidia-h100-sxm-80gb, input: 1, output: 1,"
                        + " offer: cheapest, "
                        + choice
                        + "}";
        Scenario cheapest =
                Yaml.read("f", text, problems)
                        .map(n -> ScenarioFile.read(n, Entries.NONE, catalogue(), SEEN, problems))
                        .orElseThrow()
                        .scenarios()
                        .get("s");
        assertEquals("", told(problems));
        double hourly = ((Figure) Rent.hourly(cheapest)).value();
        assertEquals(found, cheapest.deployment().offer().orElseThrow().id() + " " + hourly);
    }

    @Test
    void offersAreFoundByAcceleratorTermsAndRegion() {
        String h100 = "nvidia-h100-sxm-80gb";
        assertEquals(
                "cloud/eight/east/on-demand, cloud/eight/west/on-demand, cloud/one/east/on-demand",
                ids(h100, "on-demand", Optional.empty()));
        assertEquals("cloud/eight/west/spot", ids(h100, "spot", Optional.of("west")));
        assertEquals("", ids(h100, "reserved-1y", Optional.empty()));
        assertEquals("", ids("nvidia-b200-sxm-180gb", "on-demand", Optional.empty()));
    }

    private static String ids(String accelerator, String terms, Optional<String> region) {
        return catalogue().offers(accelerator, terms, region, SEEN).stream()
                .map(Offer::id)
                .collect(Collectors.joining(", "));
    }
}
