package dev.reckoner.publish.files;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** All files of a site, complete and in memory: what is to be there, and nothing else. */
public final class Release {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private Release(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> this.files.put(path, bytes.clone()));
    }

    /**
     * A release of these files.
     *
     * @param files bytes by relative path, with {@code /} between folders
     * @throws IllegalArgumentException if {@link Names#flaws} finds anything in the paths; names
     *     that editors choose are to be checked with it first
     */
    public static Release of(Map<String, byte[]> files) {
        List<Names.Flaw> flaws = Names.flaws(files.keySet());
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException("not to be published: " + flaws);
        }
        return new Release(files);
    }

    /** The paths, sorted. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(files.navigableKeySet());
    }

    /** The bytes themselves, not a copy: for reading only. */
    byte[] bytes(String path) {
        return files.get(path);
    }
}
