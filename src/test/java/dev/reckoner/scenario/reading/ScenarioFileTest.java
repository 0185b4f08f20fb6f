package dev.reckoner.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Workload;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String BIG =
            "big: {model: llama-3.1-405b, accelerator: nvidia-h100-sxm-80gb,"
                    + " input: 7168, output: 1024}";
    private static final Day DAY = new Day(2025, 5, 10);

    private static Entries read(String text, Entries shared, Problems problems) {
        return Yaml.read("f", text, problems)
                .map(node -> ScenarioFile.read(node, shared, Facts.CATALOGUE, DAY, problems))
                .orElse(shared);
    }

    private static String told(Problems problems) {
        return problems.errors().stream()
                .map(ScenarioFileTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Problem error) {
        String hint = error.hint().isEmpty() ? "" : " | " + error.hint();
        return error.place() + " " + error.what() + hint;
    }

    private static String told(String text) {
        Problems problems = new Problems();
        read(text, Entries.NONE, problems);
        return told(problems);
    }

    private static Scenario scenario(String text, String id) {
        Problems problems = new Problems();
        Entries entries = read(text, Entries.NONE, problems);
        assertEquals("", told(problems));
        return entries.scenarios().get(id);
    }

    /** The scenario that differs from one without fault in one passage. */
    private static String changed(String from, String to) {
        assertTrue(BIG.contains(from), from);
        return told(BIG.replace(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "trtllm, fp8, fp8",
        "trtllm, fp8-block, fp8",
        "trtllm, bf16, bf16",
        "trtllm, nvfp4, bf16",
        "vllm, fp8, bf16",
    })
    void theEngineSaysInWhichFormatACacheIsUnlessOneIsAsked(
            String engine, String weights, String kv) {
        String asked = BIG.replace("}", ", engine: " + engine + ", weights: " + weights + "}");
        assertEquals(kv, scenario(asked, "big").deployment().precision().kvCache().id());
    }

    @Test
    void whatIsLeftOutHasADefault() {
        Scenario big = scenario(BIG, "big");
        assertEquals("big", big.id());
        assertEquals(new Workload(7168, 1024, 1), big.workload());
        assertEquals("bf16", big.deployment().precision().weights().id());
        assertEquals("bf16", big.deployment().precision().kvCache().id());
        assertEquals("vllm", big.deployment().engine().id());
        assertEquals(new Count.Smallest(), big.deployment().count());
        assertTrue(big.deployment().offer().isEmpty());
        assertEquals(DAY, big.asOf());
    }

    @Test
    void everythingCanBeSet() {
        Scenario set =
                scenario(
                        """
                        s:
                          model: deepseek-r1
                          weights: int4-awq
                          kv: fp8
                          accelerator: nvidia-h100-sxm-80gb
                          count: 16
                          engine: llama.cpp
                          input: 10
                          output: 0
                          concurrency: 7
                          offer: aws/p5.48xlarge
                          as-of: 2025-06-23
                        """,
                        "s");
        assertEquals(new Workload(10, 0, 7), set.workload());
        assertEquals("int4-awq", set.deployment().precision().weights().id());
        assertEquals("fp8", set.deployment().precision().kvCache().id());
        assertEquals("llama.cpp", set.deployment().engine().id());
        assertEquals(new Count.Exactly(16), set.deployment().count());
        assertEquals(
                "aws/p5.48xlarge/us-east-1/on-demand", set.deployment().offer().orElseThrow().id());
        assertEquals("2025-06-23", set.asOf().toString());
    }

    @Test
    void nativeWeightsAreThoseOfTheModel() {
        String r1 = BIG.replace("llama-3.1-405b", "deepseek-r1, weights: native");
        assertEquals("fp8-block", scenario(r1, "big").deployment().precision().weights().id());
    }

    @Test
    void aScenarioTakesFromAnotherWhatItLeavesOut() {
        String text =
                BIG
                        + "\nr1: {extends: big, model: deepseek-r1, count: floor}"
                        + "\nr1-crowd: {extends: r1, concurrency: 5}";
        Scenario crowd = scenario(text, "r1-crowd");
        assertEquals("DeepSeek-R1 · FP8", crowd.label());
        assertEquals(new Workload(7168, 1024, 5), crowd.workload());
        assertEquals(new Count.Floor(), crowd.deployment().count());
    }

    @Test
    void scenariosOfTheSiteCanBeExtended() {
        Problems problems = new Problems();
        Entries shared = read(BIG, Entries.NONE, problems);
        Entries both = read("more: {extends: big, concurrency: 2}", shared, problems);
        assertEquals("", told(problems));
        assertEquals(Set.of("big", "more"), both.scenarios().keySet());
        read(BIG, shared, problems);
        assertEquals("f:1:1 there is another scenario \"big\"", told(problems));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "llama-3.1-405b; llama-3.1-405;"
                        + " f:1:14 there is no model \"llama-3.1-405\""
                        + " | did you mean \"llama-3.1-405b\"?",
                "nvidia-h100-sxm-80gb; nvidia-h100-sxm-80g;"
                        + " f:1:43 there is no accelerator \"nvidia-h100-sxm-80g\""
                        + " | did you mean \"nvidia-h100-sxm-80gb\"?",
                "input: 7168; 'weights: fp9, input: 7168';"
                        + " f:1:74 there is no weights \"fp9\" | did you mean \"fp8\"?",
                "input: 7168; 'kv: int9, input: 7168';"
                        + " f:1:69 there is no kv \"int9\" | did you mean \"int8\"?",
                "input: 7168; 'engine: vlm, input: 7168';"
                        + " f:1:73 there is no engine \"vlm\" | did you mean \"vllm\"?",
                "input: 7168; 'count: many, input: 7168';"
                        + " f:1:72 \"many\" is not a count"
                        + " | write a whole number, smallest or floor",
                "input: 7168; 'count: 0, input: 7168';"
                        + " f:1:72 \"0\" is not a count | write a whole number, smallest or floor",
                "input: 7168; 'count: -8, input: 7168';"
                        + " f:1:72 \"-8\" is not a count | write a whole number, smallest or floor",
                "input: 7168; 'offer: aws/p5.48xlarge/us-east-2/on-demand, input: 7168';"
                        + " f:1:72 there is no offer \"aws/p5.48xlarge/us-east-2/on-demand\""
                        + " | did you mean \"aws/p5.48xlarge/us-east-1/on-demand\"?",
                "input: 7168; 'offer: aws/p4d.24xlarge, input: 7168';"
                        + " f:1:72 the offer has nvidia-a100-sxm-40gb, not nvidia-h100-sxm-80gb"
                        + " | name one with that accelerator",
                "input: 7168; 'extends: large, input: 7168';"
                        + " f:1:74 there is no scenario \"large\" before this one",
                "input: 7168; 'concurency: 3, input: 7168';"
                        + " f:1:65 unknown key \"concurency\" | did you mean \"concurrency\"?",
                "input: 7168; 'as-of: 10.05.2025, input: 7168';"
                        + " f:1:72 as-of: \"10.05.2025\" is not a day | write it as 2025-05-10",
                "input: 7168; 'input: seven';"
                        + " f:1:72 input: \"seven\" is not a number"
                        + " | write digits alone, such as 1500, 0.25 or 1.5e3",
                "'input: 7168, '; ''; f:1:6 \"input\" or \"output\" is missing"
                        + " | give the tokens of a prompt and of an answer",
                "input: 7168; input: -1;"
                        + " f:1:6 tokens cannot be negative, and at least one conversation is needed"
                        + " | see input, output and concurrency",
                "input: 7168; 'concurrency: 0, input: 7168';"
                        + " f:1:6 tokens cannot be negative, and at least one conversation is needed"
                        + " | see input, output and concurrency",
                "'input: 7168, output: 1024'; 'input: 0, output: 0';"
                        + " f:1:72 a conversation without tokens asks nothing",
                "'model: llama-3.1-405b, '; ''; f:1:6 \"model\" is missing | name its id",
                "big:; Big One:; f:1:1 \"Big One\" is not an id of a scenario"
                        + " | use small letters, digits and hyphens",
            })
    void aMistakeIsToldAtItsPlace(String from, String to, String told) {
        assertEquals(told, changed(from, to));
    }

    @Test
    void onlyEarlierScenariosCanBeExtended() {
        assertEquals(
                "f:1:18 there is no scenario \"big\" before this one",
                told("first: {extends: big}\n" + BIG));
        assertEquals(
                "f:2:18 there is no scenario \"bug\" before this one | did you mean \"big\"?",
                told(BIG + "\nother: {extends: bug}"));
        assertEquals(
                "f:1:17 there is no scenario \"self\" before this one",
                told("self: {extends: self}"));
    }

    @Test
    void aMisspeltExtendsIsToldByTheNameThatFilesUse() {
        assertEquals(
                "f:2:9 unknown key \"extend\" | did you mean \"extends\"?",
                told(BIG + "\nother: {extend: big}"));
        assertEquals(
                "f:2:9 unknown key \"base\" | did you mean \"extends\"?",
                told(BIG + "\nother: {base: big}"));
    }

    @Test
    void aMistakeInOneScenarioLeavesTheOthers() {
        Problems problems = new Problems();
        Entries entries = read("bad: {model: none}\n" + BIG, Entries.NONE, problems);
        assertEquals(Set.of("big"), entries.scenarios().keySet());
        assertTrue(problems.stopPublishing());
    }

    @Test
    void scenariosAreAMap() {
        assertEquals("f:1:1 scenarios are a map from id to settings", told("- big"));
        assertEquals("", told("{}"));
    }

    /** Of 4 GB vLLM takes 90 % of what shows, and may need 4 GB itself. */
    @Test
    void aCardThatTheEngineMayFillIsRefused() {
        assertEquals(
                "f:1:43 the engine may need all memory of Card"
                        + " | name an accelerator with more memory",
                onCard(4e9));
        assertEquals("", onCard(5e9));
    }

    private static String onCard(double bytes) {
        Catalogue catalogue = Facts.with(Map.of("card", Shape.card(bytes)), Map.of());
        Problems problems = new Problems();
        Yaml.read("f", BIG.replace("nvidia-h100-sxm-80gb", "card"), problems)
                .ifPresent(node -> ScenarioFile.read(node, Entries.NONE, catalogue, DAY, problems));
        return told(problems);
    }

    /** On the other hand, a chip with static memory alone cannot hold what an engine keeps. */
    @Test
    void everyPublishedCardWithMemoryOfItsOwnHasRoomForAnEngine() {
        Set<String> without = new TreeSet<>();
        for (Accelerator accelerator : Facts.CATALOGUE.accelerators().values()) {
            String text = BIG.replace("nvidia-h100-sxm-80gb", accelerator.id());
            if (!told(text).isEmpty()) {
                without.add(accelerator.id());
            }
        }
        assertEquals(Set.of("groq-lpu-v1"), without);
    }
}
