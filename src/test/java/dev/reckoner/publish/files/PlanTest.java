package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.files.Disk.Kind;
import dev.reckoner.publish.files.Outcome.InTheWay;
import dev.reckoner.publish.files.Outcome.Published;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan does, and what is done with one that an interrupted run left. */
class PlanTest {

    private static final Path ROOT = Path.of("site");
    private static final Path OWN = ROOT.resolve(".reckoner");
    private static final Map<String, String> OLD =
            Map.of("a.html", "old", "assets/1.css", "1", "z.html", "old");
    private static final Map<String, String> NEW =
            Map.of("a.html", "new", "assets/2.css", "2", "b.html", "new");

    private final MemoryDisk disk = new MemoryDisk(false);

    @BeforeEach
    void anOldSite() throws PublishFailed {
        publish(disk, OLD);
    }

    @Test
    void assetsComeFirstAndGoLast() throws PublishFailed {
        List<String> changes = new ArrayList<>();
        Disk recording =
                new ForwardingDisk(disk) {
                    @Override
                    void next(Path path) {}

                    @Override
                    public void move(Path from, Path to) throws PublishFailed {
                        changes.add("+" + ROOT.relativize(to));
                        super.move(from, to);
                    }

                    @Override
                    public void delete(Path path) throws PublishFailed {
                        changes.add("-" + ROOT.relativize(path));
                        super.delete(path);
                    }
                };
        publish(recording, NEW);
        assertEquals(
                List.of(
                        "+.reckoner/plan",
                        "+assets/2.css",
                        "+a.html",
                        "+b.html",
                        "-z.html",
                        "-assets/1.css",
                        "-.reckoner/stage",
                        "+.reckoner/manifest"),
                changes);
    }

    @Test
    void namesAreOnTheDiskBeforeAStepReliesOnThem() throws PublishFailed {
        List<String> steps = new ArrayList<>();
        Disk recording =
                new ForwardingDisk(disk) {
                    @Override
                    void next(Path path) {}

                    @Override
                    public void move(Path from, Path to) throws PublishFailed {
                        steps.add("move " + ROOT.relativize(to));
                        super.move(from, to);
                    }

                    @Override
                    public void force(Path folder) throws PublishFailed {
                        steps.add("force " + folder);
                        super.force(folder);
                    }
                };
        publish(recording, Map.of("a.html", "new", "en/b.html", "new"));
        assertEquals(
                List.of(
                        "force site/.reckoner/stage",
                        "move .reckoner/plan",
                        "force site/.reckoner",
                        "move a.html",
                        "move en/b.html",
                        "force site/en",
                        "force site",
                        "move .reckoner/manifest",
                        "force site/.reckoner"),
                steps);
    }

    @Test
    void anInterruptedRunIsFinishedFirst() throws PublishFailed {
        dieWhenPlanned();
        assertEquals(new Published(List.of(), List.of(), 3, true), publish(disk, NEW));
        assertEquals(new Published(List.of(), List.of(), 3, false), publish(disk, NEW));
    }

    @Test
    void aForeignFileThatCameSinceStopsThePlan() throws PublishFailed {
        dieWhenPlanned();
        disk.put(ROOT.resolve("b.html"), Kind.FILE, TestSites.bytes("mine"));
        assertEquals(new InTheWay(List.of("b.html")), publish(disk, OLD));
        assertEquals("mine", disk.visible(ROOT).get("b.html"));
        disk.delete(ROOT.resolve("b.html"));
        publish(disk, OLD);
        assertEquals(TestSites.all(OLD), disk.visible(ROOT));
    }

    @Test
    void stagedFilesThatAreNotAsPlannedAreNotUsed() throws PublishFailed {
        dieWhenPlanned();
        for (String name : disk.list(OWN.resolve("stage"))) {
            disk.put(OWN.resolve("stage").resolve(name), Kind.FILE, TestSites.bytes("bad"));
        }
        List<String> moved = new ArrayList<>();
        Disk recording =
                new ForwardingDisk(disk) {
                    @Override
                    void next(Path path) {}

                    @Override
                    public void move(Path from, Path to) throws PublishFailed {
                        moved.add(TestSites.text(disk.read(from)));
                        super.move(from, to);
                    }
                };
        assertEquals(
                List.of("a.html", "assets/2.css", "b.html"),
                ((Published) publish(recording, NEW)).written());
        assertFalse(moved.contains("bad"), "published from a spoilt stage");
        assertEquals(TestSites.all(NEW), disk.visible(ROOT));
    }

    /** Kills a run at the first step after its plan is in place. */
    private void dieWhenPlanned() throws PublishFailed {
        Disk dying =
                new ForwardingDisk(disk) {
                    @Override
                    void next(Path path) {
                        if (disk.kind(OWN.resolve("plan")) != Kind.ABSENT) {
                            throw new BrokenDisk.Killed();
                        }
                    }
                };
        assertThrows(BrokenDisk.Killed.class, () -> publish(dying, NEW));
        disk.unlock();
        assertTrue(disk.list(OWN).contains("plan"), "no plan");
        assertEquals(TestSites.all(OLD), disk.visible(ROOT));
    }

    private static Outcome publish(Disk disk, Map<String, String> texts) throws PublishFailed {
        return new Publisher(disk).publish(TestSites.release(texts), ROOT);
    }
}
