package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.files.Disk.Kind;
import dev.reckoner.publish.files.Disk.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {

    private final Disk disk = new LocalDisk();
    @TempDir Path folder;

    @Test
    void kindsAreTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path toFile = Files.createSymbolicLink(folder.resolve("to file"), file);
        Path toFolder = Files.createSymbolicLink(folder.resolve("to folder"), folder);
        Path toNothing = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nothing"));
        assertEquals(Kind.FILE, disk.kind(file));
        assertEquals(Kind.FOLDER, disk.kind(folder));
        assertEquals(Kind.ABSENT, disk.kind(folder.resolve("nothing")));
        assertEquals(Kind.OTHER, disk.kind(toFile));
        assertEquals(Kind.OTHER, disk.kind(toFolder));
        assertEquals(Kind.OTHER, disk.kind(toNothing));
    }

    @Test
    void readingAndLockingDoNotFollowLinks() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThrows(PublishFailed.class, () -> disk.read(link));
        assertThrows(PublishFailed.class, () -> disk.lock(link));
        assertTrue(disk.lock(file).isPresent(), "a failed attempt blocks the next one");
    }

    @Test
    void writingReplacesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        PublishFailed failed =
                assertThrows(PublishFailed.class, () -> disk.write(file, new byte[] {1}));
        assertEquals(file, failed.path());
        assertEquals("before", Files.readString(file));
    }

    @Test
    void movingReplacesAFile() throws IOException {
        Path from = folder.resolve("from");
        disk.write(from, TestSites.bytes("after"));
        Path to = Files.writeString(folder.resolve("to"), "before");
        disk.move(from, to);
        assertEquals("after", Files.readString(to));
        assertEquals(List.of("to"), disk.list(folder));
    }

    @Test
    void deletingRemovesALinkAndNotItsTarget() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        disk.delete(Files.createSymbolicLink(folder.resolve("link"), file));
        assertEquals(List.of("file"), disk.list(folder));
    }

    @Test
    void aFolderWithSomethingInItIsNotDeleted() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a"));
        Files.createFile(file.resolve("b"));
        assertThrows(PublishFailed.class, () -> disk.delete(file));
    }

    @Test
    void aLockIsHeldOnceUntilReleased() throws IOException {
        Path file = folder.resolve("lock");
        Lock lock = disk.lock(file).orElseThrow();
        assertEquals(Optional.empty(), new LocalDisk().lock(file));
        lock.release();
        disk.lock(file).orElseThrow().release();
    }

    @Test
    void aFailureNamesItsPathAndItsReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        PublishFailed failed = assertThrows(PublishFailed.class, () -> disk.open(file));
        assertEquals(file, failed.path());
        assertTrue(failed.getMessage().startsWith(file + ": "), failed.getMessage());
    }
}
