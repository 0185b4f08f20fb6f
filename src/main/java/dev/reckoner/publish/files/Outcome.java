package dev.reckoner.publish.files;

import java.nio.file.Path;
import java.util.List;

/** How publishing ended, unless the disk failed. */
public sealed interface Outcome {

    /**
     * The site is the release.
     *
     * @param written paths that were new or had other bytes, sorted
     * @param removed paths of ours that are no longer in the release, sorted
     * @param unchanged number of files that were right already
     * @param finishedEarlier whether the plan of an interrupted run was carried out first
     */
    record Published(
            List<String> written, List<String> removed, int unchanged, boolean finishedEarlier)
            implements Outcome {

        public Published {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    /** Somebody else is publishing to this site; nothing was changed. */
    record Locked(Path lock) implements Outcome {}

    /**
     * Files, folders or links that no run of ours wrote stand where ours must go; this release
     * changed nothing.
     *
     * @param foreign their paths in the site, sorted
     */
    record InTheWay(List<String> foreign) implements Outcome {

        public InTheWay {
            foreign = List.copyOf(foreign);
        }
    }
}
