package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Question;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.reading.ExaminationFiles;
import dev.reckoner.scenario.reading.ScenarioFile;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The claims and questions of this repository. */
class OwnVerdictsTest {

    private static final Day DAY = new Day(2026, 11, 30);

    private static Examinations examinations;

    @BeforeAll
    static void examine() throws IOException {
        Problems problems = new Problems();
        Map<String, String> texts = new TreeMap<>();
        for (String name : List.of("claims.yaml", "questions.yaml")) {
            String path = "content/catalogue/" + name;
            texts.put(path, Files.readString(Path.of(path)));
        }
        String file = "content/scenarios.yaml";
        Entries shared =
                Yaml.read(file, Files.readString(Path.of(file)), problems)
                        .map(
                                node ->
                                        ScenarioFile.read(
                                                node, Entries.NONE, Facts.CATALOGUE, DAY, problems))
                        .orElseThrow();
        examinations = ExaminationFiles.read(texts, Facts.CATALOGUE, shared, DAY, problems);
        assertEquals(List.of(), problems.errors());
    }

    @Test
    void everyClaimIsExamined() {
        assertEquals(Facts.CATALOGUE.claims().keySet(), examinations.claims().keySet());
    }

    @Test
    void noQuestionIsUnanswered() {
        Set<String> open = new TreeSet<>();
        for (Question question : Facts.CATALOGUE.questions().values()) {
            boolean decided =
                    examinations
                            .verdict(question)
                            .filter(verdict -> verdict != Verdict.CANNOT_BE_CHECKED)
                            .isPresent();
            if (!decided || question.articles().isEmpty()) {
                open.add(question.id());
            }
        }
        assertEquals(Set.of(), open);
        assertEquals(20, Facts.CATALOGUE.questions().size());
    }

    @Test
    void whatHoldsOnlyIfSaysOfEachConditionWhatItIs() {
        Set<String> silent = new TreeSet<>();
        examinations
                .claims()
                .forEach(
                        (id, examined) -> {
                            if (examined.verdict() == Verdict.HOLDS_ONLY_IF
                                    && examined.checks().stream()
                                            .anyMatch(c -> c.check().when().isEmpty())) {
                                silent.add(id);
                            }
                        });
        assertEquals(Set.of(), silent);
    }

    @Test
    void allKindsOfVerdictsAreGiven() {
        Map<Verdict, Integer> counts = new TreeMap<>();
        examinations.claims().values().forEach(e -> counts.merge(e.verdict(), 1, Integer::sum));
        for (Verdict verdict : Verdict.values()) {
            assertTrue(counts.getOrDefault(verdict, 0) >= 5, counts.toString());
        }
    }
}
