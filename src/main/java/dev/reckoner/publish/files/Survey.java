package dev.reckoner.publish.files;

import dev.reckoner.publish.files.Disk.Kind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for what no run of ours wrote in the places where a release must go. */
final class Survey {

    private final Site site;
    private final Manifest old;
    private final Manifest next;
    private final Leaving leaving;

    private Survey(Site site, Manifest old, Manifest next) {
        this.site = site;
        this.old = old;
        this.next = next;
        this.leaving = new Leaving(old, next);
    }

    /**
     * The foreign things in the way of the next manifest, sorted. A foreign file that already has
     * the right bytes is none: it becomes ours.
     */
    static List<String> foreign(Site site, Manifest old, Manifest next) throws PublishFailed {
        Survey survey = new Survey(site, old, next);
        SortedSet<String> foreign = new TreeSet<>();
        for (String path : next.paths()) {
            for (String folder : Names.folders(path)) {
                if (!survey.mayBecomeFolder(folder)) {
                    foreign.add(folder);
                }
            }
            if (!survey.mayBecomeFile(path)) {
                foreign.add(path);
            }
        }
        return List.copyOf(foreign);
    }

    private boolean mayBecomeFolder(String path) throws PublishFailed {
        Kind kind = site.kind(path);
        return kind == Kind.ABSENT || kind == Kind.FOLDER || kind == Kind.FILE && isOurs(path);
    }

    private boolean mayBecomeFile(String path) throws PublishFailed {
        return switch (site.kind(path)) {
            case ABSENT -> true;
            case FILE -> isOurs(path) || site.holds(path, next.entry(path));
            case FOLDER -> isFolderOfOurs(path);
            case OTHER -> false;
        };
    }

    /** Whether a file is listed, or is a listed one that answers to this spelling as well. */
    private boolean isOurs(String path) throws PublishFailed {
        if (old.lists(path)) {
            return true;
        }
        for (String other : leaving.displacedBy(path)) {
            if (site.kind(other) == Kind.FILE && site.disk().same(site.at(other), site.at(path))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFolderOfOurs(String path) throws PublishFailed {
        if (!old.listsBelow(path)) {
            return false;
        }
        for (String name : site.disk().list(site.at(path))) {
            String inside = path + "/" + name;
            boolean ours =
                    switch (site.kind(inside)) {
                        case ABSENT -> true;
                        case FILE -> old.lists(inside);
                        case FOLDER -> isFolderOfOurs(inside);
                        case OTHER -> false;
                    };
            if (!ours) {
                return false;
            }
        }
        return true;
    }
}
