package dev.reckoner.wording.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsFileTest {

    private static String english() throws IOException {
        return Files.readString(Path.of("content/words/en.yaml"));
    }

    private static String told(String text) {
        Problems problems = new Problems();
        WordsFile.read("words/en.yaml", text, problems);
        List<String> lines =
                problems.errors().stream().map(p -> p.what() + " | " + p.hint()).toList();
        return String.join("\n", lines);
    }

    @Test
    void theFilesNameIsTheLanguage() throws IOException {
        Words words = WordsFile.read("a.b/pt-BR.yaml", english(), new Problems()).orElseThrow();
        assertEquals("pt-BR", words.language());
        assertEquals("English", words.ownName());
    }

    @Test
    void aTermWithoutASymbolStandsByItsName() throws IOException {
        String text = english().replace("{name: Weights, symbol: weights,", "{name: Weights,");
        Words words = WordsFile.read("en.yaml", text, new Problems()).orElseThrow();
        assertEquals("Weights", words.term("weights").symbol());
    }

    @Test
    void aPhraseWithoutItsBlankIsToldAtItsPlace() throws IOException {
        Problems problems = new Problems();
        String text =
                english().replace("hour/year: \"{} hour a year|", "hour/year: \"hour a year|");
        assertTrue(WordsFile.read("words/en.yaml", text, problems).isEmpty());
        Problem problem = problems.errors().get(0);
        int line = text.substring(0, text.indexOf("\n  hour/year") + 1).split("\n", -1).length;
        assertEquals("words/en.yaml:" + line + ":14", problem.place().toString());
        assertTrue(problem.what().contains("needs one {} for the number"), problem.what());
    }

    @Test
    void aSectionThatIsMissingIsNamedOnce() throws IOException {
        String renamed = english().replaceFirst("(?m)^interface:", "ranking:");
        String told = told(renamed);
        assertTrue(told.contains("key \"interface\" is missing"), told);
        assertFalse(told.contains("interfaces\" is missing"), told);
        assertTrue(told(english().replaceFirst("(?m)^verdicts:", "verdict:")).contains("verdicts"));
    }

    @Test
    void elevenMonthsAreToldNotThrown() throws IOException {
        String told = told(english().replace("November, December]", "November]"));
        assertTrue(told.contains("needs twelve months"), told);
    }

    @Test
    void nonsenseIsToldNotThrown() {
        for (String text : List.of("", "- a", "a: b", "interface: 3", "terms: {weights: x}")) {
            assertFalse(told(text).isEmpty(), text);
        }
    }

    @Test
    void languagesOutOfStepAreTold() throws IOException {
        Words english = WordsFile.read("en.yaml", english(), new Problems()).orElseThrow();
        String less =
                english()
                        .replace("  press: press\n", "")
                        .replace("{0} names no offer", "This names no offer");
        Words other = WordsFile.read("xx.yaml", less, new Problems()).orElseThrow();
        Problems problems = new Problems();
        assertFalse(WordsFile.isWhole("xx.yaml", other, english, problems));
        assertTrue(WordsFile.isWhole("en.yaml", english, english, new Problems()));
        List<String> told =
                problems.errors().stream().map(p -> p.place() + ": " + p.what()).toList();
        assertEquals(
                List.of("xx.yaml: words are missing: ranks.press, reasons.no-offer {0}"), told);
    }
}
