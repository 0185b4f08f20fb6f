package dev.reckoner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reckoner.catalogue.TensorClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class WorkloadTest {

    @Test
    void aSequenceIsItsPromptAndItsAnswer() {
        assertEquals(8192, new Workload(7168, 1024, 3).tokens());
        assertEquals(1, new Workload(0, 1, 1).tokens());
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1", "5, -1, 1", "5, 5, 0", "5, 5, -3", "0, 0, 1"})
    void nobodyAsksLessThanNothing(int input, int output, int concurrency) {
        assertThrows(
                IllegalArgumentException.class, () -> new Workload(input, output, concurrency));
    }

    @Test
    void devicesAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Count.Exactly(0));
        assertThrows(IllegalArgumentException.class, () -> new Parallelism(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Parallelism(1, 0));
        assertEquals(16, new Parallelism(8, 2).devices());
    }

    @Test
    void anOfferOfInstancesSetsWhatSharesAMachine() {
        Question question = Question.of("llama-3-70b", "nvidia-h100-sxm-80gb");
        assertEquals(8, question.scenario().deployment().nodeSize());
        assertEquals(
                1,
                question.offer(Facts.offer("aws/p5.4xlarge/us-east-1/on-demand"))
                        .scenario()
                        .deployment()
                        .nodeSize());
        assertEquals(
                8,
                question.offer(Facts.offer("runpod/h100-sxm/on-demand"))
                        .scenario()
                        .deployment()
                        .nodeSize());
    }

    @Test
    void aFormatKeepsSomeTensorsInAnother() {
        Scenario scenario = Question.of("deepseek-r1", "amd-mi300x").scenario();
        Precision fp8 = scenario.deployment().precision();
        assertEquals("fp8-block", fp8.of(TensorClass.EXPERTS).id());
        assertEquals("bf16", fp8.of(TensorClass.NORMS).id());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Precision(fp8.weights(), Map.of(), fp8.kvCache()));
    }

    @Test
    void aScenarioIsLabelledByModelAndPrecision() {
        Scenario scenario = Question.of("llama-3.1-405b", "nvidia-h100-sxm-80gb").scenario();
        assertEquals("Llama 3.1 405B · BF16", scenario.label());
    }

    @Test
    void anAssumptionThatIsNotThereIsABug() {
        Scenario scenario =
                Question.of("llama-3-8b", "nvidia-t4-16gb").assuming(Map.of()).scenario();
        assertThrows(IllegalStateException.class, () -> scenario.assumption("runtime-memory"));
    }
}
