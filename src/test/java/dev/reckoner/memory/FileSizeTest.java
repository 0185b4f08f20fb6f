package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.Model;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes of published files. */
class FileSizeTest {

    private static final double GIB = 1 << 30;

    private static double bytes(Model model, String weights) {
        Question question = Question.of(model, Facts.accelerator("amd-mi300x"));
        return Weights.of(question.weights(weights).scenario()).value();
    }

    /** The table of llama.cpp's quantize README at 311c2c9 (MIT), each to its last digit. */
    @ParameterizedTest
    @CsvFileSource(resources = "gguf-files.csv", numLinesToSkip = 1)
    void aFileHasTheBitsThatWereMeasured(String model, String format, double gib, double bits) {
        double bytes = bytes(Facts.model(model), format);
        assertEquals(gib, bytes / GIB, 0.00501);
        // An F16 file has its norms in 32 bits, which is 0.0005 more.
        double rounding = format.equals("fp16") ? 0.00056 : 0.000051;
        assertEquals(bits, bytes * 8 / Facts.model(model).parameters(), rounding);
    }

    /** The goal is 0.5 % at the median and 1 % at the 90th percentile. */
    @Test
    void theWorstOfTheTableIsFarBelowTheGoal() throws IOException {
        TreeMap<Double, String> deviations = new TreeMap<>();
        int rows = 0;
        try (BufferedReader table =
                new BufferedReader(
                        new InputStreamReader(
                                FileSizeTest.class.getResourceAsStream("gguf-files.csv"),
                                StandardCharsets.UTF_8))) {
            for (String line : table.lines().skip(1).toList()) {
                String[] cells = line.split(",");
                double bits = bytes(Facts.model(cells[0]), cells[1]) * 8;
                double measured = Double.parseDouble(cells[3]) * Facts.model(cells[0]).parameters();
                deviations.put(Math.abs(bits / measured - 1), cells[1]);
                rows++;
            }
        }
        assertEquals(23, rows);
        List<Double> sorted = List.copyOf(deviations.keySet());
        double median = sorted.get(sorted.size() / 2);
        double ninth = sorted.get(sorted.size() * 9 / 10);
        String worst = deviations.lastEntry().getValue() + " is off by " + deviations.lastKey();
        assertTrue(median <= 0.00002 && ninth <= 0.00005, median + ", " + ninth + "; " + worst);
        assertTrue(deviations.lastKey() <= 0.00005, worst);
    }

    /**
     * Llama 3 70B, measured by dranger003 (<a
     * href="https://github.com/ggml-org/llama.cpp/pull/6745">pull request 6745</a>), whole files: a
     * model with a rule of its own.
     */
    @ParameterizedTest
    @CsvSource({
        "iq1_m, 15.60",
        "iq2_m, 22.46",
        "q2_k, 24.56",
        "iq3_xxs, 25.58",
        "iq3_xs, 27.29",
        "q3_k_m, 31.91",
        "q4_k_s, 37.58",
        "q4_k_m, 39.60",
        "q5_k_m, 46.52",
        "q6_k, 53.91",
    })
    void theSeventyBillionRuleHolds(String format, double gib) {
        assertEquals(gib, bytes(Facts.model("llama-3-70b"), format) / GIB, 0.0007 * gib);
    }

    /** An importance matrix changes two formats: with it the first layers stay as the others. */
    @Test
    void anImportanceMatrixIsNotReckonedWith() {
        double bytes = bytes(Facts.model("llama-3-70b"), "iq4_xs");
        assertEquals(35.30, bytes / GIB, 0.01 * 35.30);
        assertTrue(bytes / GIB > 35.5);
    }

    /**
     * Mixtral 8x22B, whole files in GB as listed by <a
     * href="https://huggingface.co/bartowski/Mixtral-8x22B-v0.1-GGUF">bartowski</a>: eight experts,
     * whose keys and values stay in 8 bits.
     */
    @ParameterizedTest
    @CsvSource({
        "q5_k_m, 99.96",
        "q4_k_m, 85.58",
        "iq4_xs, 76.35",
        "q3_k_l, 72.57",
        "q3_k_m, 67.78",
        "iq3_m, 64.49",
        "iq3_xs, 58.22",
        "q2_k, 52.10",
    })
    void eightExpertsHaveRulesOfTheirOwn(String format, double gigabytes) {
        Shape dense = Shape.dense(56, 48, 8, 128);
        Model mixtral =
                new Shape(
                                new Attention.Grouped(48, 8, 128),
                                dense.layers(),
                                6144,
                                32_000,
                                false,
                                16_384,
                                Optional.of(new Experts(8, 2, 0, 16_384, 0)))
                        .model();
        assertEquals(gigabytes, bytes(mixtral, format) / 1e9, 0.0005 * gigabytes);
    }
}
