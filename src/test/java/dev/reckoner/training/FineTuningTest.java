package dev.reckoner.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FineTuningTest {

    private static final String H100 = "nvidia-h100-sxm-80gb";
    private static final String A100 = "nvidia-a100-sxm-80gb";

    private static double value(Answer answer) {
        return ((Figure) answer).value();
    }

    /** The same where an assumption is another number, without doubt. */
    private static Question assuming(Question question, String id, double value) {
        Map<String, Assumption> all = new LinkedHashMap<>(question.assumptions());
        Assumption old = all.get(id);
        Estimate exact = Estimate.exact(value, old.estimate().unit());
        all.put(id, new Assumption(id, exact, old.reason(), old.citations()));
        return question.assuming(all);
    }

    private static double gb(Answer bytes) {
        return value(bytes) / 1e9;
    }

    /**
     * "A 7.5B parameter model … 120 GB": ZeRO, figure 1, sixteen bytes a parameter without
     * activations. Of Llama 2 7B's 6,738,415,616 they are 107.8 GB.
     */
    @Test
    void inFullEachParameterTakesSixteenBytes() {
        Question question = Question.of("llama-2-7b", H100);
        double all = value(FineTuning.memory(question.scenario()));
        double activations = 4096.0 * (4096 * (2 * 32 + 34) + 4 * 32_000);
        assertEquals(2 * 6_738_415_616.0 + 14 * 6_738_417_664.0 + activations, all);
    }

    /** "More than 780 GB" for a model of 65 billion: QLoRA, section 1; twelve bytes a parameter. */
    @Test
    void withoutACopyInThirtyTwoBitsItIsTwelve() {
        Question question = assuming(Question.of("llama-2-70b", H100), "optimiser-memory", 8);
        double perBillion = gb(FineTuning.memory(question.scenario())) / 70;
        assertEquals(780.0 / 65, perBillion, 0.15);
    }

    /**
     * LoRA on GPT-3 with 175 billion parameters took 350 GB instead of 1.2 TB, the paper says in
     * section 4.2: little more than 2 bytes a parameter, where few are trained.
     */
    @Test
    void adaptersTakeLittleMoreThanTheModelItself() {
        Question question = assuming(Question.of("falcon-180b", H100), "lora-share", 0.0001);
        double perBillion = gb(FineTuning.loraMemory(question.scenario())) / 179.5;
        assertEquals(350.0 / 175, perBillion, 0.1);
    }

    /** "Finetune a 65B parameter model on a single 48GB GPU": QLoRA, abstract. */
    @Test
    void aModelOf65BillionInFourBitsIsTunedOnOneCardOf48Gb() {
        Question question =
                assuming(Question.of("llama-2-70b", "nvidia-l40s-48gb"), "step-tokens", 512);
        assertEquals(1, value(FineTuning.qloraAccelerators(question.scenario())));
        assertEquals(3, value(FineTuning.loraAccelerators(question.scenario())));
    }

    /** Falcon 180B by QLoRA on two A100s of 80 GB: Hugging Face's post on Falcon 180B. */
    @Test
    void falcon180bInFourBitsIsTunedOnTwoCardsOf80Gb() {
        Question question = Question.of("falcon-180b", A100);
        assertEquals(2, value(FineTuning.qloraAccelerators(question.scenario())));
    }

    /**
     * Tokens a second and GPU of LoRA on H100s, and the operations a second that are counted for
     * them: NVIDIA's NeMo AutoModel, performance summary of August 2026.
     */
    @Test
    void aFrozenModelTakesFourOperationsAParameterAndToken() {
        for (Published row :
                List.of(
                        new Published("llama-3-8b", 12_472.87, 402),
                        new Published("qwen2.5-7b", 14_110.05, 423),
                        new Published("llama-3-70b", 1091.85, 316),
                        new Published("llama-3-70b", 984.85, 285))) {
            Question question =
                    assuming(Question.of(row.model, H100), "fine-tuning-tokens", row.tokens * 3600)
                            .offer(Shape.offer(1, true, 1));
            double share = row.tflops / 989;
            Question reached = assuming(question, "fine-tuning-mfu", share);
            double hours = value(FineTuning.loraCost(reached.scenario()));
            assertEquals(1, hours, 0.03, row.model);
        }
    }

    private record Published(String model, double tokens, double tflops) {}

    /**
     * Alpaca tuned LLaMA 7B, of the shape of Llama 2 7B, on eight A100s in three hours (Stanford's
     * post of 2023-03-13), on 80 million tokens at most: 24 device-hours, where the middle of what
     * is reached today gives 9.
     */
    @Test
    void alpacaIsWithinTheRange() {
        Question question =
                assuming(Question.of("llama-2-7b", A100), "fine-tuning-tokens", 52_000 * 512 * 3.0)
                        .offer(Shape.offer(1, true, 1));
        Figure hours = (Figure) FineTuning.cost(question.scenario());
        assertEquals(9.27, hours.value(), 0.005);
        assertTrue(hours.estimate().range().high() > 24, hours.estimate().toString());
    }

    @Test
    void inFullItTakesHalfAsMuchAgainAsFrozen() {
        Question question = Question.of("gemma-3-27b", H100).offer(Shape.offer(1, true, 2));
        double full = value(FineTuning.cost(question.scenario()));
        assertEquals(1.5, full / value(FineTuning.loraCost(question.scenario())), 1e-12);
    }

    @Test
    void eachWayTakesLessThanTheOneBefore() {
        for (String model : Facts.CATALOGUE.models().keySet()) {
            Question question = Question.of(model, H100);
            double full = value(FineTuning.memory(question.scenario()));
            double lora = value(FineTuning.loraMemory(question.scenario()));
            double qlora = value(FineTuning.qloraMemory(question.scenario()));
            assertTrue(qlora < lora && lora < full, model);
        }
    }
}
