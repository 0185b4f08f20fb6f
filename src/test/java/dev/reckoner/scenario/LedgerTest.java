package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static String answer(String text) {
        return Asked.told(Asked.ledger().answer(Asked.expression(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "big.hourly-cost; 196.64 usd/hour",
                "big.input-tokens; 7168 token",
                "big.accelerators; 16 device",
                "big-crowd.concurrency; 256",
                "model:llama-3.1-405b.layers; 126",
                "model:deepseek-r1.active-parameters; 37000000000",
                "model:deepseek-r1.context-window; 163840 token",
                "accelerator:nvidia-h100-sxm-80gb.memory; 85899345920 byte",
                "accelerator:nvidia-h100-sxm-80gb.launch-price; 33600 usd",
                "assumption:hours-per-month; 730 hour/month",
                "offer:aws/p5.48xlarge/us-east-1/on-demand.price; 98.32 usd/instance/hour",
                "rate:electricity-industrial/us; 0.0815 usd/kilowatt/hour",
                "rate:pue/uptime-average * 2; 3.08",
                "rate:carbon/us; 369.5 gram/kilowatt/hour",
                "rate:server-price/dgx-b200; 515000 usd/instance",
                "rate:server-price/dgx-spark;" + " — no-rate: server-price/dgx-spark, 2025-05-10",
                "score:deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/deepseek-r1; 0.715",
                "score:meta-llama/llama-3.1-405b/mmlu-pro-cot/llama-3.3-70b.of-full; 0.733",
                "score:meta-llama/llama-3.1-405b/mmlu-pro-cot/llama-3.3-70b; 0.689",
                "score:xiongjiedai/llama-3-70b/perplexity/q4_k_m.bits; 4.82131168917 bit",
                "big.monthly-cost / assumption:plate-of-spaghetti; 5521.04615385 plate/month",
                "model:gemma-3-27b.layers * 2 - 1; 123",
                "3; 3",
                "1 / 3; 0.333333333333",
                "home.hourly-cost; — no-offer: Gemma 3 27B · Q4_0",
                "early.hourly-cost * 12;"
                        + " — no-price: aws/p5.48xlarge/us-east-1/on-demand, 2020-01-01",
                "offer:aws/p6-b200.48xlarge.price;"
                        + " — no-price: aws/p6-b200.48xlarge/us-east-1/on-demand, 2025-05-10",
            })
    void aPathIsAnsweredFromTheFacts(String text, String told) {
        assertEquals(told, answer(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "bog.weights; there is no scenario \"bog\" -- did you mean \"big\"?",
                "score:deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/deepseek-r2;"
                        + " there is no score"
                        + " \"deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/deepseek-r2\""
                        + " -- did you mean"
                        + " \"deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/deepseek-r1\"?",
                "score:llama-cpp/llama-3-8b/perplexity/q4_k_m.kept;"
                        + " there is no field of llama-cpp/llama-3-8b/perplexity/q4_k_m \"kept\""
                        + " -- known are of-full, bits, size",
                "big.weihgts; there is no metric \"weihgts\" -- did you mean \"weights\"?",
                "model:llama-3.1-405.layers;"
                        + " there is no model \"llama-3.1-405\""
                        + " -- did you mean \"llama-3.1-405b\"?",
                "model:deepseek-r1.layer;"
                        + " there is no field of deepseek-r1 \"layer\" -- did you mean \"layers\"?",
                "model:deepseek-r1.kv-heads;"
                        + " there is no field of deepseek-r1 \"kv-heads\" -- known are"
                        + " parameters, active-parameters, layers, hidden-size, heads, experts,"
                        + " vocabulary, context-window",
                "accelerator:h100.memory; there is no accelerator \"h100\" -- known are"
                        + " nvidia-h100-nvl-94gb, nvidia-h100-pcie-80gb, nvidia-h100-sxm-80gb",
                "accelerator:apple-m3-max.launch-price; there is no field of apple-m3-max"
                        + " \"launch-price\" -- known are memory, memory-bandwidth, rate-fp32",
                "offer:aws/p5.49xlarge/us-east-1/on-demand.price; there is no offer"
                        + " \"aws/p5.49xlarge/us-east-1/on-demand\" -- did you mean"
                        + " \"aws/p5.48xlarge/us-east-1/on-demand\"?",
                "offer:aws/p5.48xlarge.cost; there is no field of an offer \"cost\""
                        + " -- known are price",
                "assumption:hours-a-month; there is no assumption \"hours-a-month\""
                        + " -- did you mean \"hours-per-month\"?",
                "card:h100.memory; there is no kind of path \"card\""
                        + " -- known are model, accelerator, offer, accuracy, measurement, assumption,"
                        + " rate, score",
                "rate:electricty-industrial/us;"
                        + " there is no rate \"electricty-industrial/us\""
                        + " -- did you mean \"electricity-industrial/us\"?",
                "model:gemma; \"model:gemma\" names no field -- write model:gemma.field",
            })
    void whatIsUnknownIsRefusedWithAHint(String text, String told) {
        assertEquals(told, answer(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\'',
            value = {
                "big.weights + big.kv-per-token#"
                        + " \"big.weights + big.kv-per-token\" adds byte and byte/token"
                        + " -- only like units add; check what each path names",
                "big.weights - 1# \"big.weights - 1\" adds byte and a pure number"
                        + " -- only like units add; check what each path names",
                "2 * (big.hourly-cost + big.monthly-cost)#"
                        + " \"big.hourly-cost + big.monthly-cost\" adds usd/hour and usd/month"
                        + " -- only like units add; check what each path names",
                "1 / 0# \"1 / 0\" divides by zero"
                        + " -- what divides must not be zero, nor have zero in its range",
                "big.weights / (3 - 3)# \"big.weights / (3 - 3)\" divides by zero"
                        + " -- what divides must not be zero, nor have zero in its range",
                "1 / (big.memory-use - big.memory-use)#"
                        + " \"1 / (big.memory-use - big.memory-use)\" divides by zero"
                        + " -- what divides must not be zero, nor have zero in its range",
            })
    void whatCannotBeReckonedIsRefused(String text, String told) {
        assertEquals(told, answer(text));
    }

    @Test
    void aNumberBeyondAllNumbersIsRefused() {
        String huge = "999999999999999999" + " * 999999999999999999".repeat(20);
        assertTrue(answer(huge).endsWith("is too large to reckon with -- take less"), answer(huge));
        String tiny = "1" + " / 0.0000000000000001".repeat(30);
        assertTrue(answer(tiny).endsWith("is too large to reckon with -- take less"), answer(tiny));
    }

    private static Offer offer(String id, String terms, double usdPerHour) {
        Offer priced = Shape.offer(8, false, usdPerHour);
        return new Offer(
                "cloud/box/" + id,
                "Cloud",
                "box",
                "",
                terms,
                "card",
                false,
                8,
                false,
                Optional.empty(),
                priced.prices());
    }

    private static Outcome path(String path, Offer... offers) {
        Map<String, Offer> byId = new TreeMap<>();
        for (Offer offer : offers) {
            byId.put(offer.id(), offer);
        }
        Catalogue catalogue = Facts.with(Facts.CATALOGUE.accelerators(), byId);
        return new Ledger(catalogue, Map.of(), new Day(2025, 5, 10)).path(path);
    }

    @Test
    void anOfferWithoutRegionIsTheCheapestOnDemand() {
        Offer east = offer("east/on-demand", "on-demand", 3);
        Offer spot = offer("east/spot", "spot", 1);
        Offer west = offer("west/on-demand", "on-demand", 2);
        String unit = " usd/instance/hour";
        assertEquals("2" + unit, Asked.told(path("offer:cloud/box.price", east, spot, west)));
        assertEquals("3" + unit, Asked.told(path("offer:cloud/box.price", east, spot)));
        assertEquals("1" + unit, Asked.told(path("offer:cloud/box/east/spot.price", east, spot)));
        assertEquals(
                "there is no offer \"cloud/box\" -- known are cloud/box/east/spot",
                Asked.told(path("offer:cloud/box.price", spot)));
    }

    /** 98.32 USD in eastus, 127.816 in swedencentral and in westeurope. */
    @Test
    void azureIsCheapestInTheEast() {
        Day day = new Day(2025, 5, 16);
        assertEquals(
                "azure/standard_nd96isr_h100_v5/eastus/on-demand",
                Facts.CATALOGUE.offer("azure/standard_nd96isr_h100_v5", day).orElseThrow().id());
    }

    @Test
    void aNameIsTheIdOfWhatIsPublished() {
        assertEquals("half", Asked.expression("big.weights / 2 as \"half\"").id());
        assertEquals("big.weights / 2", Asked.expression("big.weights  / 2").id());
        Outcome plain = Asked.ledger().answer(Asked.expression("big.weights  / 2"));
        assertEquals("big.weights / 2", ((Figure) ((Answered) plain).answer()).id());
    }

    @Test
    void aPathIsAnsweredOnce() {
        Ledger ledger = Asked.ledger();
        assertSame(ledger.path("big.monthly-cost"), ledger.path("big.monthly-cost"));
    }

    @Test
    void scenariosAreFoundById() {
        Ledger ledger = Asked.ledger();
        assertEquals(
                List.of("big", "big-crowd", "early", "home", "one-laptop"),
                ledger.scenarioIds().stream().sorted().toList());
        assertTrue(ledger.scenario("big").isPresent());
        assertTrue(ledger.scenario("small").isEmpty());
    }
}
