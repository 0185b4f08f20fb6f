package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SizingTest {

    private static final Question H100 = Question.of("llama-3.1-405b", "nvidia-h100-sxm-80gb");

    private static Figure accelerators(Question question) {
        return (Figure) Sizing.accelerators(question.scenario());
    }

    /** Such as {@code 8 × 2}: devices that share a layer, and stages. */
    private static String layout(Question question) {
        Layout layout = Sizing.layout(question.scenario()).orElseThrow();
        return layout.parallelism().tensor() + " × " + layout.parallelism().pipeline();
    }

    private static String rejected(Question question) {
        return ((Chosen) accelerators(question).derivation())
                .rejected().stream()
                        .map(rejected -> rejected.what() + ": " + rejected.reason())
                        .collect(Collectors.joining("\n"));
    }

    /**
     * 811,706,777,600 bytes of weights and 8,192 · 516,096 of cache are 815,934,636,032; an H100
     * offers 74,263,223,101 of them: 10.99.
     */
    @Test
    void theFloorIsWhatTheBytesAloneNeed() {
        Figure floor = Sizing.floor(H100.scenario());
        assertEquals(11, floor.value());
        assertEquals("device", floor.unit().toString());
        assertEquals(11, floor.estimate().range().low());
        assertEquals(12, floor.estimate().range().high());
    }

    @Test
    void elevenIsNoLayoutSoThatSixteenAreTaken() {
        assertEquals(16, accelerators(H100).value());
        assertEquals("8 × 2", layout(H100));
        assertEquals(
                """
                1 × H100: memory-short
                2 × H100: memory-short
                4 × H100: memory-short
                8 × H100: memory-short
                11 × H100: not-a-layout\
                """,
                rejected(H100));
    }

    /** What would do: eight devices lack 815,934,636,032 / 8 − 74,263,223,101.44 bytes each. */
    @Test
    void aRejectedLayoutSaysWhatItLacks() {
        Chosen chosen = (Chosen) accelerators(H100).derivation();
        List<Figure> about = chosen.rejected().get(3).about();
        assertEquals(101_991_829_504.0, about.get(0).value());
        assertEquals(74_263_223_101.44, about.get(1).value(), 1e-4);
        assertEquals(27_728_606_402.56, about.get(2).value(), 1e-4);
    }

    @Test
    void r1InItsOwnPrecisionTakesTwoMachines() {
        Question r1 = H100.model(Facts.model("deepseek-r1")).weights("fp8-block");
        assertEquals(16, accelerators(r1).value());
        assertEquals(10, Sizing.floor(r1.scenario()).value());
        assertTrue(rejected(r1).endsWith("10 × H100: not-a-layout"), rejected(r1));
    }

    @Test
    void r1FitsOneMachineOfLargerCards() {
        Question r1 = Question.of("deepseek-r1", "nvidia-h200-sxm-141gb");
        assertEquals(8, accelerators(r1).value());
        assertEquals("8 × 1", layout(r1));
    }

    @Test
    void gemmaFitsOneCard() {
        Question gemma = H100.model(Facts.model("gemma-3-27b"));
        assertEquals(1, accelerators(gemma).value());
        assertEquals("", rejected(gemma));
    }

    /** 28 attention heads cannot be shared by eight devices, nor by eight of sixteen. */
    @Test
    void headsThatDoNotDivideAreNotShared() {
        Question qwen = Question.of("qwen2.5-7b", "nvidia-t4-16gb");
        for (int devices = 1; devices <= 64; devices++) {
            Scenario scenario = qwen.count(new Count.Exactly(devices)).scenario();
            int tensor = Sizing.layout(scenario).orElseThrow().parallelism().tensor();
            assertTrue(Set.of(1, 2, 4).contains(tensor), devices + " devices: " + tensor);
        }
        Question crowd = qwen.asking(30_000, 2000, 64);
        assertTrue(rejected(crowd).contains("8 × T4: heads-do-not-divide"), rejected(crowd));
        assertEquals("4 × 4", layout(crowd));
    }

    /** Four key-value heads on eight devices: each device keeps one, two devices the same one. */
    @Test
    void keyValueHeadsAreCopiedWhenThereAreMoreDevices() {
        Question gemma = Question.of("gemma-3-4b", "nvidia-t4-16gb").count(new Count.Exactly(8));
        Layout layout = Sizing.layout(gemma.scenario()).orElseThrow();
        assertEquals(8, layout.parallelism().tensor());
        assertEquals(KvCache.of(gemma.scenario()).value() / 4, layout.cache().value());
        assertEquals(Weights.of(gemma.scenario()).value() / 8, layout.weights().value());
    }

    /** 24 query heads divide by 4, but 6 key-value heads neither divide 4 nor by it. */
    @Test
    void keyValueHeadsThatDoNotDivideAreNotShared() {
        Model model = Shape.dense(60, 24, 6, 128).inner(60_000).model();
        Question question = Question.of(model, Shape.card(16e9));
        assertEquals("2 × 2", layout(question.count(new Count.Exactly(4))));
        assertTrue(
                rejected(question).contains("4 × Card: kv-heads-do-not-divide"),
                rejected(question));
    }

    /** 206 GB take 17 of the cards, which are three machines; but of two layers come two stages. */
    @Test
    void aStageHasALayer() {
        Model model = Shape.dense(2, 64, 8, 128).inner(2_097_152).model();
        Question question = Question.of(model, Shape.card(16e9));
        assertEquals(17, Sizing.floor(question.scenario()).value());
        assertTrue(Sizing.accelerators(question.scenario()) instanceof Missing);
        Model more = Shape.dense(3, 64, 8, 128).inner(1_398_101).model();
        assertEquals(24, accelerators(question.model(more)).value());
    }

    /** 16.06 GB and 55 caches of 1.07 are 75.1: too much for 74.3, not for 76.3. */
    @Test
    void fewerMayDoAtTheKindEndOfTheAssumptions() {
        Question llama = Question.of("llama-3-8b", "nvidia-h100-sxm-80gb").asking(7168, 1024, 55);
        assertEquals(2, accelerators(llama).value());
        assertEquals(new Range(1, 2), accelerators(llama).estimate().range());
    }

    @Test
    void aLatentCacheIsKeptWholeOnEveryDevice() {
        Question r1 = Question.of("deepseek-r1", "nvidia-h200-sxm-141gb");
        Layout layout = Sizing.layout(r1.scenario()).orElseThrow();
        assertEquals(KvCache.of(r1.scenario()).value(), layout.cache().value());
    }

    @Test
    void aLaptopHasNoLayoutForALargeModel() {
        Scenario laptop =
                Question.of("llama-3.3-70b", "nvidia-rtx-4060-laptop")
                        .weights("q4_0")
                        .engine("llama.cpp")
                        .scenario();
        assertEquals(
                new Missing("no-layout", List.of("Llama 3.3 70B · Q4_0", "RTX 4060 laptop")),
                Sizing.accelerators(laptop));
        assertTrue(Sizing.layout(laptop).isEmpty());
    }

    /**
     * 4.98 GB fit the 6.92 GB that the laptop offers, but not the 4.33 GB left if the engine needs
     * the 4 GB that it may need.
     */
    @Test
    void whatMayNotFitIsNotCertain() {
        Question laptop =
                Question.of("deepseek-r1-distill-qwen-7b", "nvidia-rtx-4060-laptop")
                        .weights("q4_0")
                        .engine("llama.cpp");
        assertEquals(1, accelerators(laptop).value());
        assertEquals(new Range(1, 2), accelerators(laptop).estimate().range());
    }

    @Test
    void onlyServersAreJoinedToMoreThanOneMachine() {
        for (Accelerator accelerator : Facts.CATALOGUE.accelerators().values()) {
            Scenario scenario = H100.accelerator(accelerator).scenario();
            boolean server = accelerator.kind().inServers();
            int most = server ? 32 * accelerator.perNode() : Math.min(8, accelerator.perNode());
            if (Sizing.accelerators(scenario) instanceof Figure figure) {
                assertTrue(figure.value() <= most, accelerator.id());
            } else {
                assertTrue(!server || accelerator.memory().value() < 32e9, accelerator.id());
            }
        }
    }

    @Test
    void aGivenCountIsTakenAsItIs() {
        Figure three = accelerators(H100.count(new Count.Exactly(3)));
        assertEquals(3, three.value());
        assertTrue(three.derivation() instanceof Asked);
        assertEquals("1 × 3", layout(H100.count(new Count.Exactly(3))));
    }

    @Test
    void theFloorCanBeAskedForAndHasNoLayout() {
        Question floor = H100.count(new Count.Floor());
        assertEquals(11, accelerators(floor).value());
        assertTrue(Sizing.layout(floor.scenario()).isEmpty());
    }
}
