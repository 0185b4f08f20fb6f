package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.ScoreUnit;
import dev.reckoner.workload.Facts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The scores that this repository publishes. */
class OwnQualityTest {

    private static final List<Score> READ = List.copyOf(Facts.CATALOGUE.scores().values());

    @Test
    void everyRowIsThere() {
        Map<Score.Kind, Integer> kinds = new TreeMap<>();
        READ.forEach(score -> kinds.merge(score.variant().kind(), 1, Integer::sum));
        assertTrue(READ.size() >= 617, "rows: " + READ.size());
        assertTrue(kinds.get(Score.Kind.QUANTISED) >= 339, kinds.toString());
        assertTrue(kinds.get(Score.Kind.DISTILLED) >= 36, kinds.toString());
    }

    /** DeepSeek-R1 README, table of distilled models. */
    @Test
    void theDistilledModelsScoreWhatTheirMakerPublished() {
        String folder = "deepseek-r1/deepseek-r1/gpqa-diamond-pass-1/";
        assertEquals(71.5, score(folder + "deepseek-r1").value());
        assertEquals(62.1, score(folder + "deepseek-r1-distill-qwen-32b").value());
        assertEquals(49.1, score(folder + "deepseek-r1-distill-qwen-7b").value());
    }

    private static Score score(String id) {
        return Facts.CATALOGUE.scores().get(id);
    }

    /** Nobody gains tenfold from rounding; a slip of the decimal point would look like this. */
    @Test
    void noQuantisedModelIsFarBetterThanInFull() {
        for (Score score : READ) {
            boolean quantised = score.variant().kind() == Score.Kind.QUANTISED;
            score.keptFigure()
                    .filter(kept -> quantised)
                    .ifPresent(kept -> assertTrue(kept.value() < 1.2, score.id()));
            if (quantised && score.benchmark().unit() == ScoreUnit.PERPLEXITY) {
                assertTrue(score.value() >= score.ofFull().orElseThrow(), score.id());
            }
        }
    }
}
