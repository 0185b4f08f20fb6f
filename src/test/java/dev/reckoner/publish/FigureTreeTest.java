package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Figure;
import dev.reckoner.throughput.Serving;
import dev.reckoner.wording.Words;
import dev.reckoner.wording.reading.WordsFile;
import dev.reckoner.workload.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the time per token is explained on the terminal. */
class FigureTreeTest {

    private static String told(String language) throws IOException {
        String file = "content/words/" + language + ".yaml";
        Words words =
                WordsFile.read(file, Files.readString(Path.of(file)), new Problems()).orElseThrow();
        Question question = Question.of("llama-3-8b", "nvidia-h200-sxm-141gb");
        Figure tpot = (Figure) Serving.tpot(question.scenario());
        return String.join("\n", new FigureTree(words).lines(tpot));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Factor of reading weights: 1.5  [fitted on 2,847 measurements up to 1 August"
                        + " 2026]",
                "en; Bound by memory: reading weights and cache takes ",
                "zh-Hans; 读取稠密权重系数: 1.5  [依据截至2026年8月1日的2,847条实测拟合]",
                "zh-Hans; 受显存带宽限制：读取权重和缓存占每token时间的"
            })
    void whatWasFittedAndWhatBindsIsTold(String language, String line) throws IOException {
        String told = told(language);
        assertTrue(told.contains(line), told);
    }
}
