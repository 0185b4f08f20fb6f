package dev.reckoner.publish.files;

import static dev.reckoner.publish.files.TestSites.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.files.Outcome.Locked;
import dev.reckoner.publish.files.Outcome.Published;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publishing while somebody else reads or publishes. */
@Timeout(60)
class SideBySideTest {

    @TempDir Path site;

    @Test
    void aReaderSeesWholeFilesOnly() throws Exception {
        Map<String, String> odd = pages("odd ");
        Map<String, String> even = pages("even ");
        publish(odd);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reads = reader.submit(() -> readUntil(done, odd, even));
            for (int i = 0; i < 20; i++) {
                publish(i % 2 == 0 ? even : odd);
            }
            done.set(true);
            assertTrue(reads.get() > 0, "nothing was read");
        } finally {
            done.set(true);
            reader.shutdown();
        }
    }

    private int readUntil(AtomicBoolean done, Map<String, String> odd, Map<String, String> even)
            throws IOException {
        int reads = 0;
        while (reads == 0 || !done.get()) {
            for (String path : odd.keySet()) {
                String text = Files.readString(site.resolve(path));
                assertTrue(text.equals(odd.get(path)) || text.equals(even.get(path)), "torn");
                reads++;
            }
        }
        return reads;
    }

    @Test
    void ofTwoAtOnceTheSecondIsToldAndChangesNothing() throws IOException {
        List<Outcome> seconds = new ArrayList<>();
        Disk disk =
                new ForwardingDisk(new LocalDisk()) {
                    @Override
                    void next(Path path) throws PublishFailed {
                        if (path.startsWith(site.resolve(".reckoner/stage"))) {
                            seconds.add(publish(Map.of("b.html", "b")));
                        }
                    }
                };
        Outcome first = new Publisher(disk).publish(release(Map.of("a.html", "a")), site);
        assertInstanceOf(Published.class, first);
        Outcome locked = new Locked(site.toRealPath().resolve(".reckoner/lock"));
        assertEquals(Set.of(locked), Set.copyOf(seconds));
        assertTrue(Files.exists(site.resolve("a.html")));
        assertFalse(Files.exists(site.resolve("b.html")));
    }

    @Test
    void theLockOfAnotherProcessHoldsUntilThatIsKilled() throws Exception {
        Files.createDirectories(site.resolve(".reckoner"));
        Process other = holder(site.toRealPath().resolve(".reckoner/lock"));
        try {
            assertEquals('y', other.getInputStream().read());
            assertInstanceOf(Locked.class, publish(Map.of("a.html", "a")));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertInstanceOf(Published.class, publish(Map.of("a.html", "a")));
    }

    @Test
    void askingAgainForALockDoesNotGiveItToAnotherProcess() throws Exception {
        Path file = site.resolve("lock");
        Disk.Lock lock = new LocalDisk().lock(file).orElseThrow();
        assertTrue(new LocalDisk().lock(file).isEmpty());
        Process other = holder(file);
        try {
            assertEquals('n', other.getInputStream().read());
        } finally {
            other.destroyForcibly().waitFor();
            lock.release();
        }
    }

    /** A process that tries to take a lock, says whether it did and waits to be killed. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            boolean taken = new LocalDisk().lock(Path.of(args[0])).isPresent();
            System.out.write(taken ? 'y' : 'n');
            System.out.flush();
            System.in.read();
        }
    }

    private static Process holder(Path lock) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folderOf(LocalDisk.class) + File.pathSeparator + folderOf(Holder.class),
                        Holder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String folderOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    private Outcome publish(Map<String, String> texts) throws PublishFailed {
        return new Publisher(new LocalDisk()).publish(release(texts), site);
    }

    /** Long pages, so that one written in place would be seen half-written. */
    private static Map<String, String> pages(String text) {
        return Map.of("a.html", text.repeat(50_000), "b/c.html", text.repeat(30_000));
    }
}
