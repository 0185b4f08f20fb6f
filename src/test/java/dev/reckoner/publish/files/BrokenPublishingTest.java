package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.files.BrokenDisk.Fault;
import dev.reckoner.publish.files.BrokenDisk.Killed;
import dev.reckoner.publish.files.Disk.Kind;
import dev.reckoner.publish.files.Outcome.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every single step of publishing goes wrong once. */
class BrokenPublishingTest {

    private static final Path ROOT = Path.of("site");
    private static final Release OLD = TestSites.release(TestSites.OLD);
    private static final Release NEW = TestSites.release(TestSites.NEW);
    private static final Map<String, String> FOREIGN =
            Map.of(".gitignore", "*", "en/notes.txt", "mine", ".git/HEAD", "ref");

    @ParameterizedTest
    @EnumSource
    void everyPathHoldsItsOldOrItsNewBytes(Fault fault) throws PublishFailed {
        int steps = 0;
        boolean broke = true;
        while (broke) {
            steps++;
            MemoryDisk disk = oldSite();
            broke = breakAt(steps, fault, disk, NEW);
            assertOldOrNew(disk.visible(ROOT), "step " + steps);
        }
        assertTrue(steps > 100, "only " + steps + " steps");
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunEndsWithExactlyTheNewRelease(Fault fault) throws PublishFailed {
        boolean broke = true;
        for (int step = 1; broke; step++) {
            MemoryDisk disk = oldSite();
            broke = breakAt(step, fault, disk, NEW);
            assertPublishes(NEW, TestSites.NEW, disk, "after step " + step);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunMayPublishSomethingElse(Fault fault) throws PublishFailed {
        Map<String, String> third = Map.of("gone.html", "back", "turns.html", "a file again");
        boolean broke = true;
        for (int step = 1; broke; step++) {
            MemoryDisk disk = oldSite();
            broke = breakAt(step, fault, disk, NEW);
            assertPublishes(TestSites.release(third), third, disk, "after step " + step);
        }
    }

    @Test
    void aRunThatFinishesAPlanMayBeKilledToo() throws PublishFailed {
        boolean broke = true;
        for (int first = 1; broke; first += 7) {
            boolean brokeAgain = true;
            for (int second = 1; brokeAgain; second += 11) {
                MemoryDisk disk = oldSite();
                broke = breakAt(first, Fault.KILLED, disk, NEW);
                brokeAgain = breakAt(second, Fault.KILLED, disk, NEW);
                String when = "after steps " + first + " and " + second;
                assertOldOrNew(disk.visible(ROOT), when);
                assertPublishes(NEW, TestSites.NEW, disk, when);
            }
        }
    }

    @Test
    void aFailureBeforeThePlanLeavesTheOldSiteAndNoTemporaryFiles() throws PublishFailed {
        boolean planned = false;
        int step = 0;
        while (!planned) {
            step++;
            MemoryDisk disk = oldSite();
            breakAt(step, Fault.ONCE, disk, NEW);
            planned =
                    disk.kind(ROOT.resolve(".reckoner/plan")) != Kind.ABSENT
                            || !disk.visible(ROOT).equals(TestSites.all(TestSites.OLD, FOREIGN));
            if (!planned) {
                List<String> own = disk.list(ROOT.resolve(".reckoner"));
                assertEquals(List.of("lock", "manifest"), own, "step " + step);
            }
        }
        assertTrue(step > 50, "a plan at step " + step);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIgnoresCaseEndsWithTheNewReleaseToo(Fault fault) throws PublishFailed {
        boolean broke = true;
        for (int step = 1; broke; step++) {
            MemoryDisk disk = new MemoryDisk(true);
            new Publisher(disk).publish(OLD, ROOT);
            broke = breakAt(step, fault, disk, NEW);
            new Publisher(disk).publish(NEW, ROOT);
            assertEquals(TestSites.all(TestSites.NEW), disk.visible(ROOT), "after step " + step);
        }
    }

    private static MemoryDisk oldSite() throws PublishFailed {
        MemoryDisk disk = new MemoryDisk(false);
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            Path path = ROOT.resolve(foreign.getKey());
            disk.put(path, Kind.FILE, TestSites.bytes(foreign.getValue()));
        }
        new Publisher(disk).publish(OLD, ROOT);
        return disk;
    }

    /** Whether the run took as many steps as that. */
    private static boolean breakAt(int step, Fault fault, MemoryDisk disk, Release release) {
        BrokenDisk broken = new BrokenDisk(disk, fault, step);
        boolean reported = false;
        try {
            new Publisher(broken).publish(release, ROOT);
        } catch (PublishFailed | Killed e) {
            reported = true;
        }
        assertEquals(broken.broke(), reported, "step " + step);
        disk.unlock();
        return broken.broke();
    }

    private static void assertOldOrNew(SortedMap<String, String> visible, String when) {
        TreeSet<String> paths = new TreeSet<>(visible.keySet());
        paths.addAll(TestSites.OLD.keySet());
        paths.addAll(TestSites.NEW.keySet());
        paths.addAll(FOREIGN.keySet());
        for (String path : paths) {
            String found = visible.getOrDefault(path, "absent");
            String before = FOREIGN.getOrDefault(path, "absent");
            boolean right =
                    found.equals(TestSites.OLD.getOrDefault(path, before))
                            || found.equals(TestSites.NEW.getOrDefault(path, before));
            assertTrue(right, () -> path + " is " + found + ", " + when);
        }
    }

    private static void assertPublishes(
            Release release, Map<String, String> texts, MemoryDisk disk, String when)
            throws PublishFailed {
        Outcome outcome = new Publisher(disk).publish(release, ROOT);
        assertInstanceOf(Published.class, outcome, when);
        assertEquals(TestSites.all(texts, FOREIGN), disk.visible(ROOT), when);
        assertEquals(List.of("lock", "manifest"), disk.list(ROOT.resolve(".reckoner")), when);
    }
}
