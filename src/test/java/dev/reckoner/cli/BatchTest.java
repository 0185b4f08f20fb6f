package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.price.Estimator;
import dev.reckoner.problem.Problems;
import dev.reckoner.workload.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of questions and their answers. */
class BatchTest {

    private static final String HEAD =
            "id,model,accelerator,count,input_tokens,output_tokens,concurrency\n";
    private static final String ROW = "llama-3.1-8b,nvidia-h100-sxm-80gb,1,1024,256,8\n";

    private final Problems problems = new Problems();

    private List<String> answers(String table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        new Batch(new Estimator(Facts.CATALOGUE), 2, read -> {})
                .run("in.csv", new ByteArrayInputStream(bytes), out, problems);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void rowsKeepTheirOrderAndTheirCells() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        int rows = 12_000;
        for (int i = 0; i < rows; i++) {
            table.append("row ").append(i).append(',').append(ROW);
        }
        List<String> answers = answers(table.toString());
        assertEquals(rows + 1, answers.size());
        for (int i = 0; i < rows; i++) {
            String asked = "row " + i + "," + ROW.strip() + ",true,16060522496,131072,";
            assertTrue(answers.get(i + 1).startsWith(asked), answers.get(i + 1));
        }
    }

    @Test
    void aRowThatCannotBeAnsweredKeepsItsPlace() throws IOException {
        List<String> answers =
                answers(HEAD + "a," + ROW.replace("8b", "9b") + "b,x\n\"c,\"\"\"," + ROW);
        assertTrue(answers.get(1).contains("model: there is no"), answers.get(1));
        assertTrue(answers.get(2).contains("2 cells, and 7 columns"), answers.get(2));
        assertTrue(answers.get(3).startsWith("\"c,\"\"\",llama"), answers.get(3));
        assertTrue(answers.get(3).contains(",true,"), answers.get(3));
    }

    @Test
    void anUnknownColumnIsToldWithTheNearest() throws IOException {
        assertEquals(List.of(), answers("modle,accelerator\n"));
        assertEquals("did you mean \"model\"?", problems.errors().get(1).hint());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldBeforeMemoryRunsOut() throws IOException {
        answers(HEAD + "\"" + ("x".repeat(999) + "\n").repeat(600));
        assertEquals(1, problems.errors().size());
    }
}
