package dev.reckoner.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Derivation.Remark;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes most of the time per token. */
class BoundTest {

    private static Figure tpot(Question question) {
        return (Figure) Serving.tpot(question.scenario());
    }

    @ParameterizedTest
    @CsvSource({
        "vllm, 1000, 1000, 1, bound-by-reading",
        "vllm, 2000, 20, 16, bound-by-prompts",
        "vllm, 10, 2000, 1000, bound-by-waiting",
        "llama.cpp, 1000, 1000, 1, bound-by-waiting",
        "llama.cpp, 100000, 10, 1, bound-by-multiplying"
    })
    void theLoadDecidesWhatBinds(String engine, int input, int output, int users, String bound) {
        Question question = Question.of("llama-3-8b", "nvidia-h200-sxm-141gb").engine(engine);
        Remark remark = tpot(question.asking(input, output, users)).remark().orElseThrow();
        assertEquals(bound, remark.reason());
        double share = remark.about().get(0).value();
        assertTrue(share > 0.25 && share <= 1, share + " of the time");
    }

    @ParameterizedTest
    @CsvSource({"vllm", "llama.cpp"})
    void theShareIsThatOfTheRemark(String engine) {
        Question question = Question.of("llama-3-8b", "nvidia-h200-sxm-141gb").engine(engine);
        Figure share = (Figure) Serving.boundShare(question.scenario());
        Remark remark = tpot(question).remark().orElseThrow();
        assertEquals(remark.reason(), share.remark().orElseThrow().reason());
        assertEquals(remark.about().get(0), share);
    }
}
