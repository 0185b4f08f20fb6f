package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and what is printed where. */
class CommandLineTest {

    @TempDir Path folder;

    private Ran build(String... more) throws IOException {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "build";
        arguments[1] = "--root";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.run(arguments);
    }

    @Test
    void helpAndVersionAreAnswersAndNoErrors() {
        Ran help = Ran.run("--help");
        assertEquals(Exit.OK, help.exit());
        assertTrue(help.out().contains("build") && help.out().contains("explain"), help.out());
        assertEquals(new Ran(Exit.OK, "reckoner 0.1.0\n", ""), Ran.run("--version"));
        for (String command : new String[] {"build", "explain"}) {
            Ran its = Ran.run(command, "--help");
            assertEquals(Exit.OK, its.exit());
            assertTrue(its.out().contains("--root=DIR"), its.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "buil",
                "--rot=x",
                "build --speed=fast",
                "build more",
                "build --as-of=2025-02-30",
                "build --as-of=tomorrow",
                "build --out",
                "explain",
                "explain first-sums"
            })
    void whatNoCommandUnderstandsIsAMistakeOfUse(String line) {
        Ran ran = Ran.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(!ran.err().isEmpty() && ran.out().isEmpty(), ran.toString());
    }

    @Test
    void aDayThatDoesNotExistIsToldAsSuch() {
        Ran ran = Ran.run("build", "--as-of", "2025-02-30");
        assertTrue(ran.err().contains("\"2025-02-30\" is not a day; write 2025-05-10"), ran.err());
    }

    @Test
    void aRootWithoutContentIsAMistakeOfUse() throws IOException {
        assertEquals(new Ran(Exit.USAGE, "", folder + " has no content/ folder\n"), build());
        assertEquals(Exit.USAGE, Ran.run("explain", "a", "b", "--root", folder + "").exit());
    }

    @Test
    void whereNothingWasMeasuredThereIsNothingToFit() throws IOException {
        TinySite.in(folder);
        Path fitted = folder.resolve("content/catalogue/calibration.yaml");
        boolean there = Files.exists(fitted);
        Ran ran = Ran.run("calibrate", "--root", folder.toString());
        assertEquals(
                new Ran(
                        Exit.CONTENT,
                        "",
                        "content/catalogue/measurements has no row to learn from\n"),
                ran);
        assertEquals(there, Files.exists(fitted));
    }

    @Test
    void answersNeverReplaceTheQuestions() throws IOException {
        TinySite.in(folder);
        Path table = folder.resolve("in.csv");
        String questions = "model,accelerator,input_tokens,output_tokens\n";
        Files.writeString(table, questions);
        String root = folder.toString();
        Ran ran =
                Ran.run(
                        "estimate",
                        "--root",
                        root,
                        "--batch",
                        table.toString(),
                        "--out",
                        root + "/./in.csv");
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals(questions, Files.readString(table));
    }

    @Test
    void aBuildTellsWhatItDid() throws IOException {
        TinySite site = TinySite.in(folder);
        Ran first = build();
        assertEquals(Exit.OK, first.exit());
        assertEquals("", first.err());
        Set<String> files = TinySite.published(site.out()).keySet();
        long pages = files.stream().filter(path -> path.endsWith("index.html")).count();
        String nowhere = "No base-url, so neither canonical addresses nor feeds nor a sitemap.\n";
        assertEquals(
                nowhere
                        + pages
                        + " pages in "
                        + site.out()
                        + ": "
                        + files.size()
                        + " files written, 0 removed, 0 unchanged;"
                        + " 0 numbers moved; 0 warnings; N s\n",
                withoutSeconds(first));
        assertEquals(
                nowhere
                        + pages
                        + " pages in "
                        + site.out()
                        + ": 0 files written, 0 removed, "
                        + files.size()
                        + " unchanged;"
                        + " 0 numbers moved; 0 warnings; N s\n",
                withoutSeconds(build()));
    }

    private static String withoutSeconds(Ran ran) {
        return ran.out().replaceFirst("\\d+\\.\\d s\n$", "N s\n");
    }

    @Test
    void aBuildTellsEachNumberThatMoved() throws IOException {
        TinySite site = TinySite.in(folder);
        // A claim that another price turns would stop the build.
        site.change(
                "articles/short-note.md", "\n```claim\nid: quad-price\nexpect: holds\n```\n", "");
        build();
        site.change(
                "catalogue/offers/cloud.csv",
                "8,2025-01-05,,2025-01-05;2025-03-01,price-list,row 1,\n",
                """
                8,2025-01-05,2025-03-01,2025-01-05,price-list,row 1,
                quad,west,on-demand,loom-24gb,4,instance,4,2025-03-01,,2025-03-01,price-list,row 2,
                """);
        Ran ran = build();
        assertEquals("Published numbers that moved:", ran.out().lines().findFirst().orElse(""));
        long moved = ran.out().lines().filter(line -> line.contains(" → ")).count();
        assertEquals(11, moved);
        assertTrue(ran.out().contains("  $5,840 → $2,920  crowd.monthly-cost  "), ran.out());
        assertTrue(
                ran.out()
                        .contains(
                                "(en/articles/first-sums/index.html,"
                                        + " content/articles/first-sums/en.md:5)"),
                ran.out());
        assertTrue(ran.out().contains("; 11 numbers moved; "), ran.out());
    }

    @Test
    void outAndBaseUrlAndDayAreObeyed() throws IOException {
        TinySite.in(folder);
        Path elsewhere = folder.resolve("elsewhere");
        Ran ran =
                build(
                        "--out=" + elsewhere,
                        "--base-url=https://reckoner.example/sub",
                        "--as-of=2025-04-14");
        assertEquals(Exit.OK, ran.exit());
        String page = Files.readString(elsewhere.resolve("en/articles/first-sums/index.html"));
        assertTrue(
                page.contains("href=\"https://reckoner.example/sub/en/articles/first-sums/\""),
                page);
        assertTrue(page.contains("14 April 2025"), page);
        assertTrue(Files.notExists(folder.resolve("site")));
    }

    @Test
    void anArticleOfALaterDayIsLeftOutAndNamed() throws IOException {
        TinySite.in(folder);
        Ran ran = build("--as-of=2025-03-31");
        assertEquals(Exit.OK, ran.exit(), ran.err());
        String told = "Articles that wait for their day:\n  2025-04-01  first-sums\n";
        assertTrue(ran.out().contains(told), ran.out());
        assertFalse(build("--as-of=2025-04-01").out().contains("wait"));
    }

    @Test
    void aSiteIsNotPublishedAmongItsSources() throws IOException {
        TinySite.in(folder);
        String root = folder.toString();
        for (String out : List.of(root, root + "/content", root + "/content/pub")) {
            Ran ran = Ran.run("--root", root, "build", "--out", out);
            assertEquals(Exit.USAGE, ran.exit(), out);
            assertTrue(ran.err().contains("is among the sources"), ran.err());
        }
    }

    @Test
    void anAddressThatIsNoneIsAMistakeOfUse() throws IOException {
        TinySite.in(folder);
        String root = folder.toString();
        for (String none :
                List.of("javascript:x", "https://a|b.example", "https://a.example/?b=c")) {
            Ran ran = Ran.run("--root", root, "build", "--base-url", none);
            assertEquals(Exit.USAGE, ran.exit(), none);
        }
    }

    @Test
    void aSiteThatIsBeingPublishedIsLeftAlone() throws IOException {
        TinySite site = TinySite.in(folder);
        build();
        Path lock = site.out().resolve(".reckoner/lock");
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            held.lock();
            Ran ran = build();
            assertEquals(Exit.DISK, ran.exit());
            assertTrue(ran.err().startsWith("another build is publishing"), ran.err());
        }
        assertEquals(Exit.OK, build().exit());
    }

    @Test
    void filesThatNoBuildWroteAreNotOverwritten() throws IOException {
        TinySite site = TinySite.in(folder);
        Files.createDirectories(site.out());
        Files.writeString(site.out().resolve("index.html"), "my own page");
        Ran ran = build();
        assertEquals(
                new Ran(Exit.DISK, "", "files that no build wrote are in the way: index.html\n"),
                ran);
        assertEquals("my own page", Files.readString(site.out().resolve("index.html")));
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureOfTheDisk() throws IOException {
        TinySite.in(folder);
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = build("--out", file.resolve("site").toString());
        assertEquals(Exit.DISK, ran.exit());
        assertTrue(ran.err().startsWith("the disk fails: "), ran.err());
    }
}
