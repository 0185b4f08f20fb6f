package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.files.Outcome.InTheWay;
import dev.reckoner.publish.files.Outcome.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a real disk. */
class PublisherTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir Path folder;
    private Path site;

    @BeforeEach
    void siteIsMissing() {
        site = folder.resolve("my site 站");
    }

    @Test
    void aMissingSiteIsMade() throws IOException {
        Published published = publish(TestSites.OLD);
        assertEquals(TestSites.all(TestSites.OLD), visible());
        assertEquals(TestSites.all(TestSites.OLD).keySet().stream().toList(), published.written());
        assertEquals(List.of(), published.removed());
        assertEquals(0, published.unchanged());
    }

    @Test
    void theSiteBecomesTheNewReleaseAndNothingElse() throws IOException {
        publish(TestSites.OLD);
        Published published = publish(TestSites.NEW);
        assertEquals(TestSites.all(TestSites.NEW), visible());
        assertEquals(1, published.unchanged());
        assertEquals(8, published.written().size());
        assertTrue(published.removed().containsAll(List.of("gone.html", "turns.html")));
        assertFalse(Files.exists(site.resolve("en/gone")), "an empty folder stays");
    }

    @Test
    void anUnchangedSiteIsNotTouched() throws IOException {
        publish(TestSites.OLD);
        for (Path path : everything()) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        Published published = publish(TestSites.OLD);
        assertEquals(new Published(List.of(), List.of(), TestSites.OLD.size(), false), published);
        for (Path path : everything()) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(path), path.toString());
        }
    }

    @Test
    void onlyChangedFilesAreWritten() throws IOException {
        publish(Map.of("a.html", "a", "b.html", "b"));
        Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);
        assertEquals(List.of("b.html"), publish(Map.of("a.html", "a", "b.html", "c")).written());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("a.html")));
    }

    @Test
    void whatARunDidNotWriteStays() throws IOException {
        Map<String, String> foreign =
                Map.of(".gitignore", "*", "CNAME", "x.org", ".git/HEAD", "ref", "en/gone/n", "n");
        for (Map.Entry<String, String> file : foreign.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Files.createDirectories(site.resolve("empty"));
        publish(TestSites.OLD);
        publish(TestSites.NEW);
        publish(Map.of());
        assertEquals(TestSites.all(foreign), visible());
        assertTrue(Files.isDirectory(site.resolve("empty")));
    }

    @Test
    void aPageEditedByHandIsReplacedAndALostOneIsBack() throws IOException {
        publish(TestSites.OLD);
        write("index.html", "edited");
        Files.delete(site.resolve("same.html"));
        assertEquals(List.of("index.html", "same.html"), publish(TestSites.OLD).written());
        assertEquals(TestSites.all(TestSites.OLD), visible());
    }

    @Test
    void aForeignFileInTheWayIsNamedAndNothingChanges() throws IOException {
        publish(TestSites.OLD);
        write("case.html", "mine");
        write("en/new", "mine too");
        write("folder/mine.txt", "and this");
        SortedMap<String, String> before = visible();
        assertEquals(
                new InTheWay(List.of("case.html", "en/new", "folder")),
                publisher().publish(TestSites.release(TestSites.NEW), site));
        assertEquals(before, visible());
    }

    @Test
    void aForeignFileSpelledLikeALostOneOfOursIsInTheWay() throws IOException {
        publish(TestSites.OLD);
        Files.delete(site.resolve("Case.html"));
        write("case.html", "mine");
        assertEquals(
                new InTheWay(List.of("case.html")),
                publisher().publish(TestSites.release(TestSites.NEW), site));
    }

    @Test
    void aForeignEmptyFolderInTheWayIsNamed() throws IOException {
        Files.createDirectories(site.resolve("index.html"));
        assertEquals(
                new InTheWay(List.of("index.html")),
                publisher().publish(TestSites.release(TestSites.OLD), site));
    }

    @Test
    void aForeignFileWithTheRightBytesBecomesOurs() throws IOException {
        write("a.html", "a");
        Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);
        assertEquals(new Published(List.of(), List.of(), 1, false), publish(Map.of("a.html", "a")));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("a.html")));
        assertEquals(List.of("a.html"), publish(Map.of()).removed());
    }

    @Test
    void linksAreNeitherFollowedNorReplaced() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("too.html"), "precious");
        publish(TestSites.OLD);
        Files.delete(site.resolve("en/gone/too.html"));
        Files.delete(site.resolve("en/gone"));
        Files.createSymbolicLink(site.resolve("en/gone"), outside);
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), outside.resolve("too.html"));
        assertEquals(
                new InTheWay(List.of("en/gone", "index.html")),
                publisher().publish(TestSites.release(TestSites.OLD), site));
        assertEquals(List.of("same.html"), publish(Map.of("same.html", "new")).written());
        assertEquals("precious", Files.readString(outside.resolve("too.html")));
        assertTrue(Files.isSymbolicLink(site.resolve("index.html")));
    }

    @Test
    void ourOwnFolderIsNotALink() throws IOException {
        Files.createDirectories(site);
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve(".reckoner"), outside);
        assertEquals(
                new InTheWay(List.of(".reckoner")),
                publisher().publish(TestSites.release(TestSites.OLD), site));
        assertArrayEquals(new String[0], outside.toFile().list());
    }

    @Test
    void theSiteItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(site, real);
        publish(TestSites.OLD);
        assertEquals("old index", Files.readString(real.resolve("index.html")));
    }

    @Test
    void aDamagedManifestIsReportedAndNothingChanges() throws IOException {
        publish(TestSites.OLD);
        Path manifest = site.resolve(".reckoner/manifest").toRealPath();
        Files.writeString(manifest, "1234 ../../precious\n");
        PublishFailed failed = assertThrows(PublishFailed.class, () -> publish(TestSites.NEW));
        assertEquals(manifest, failed.path());
        assertEquals(TestSites.all(TestSites.OLD), visible());
    }

    @Test
    void theManifestIsAllThatIsKept() throws IOException {
        publish(TestSites.OLD);
        publish(TestSites.NEW);
        assertEquals(List.of("lock", "manifest"), new LocalDisk().list(site.resolve(".reckoner")));
        assertEquals(0, Files.size(site.resolve(".reckoner/lock")));
        assertEquals(
                Manifest.of(TestSites.release(TestSites.NEW)).text(),
                Files.readString(site.resolve(".reckoner/manifest")));
    }

    private static Publisher publisher() {
        return new Publisher(new LocalDisk());
    }

    private Published publish(Map<String, String> texts) throws IOException {
        return (Published) publisher().publish(TestSites.release(texts), site);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(site)) {
            return paths.toList();
        }
    }

    private SortedMap<String, String> visible() throws IOException {
        SortedMap<String, String> visible = new TreeMap<>();
        for (Path path : everything()) {
            if (Files.isRegularFile(path) && !path.startsWith(site.resolve(".reckoner"))) {
                visible.put(site.relativize(path).toString(), Files.readString(path));
            }
        }
        return visible;
    }
}
