package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site with a mistake is not published, and the editor is told where it is and what to do. Each
 * case in {@code sites/broken} makes edits to the tiny site, and below {@code ---} stands what is
 * told. Run with {@code -Dgolden=update} to rewrite that part, then read the diff.
 */
class BrokenSiteTest {

    private static final Path CASES = Path.of("src/test/resources/sites/broken");
    private static final String TOLD = "---\n";

    @TempDir Path folder;
    private TinySite site;
    private Map<String, String> published = Map.of();
    private Map<String, Long> times = Map.of();

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeEach
    void publish() throws IOException {
        site = TinySite.in(folder);
        assertEquals(0, build().exit());
        published = TinySite.published(site.out());
        times = TinySite.times(site.out());
    }

    private Ran build() {
        return Ran.run("build", "--root", folder.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeIsToldAndTheOldSiteStays(String name) throws IOException {
        Path golden = CASES.resolve(name);
        String text = Files.readString(golden);
        String edits = text.substring(0, text.indexOf(TOLD));
        edit(edits);
        Ran ran = build();
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(golden, edits + TOLD + ran.err());
        }
        assertEquals(text.substring(edits.length() + TOLD.length()), ran.err());
        assertTheOldSiteStays(ran);
    }

    private void edit(String edits) throws IOException {
        List<String> lines = edits.lines().toList();
        for (int i = 0; i < lines.size(); i += 3) {
            site.change(
                    value(lines.get(i), "file: "),
                    value(lines.get(i + 1), "find: "),
                    value(lines.get(i + 2), "put: "));
        }
    }

    private static String value(String line, String key) {
        assertTrue(line.startsWith(key), line);
        return line.substring(key.length()).replace("\\n", "\n");
    }

    private void assertTheOldSiteStays(Ran ran) throws IOException {
        assertEquals(Exit.CONTENT, ran.exit());
        assertEquals("", ran.out());
        assertEquals(published, TinySite.published(site.out()));
        assertEquals(times, TinySite.times(site.out()));
    }

    @Test
    void ofManyMistakesAHundredAreToldAndAllAreCounted() throws IOException {
        StringBuilder text = new StringBuilder("A card");
        IntStream.range(0, 120).forEach(i -> text.append("\n{= no.such-").append(i).append(" }"));
        site.change("articles/short-note.md", "Abacus 7B", text.toString());
        Ran ran = build();
        assertEquals(100, ran.err().lines().filter(line -> line.contains(": error: ")).count());
        assertTrue(ran.err().contains("… and 20 more; 120 in all\n"), ran.err());
        assertTheOldSiteStays(ran);
    }

    @Test
    void aLinkToAFileIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("content/articles/first-sums/fr.md"), secret);
        Ran ran = build();
        assertTrue(ran.err().contains("fr.md: error: is a link or no file\n"), ran.err());
        assertTheOldSiteStays(ran);
    }

    @Test
    void aFileOfAnUnknownKindIsRefused() throws IOException {
        Files.writeString(folder.resolve("content/articles/first-sums/run.js"), "alert(1)");
        Ran ran = build();
        assertTrue(ran.err().contains("run.js: error: is not a kind of file"), ran.err());
        assertTheOldSiteStays(ran);
    }

    @Test
    void controlCharactersInContentDoNotReachTheTerminal() throws IOException {
        Files.writeString(folder.resolve("content/articles/first-sums/\u001b[2J.js"), "");
        Ran ran = build();
        assertTrue(ran.err().contains("\ufffd[2J.js"), ran.err());
        assertTheOldSiteStays(ran);
    }

    @Test
    void markupInTextIsShownAsTextWithAWarning() throws IOException {
        site.change("articles/short-note.md", "Abacus 7B", "<script>alert(1)</script> Abacus 7B");
        Ran ran = build();
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.err().contains("content/articles/short-note.md:8:1: warning: "), ran.err());
        String page = Files.readString(site.out().resolve("en/articles/short-note/index.html"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }
}
