package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole texts: {@code <case>/input.md} gives {@code expected.html} and, if anything is wrong with
 * it, {@code problems.txt}. Run with {@code -Dgolden=update} to rewrite them, then read the diff.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/article/markdown");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textGivesItsPage(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Problems problems = new Problems();
        Document document =
                Markdown.parse(
                        "input.md", 1, Files.readString(folder.resolve("input.md")), problems);
        check(folder.resolve("expected.html"), document.render(Texts.BRACKETS));
        check(folder.resolve("problems.txt"), Texts.problems(problems));
    }

    private static void check(Path golden, String actual) throws IOException {
        if (System.getProperty("golden", "").equals("update")) {
            Files.deleteIfExists(golden);
            if (!actual.isEmpty()) {
                Files.writeString(golden, actual);
            }
        }
        assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual);
    }
}
