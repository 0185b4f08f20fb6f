package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A mistake is told where it is and with what to do, and a site with one is not published. Each
 * case in {@code sites/broken} makes edits to the tiny site, and below {@code ---} stands what
 * check tells. An edit without a passage to find writes the file anew. Run with {@code
 * -Dgolden=update} to rewrite that part, then read the diff.
 */
class BrokenSiteTest {

    private static final Path CASES = Path.of("src/test/resources/sites/broken");
    private static final String TOLD = "---\n";

    @TempDir Path folder;
    private TinySite site;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder);
    }

    private Ran build() {
        return Ran.run("build", "--root", folder.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeIsTold(String name) throws IOException {
        Path golden = CASES.resolve(name);
        String text = Files.readString(golden);
        String edits = text.substring(0, text.indexOf(TOLD));
        edit(edits);
        Ran ran = Ran.run("check", "--root", folder.toString());
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(golden, edits + TOLD + ran.out());
        }
        assertEquals(text.substring(edits.length() + TOLD.length()), ran.out());
        boolean sound = ran.out().contains("0 errors, ");
        assertEquals(sound ? Exit.OK : Exit.CONTENT, ran.exit());
        assertNotEquals("0 errors, 0 warnings\n", ran.out(), "the case is no mistake");
    }

    @Test
    void noTwoCasesTellTheSame() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (String name : cases()) {
            String text = Files.readString(CASES.resolve(name));
            String told = text.substring(text.indexOf(TOLD));
            assertNull(seen.put(told, name), name);
        }
        assertTrue(seen.size() >= 60, seen.size() + " cases");
    }

    /** One of each phase: what is read, what is reckoned, what is printed and what is linked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "misspelt-key-of-model.txt",
                "no-such-metric.txt",
                "wrong-geometry.txt",
                "missing-picture.txt",
                "broken-link.txt"
            })
    void theOldSiteStays(String name) throws IOException {
        assertEquals(Exit.OK, build().exit());
        Map<String, String> published = TinySite.published(site.out());
        Map<String, Long> times = TinySite.times(site.out());
        String text = Files.readString(CASES.resolve(name));
        edit(text.substring(0, text.indexOf(TOLD)));
        Ran ran = build();
        assertEquals(Exit.CONTENT, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().endsWith("1 error; the old site stays.\n"), ran.err());
        assertEquals(published, TinySite.published(site.out()));
        assertEquals(times, TinySite.times(site.out()));
    }

    private void edit(String edits) throws IOException {
        List<String> lines = edits.lines().toList();
        for (int i = 0; i < lines.size(); i += 3) {
            String file = value(lines.get(i), "file: ");
            String find = value(lines.get(i + 1), "find: ");
            String put = value(lines.get(i + 2), "put: ");
            if (find.isEmpty()) {
                site.write(file, put);
            } else {
                site.change(file, find, put);
            }
        }
    }

    private static String value(String line, String key) {
        assertTrue(line.startsWith(key), line);
        return line.substring(key.length()).replace("\\n", "\n");
    }

    @Test
    void ofManyMistakesAHundredAreToldAndAllAreCounted() throws IOException {
        StringBuilder text = new StringBuilder("A card");
        IntStream.range(0, 120).forEach(i -> text.append("\n{= no.such-").append(i).append(" }"));
        site.change("articles/short-note.md", "Abacus 7B", text.toString());
        Ran ran = build();
        assertEquals(100, ran.err().lines().filter(line -> line.contains(": error: ")).count());
        assertTrue(ran.err().contains("… and 20 more; 120 in all\n"), ran.err());
        assertEquals(Exit.CONTENT, ran.exit());
    }

    @Test
    void aLinkToAFileIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("content/articles/first-sums/fr.md"), secret);
        Ran ran = build();
        assertTrue(ran.err().contains("fr.md: error: is a link or no file\n"), ran.err());
        assertEquals(Exit.CONTENT, ran.exit());
    }

    @Test
    void aFileOfAnUnknownKindIsRefused() throws IOException {
        Files.writeString(folder.resolve("content/articles/first-sums/run.js"), "alert(1)");
        Ran ran = build();
        assertTrue(ran.err().contains("run.js: error: is not a kind of file"), ran.err());
        assertEquals(Exit.CONTENT, ran.exit());
    }

    @Test
    void controlCharactersInContentDoNotReachTheTerminal() throws IOException {
        Files.writeString(folder.resolve("content/articles/first-sums/\u001b[2J.js"), "");
        Ran ran = build();
        assertTrue(ran.err().contains("\ufffd[2J.js"), ran.err());
        assertEquals(Exit.CONTENT, ran.exit());
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
