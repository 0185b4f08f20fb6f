package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a number is explained on the terminal. Run with {@code -Dgolden=update} to rewrite. */
class ExplainTest {

    private static final Path GOLDENS = Path.of("src/test/resources/sites/explain");

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
        TinySite.in(folder);
    }

    private Ran explain(String article, String figure, String language) {
        return Ran.run("explain", article, figure, "--lang", language, "--root", folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void aNumberIsToldDownToItsSources(String language) throws IOException {
        Path golden = GOLDENS.resolve(language + ".txt");
        Ran ran = explain("first-sums", "crowd.monthly-cost", language);
        if (System.getProperty("golden", "").equals("update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, ran.out());
        }
        assertEquals(new Ran(Exit.OK, Files.readString(golden), ""), ran);
    }

    @Test
    void withoutALanguageTheSitesFirstIsUsed() {
        Ran ran = Ran.run("explain", "first-sums", "crowd.weights", "--root", folder.toString());
        assertEquals(explain("first-sums", "crowd.weights", "en"), ran);
    }

    @Test
    void aSumOfTheTextCanBeExplainedToo() {
        Ran ran = explain("first-sums", "crowd.accelerators / alone.accelerators", "en");
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.out().contains(" = 2 ÷ 1 = 2\n"), ran.out());
    }

    @Test
    void anUnknownFigureIsToldWithTheNearest() {
        assertEquals(
                new Ran(
                        Exit.USAGE,
                        "",
                        """
                        the article has no figure "crowd.monthly-cots"
                        there is no metric "monthly-cots"; did you mean "monthly-cost"?
                        """),
                explain("first-sums", "crowd.monthly-cots", "en"));
    }

    @Test
    void anUnknownArticleIsToldWithThoseThereAre() {
        assertEquals(
                new Ran(
                        Exit.USAGE,
                        "",
                        "there is no article \"first-sum\"; there are first-sums, short-note\n"),
                explain("first-sum", "crowd.weights", "en"));
    }

    @Test
    void aLanguageThatTheSiteDoesNotHaveIsAMistakeOfUse() {
        assertEquals(
                new Ran(Exit.USAGE, "", "the site is not in \"fr\"\n"),
                explain("first-sums", "crowd.weights", "fr"));
    }

    @Test
    void aMistakeInTheContentIsToldFirst() throws IOException {
        Path article = folder.resolve("content/articles/first-sums/article.yaml");
        Files.writeString(article, Files.readString(article).replace("16}", "16, cuont: 1}"));
        Ran ran = explain("first-sums", "crowd.weights", "en");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("article.yaml:6:"), ran.err());
    }
}
