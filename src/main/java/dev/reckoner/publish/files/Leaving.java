package dev.reckoner.publish.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of ours that one manifest lists and the next does not, found by folded path. */
final class Leaving {

    private final SortedSet<String> paths;
    private final TreeMap<String, String> byFolded = new TreeMap<>();
    private final Map<String, String> respelled = new HashMap<>();

    Leaving(Manifest old, Manifest next) {
        paths = new TreeSet<>(old.paths());
        paths.removeAll(next.paths());
        paths.forEach(path -> byFolded.put(Names.folded(path), path));
        for (String path : next.paths()) {
            String leaving = byFolded.get(Names.folded(path));
            if (leaving != null) {
                respelled.put(leaving, path);
            }
        }
    }

    SortedSet<String> paths() {
        return paths;
    }

    /** The new spelling of a leaving path that changes only its case or its Unicode form. */
    Optional<String> respelled(String path) {
        return Optional.ofNullable(respelled.get(path));
    }

    /**
     * The leaving files that a new file cannot stand beside: of the same name but for its spelling,
     * in the place of one of its folders, or in a folder of its name.
     */
    List<String> displacedBy(String path) {
        String folded = Names.folded(path);
        List<String> displaced = new ArrayList<>();
        for (String folder : Names.folders(folded)) {
            if (byFolded.containsKey(folder)) {
                displaced.add(byFolded.get(folder));
            }
        }
        if (byFolded.containsKey(folded)) {
            displaced.add(byFolded.get(folded));
        }
        displaced.addAll(byFolded.subMap(folded + "/", folded + "0").values());
        return displaced;
    }
}
