package dev.reckoner.publish.files;

import dev.reckoner.publish.files.Disk.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From one manifest to the next. The plan is the next manifest itself: what it lists and waits in
 * the stage is still to be moved, what it does not list is still to be removed. So every step can
 * be repeated, and it does not matter which of them an interrupted run had done.
 */
final class Changeover {

    /** Pages link to assets, whose names carry their hash: they come before and go after pages. */
    private static final String ASSETS = "assets/";

    private final Site site;
    private final Disk disk;

    Changeover(Site site) {
        this.site = site;
        this.disk = site.disk();
    }

    /**
     * Stages the changed files and writes the plan. If that fails, everything is as it was, but for
     * what the disk will not let us tidy away.
     */
    void prepare(Release release, List<String> changed, Manifest next) throws PublishFailed {
        try {
            disk.createFolder(site.stage());
            for (String path : changed) {
                disk.write(site.staged(path), release.bytes(path));
            }
            Path draft = site.stage().resolve("plan");
            disk.write(draft, next.text().getBytes(StandardCharsets.UTF_8));
            disk.force(site.stage());
            disk.move(draft, site.plan());
            disk.force(site.own());
        } catch (PublishFailed e) {
            abandon(e);
            throw e;
        }
    }

    private void abandon(PublishFailed reason) {
        try {
            if (disk.kind(site.plan()) != Kind.ABSENT) {
                disk.delete(site.plan());
            }
            site.clearStage();
        } catch (PublishFailed e) {
            reason.addSuppressed(e);
        }
    }

    /** Carries out the plan, or what is left of it, and makes it the manifest. */
    void carryOut(Manifest old, Manifest plan) throws PublishFailed {
        Leaving leaving = new Leaving(old, plan);
        for (String path : assetsFirst(plan.paths())) {
            moveIn(path, plan.entry(path), leaving);
        }
        List<String> removals = assetsFirst(leaving.paths());
        Collections.reverse(removals);
        for (String path : removals) {
            if (!isReplaced(path, leaving)) {
                site.remove(path);
            }
        }
        forceFolders(plan, leaving);
        site.clearStage();
        disk.move(site.plan(), site.manifestFile());
        disk.force(site.own());
    }

    private void moveIn(String path, Manifest.Entry entry, Leaving leaving) throws PublishFailed {
        Path staged = site.staged(path);
        boolean waits =
                disk.kind(staged) == Kind.FILE
                        && Manifest.Entry.of(disk.read(staged)).equals(entry);
        if (!waits) {
            return;
        }
        for (String displaced : leaving.displacedBy(path)) {
            site.remove(displaced);
        }
        site.createFolders(path);
        disk.move(staged, site.at(path));
    }

    /** Whether the disk takes this name for the new one, so that removing it removes the new. */
    private boolean isReplaced(String path, Leaving leaving) throws PublishFailed {
        Optional<String> respelled = leaving.respelled(path);
        return respelled.isPresent()
                && site.kind(path) == Kind.FILE
                && site.kind(respelled.get()) == Kind.FILE
                && disk.same(site.at(path), site.at(respelled.get()));
    }

    private void forceFolders(Manifest plan, Leaving leaving) throws PublishFailed {
        SortedSet<String> folders = new TreeSet<>();
        plan.paths().forEach(path -> folders.addAll(Names.folders(path)));
        leaving.paths().forEach(path -> folders.addAll(Names.folders(path)));
        for (String folder : folders) {
            if (site.kind(folder) == Kind.FOLDER) {
                disk.force(site.at(folder));
            }
        }
        disk.force(site.root());
    }

    private static List<String> assetsFirst(SortedSet<String> paths) {
        List<String> ordered = new ArrayList<>();
        paths.stream().filter(path -> path.startsWith(ASSETS)).forEach(ordered::add);
        paths.stream().filter(path -> !path.startsWith(ASSETS)).forEach(ordered::add);
        return ordered;
    }
}
