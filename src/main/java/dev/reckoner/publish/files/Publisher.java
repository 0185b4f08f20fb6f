package dev.reckoner.publish.files;

import dev.reckoner.publish.files.Disk.Kind;
import dev.reckoner.publish.files.Outcome.InTheWay;
import dev.reckoner.publish.files.Outcome.Locked;
import dev.reckoner.publish.files.Outcome.Published;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the folder of a site equal to a release. See the package for what is promised. */
public final class Publisher {

    private final Disk disk;

    public Publisher(Disk disk) {
        this.disk = disk;
    }

    /**
     * Publishes a release.
     *
     * @param folder the folder of the site; made if missing, and may be a link itself
     * @throws PublishFailed if the disk fails; before the plan is complete the site is as it was,
     *     afterwards the next call finishes the plan
     */
    public Outcome publish(Release release, Path folder) throws PublishFailed {
        Site site = new Site(disk, disk.open(folder));
        Kind own = disk.kind(site.own());
        if (own == Kind.ABSENT) {
            makeOwn(site);
        } else if (own != Kind.FOLDER) {
            return new InTheWay(List.of(Site.FOLDER));
        }
        Optional<Disk.Lock> lock = disk.lock(site.lock());
        if (lock.isEmpty()) {
            return new Locked(site.lock());
        }
        try {
            return publish(release, site);
        } finally {
            lock.get().release();
        }
    }

    private void makeOwn(Site site) throws PublishFailed {
        try {
            disk.createFolder(site.own());
        } catch (PublishFailed e) {
            // Another publisher that starts at this moment may have made it.
            if (disk.kind(site.own()) != Kind.FOLDER) {
                throw e;
            }
        }
    }

    private Outcome publish(Release release, Site site) throws PublishFailed {
        Changeover changeover = new Changeover(site);
        Optional<Manifest> unfinished = site.manifest(site.plan());
        if (unfinished.isPresent()) {
            Manifest old = site.manifest();
            List<String> foreign = Survey.foreign(site, old, unfinished.get());
            if (!foreign.isEmpty()) {
                return new InTheWay(foreign);
            }
            changeover.carryOut(old, unfinished.get());
        }
        site.clearStage();

        Manifest old = site.manifest();
        Manifest next = Manifest.of(release);
        List<String> foreign = Survey.foreign(site, old, next);
        if (!foreign.isEmpty()) {
            return new InTheWay(foreign);
        }
        Leaving leaving = new Leaving(old, next);
        List<String> changed = changed(release, leaving, site);
        if (!changed.isEmpty() || !old.equals(next)) {
            changeover.prepare(release, changed, next);
            changeover.carryOut(old, next);
        }
        return new Published(
                changed,
                List.copyOf(leaving.paths()),
                release.paths().size() - changed.size(),
                unfinished.isPresent());
    }

    private List<String> changed(Release release, Leaving leaving, Site site) throws PublishFailed {
        List<String> changed = new ArrayList<>();
        for (String path : release.paths()) {
            boolean right =
                    site.kind(path) == Kind.FILE
                            && Arrays.equals(disk.read(site.at(path)), release.bytes(path))
                            && leaving.displacedBy(path).isEmpty();
            if (!right) {
                changed.add(path);
            }
        }
        return changed;
    }
}
