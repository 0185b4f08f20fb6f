package dev.reckoner.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the sums say of a claim. */
public enum Verdict {
    HOLDS("holds"),
    HOLDS_ONLY_IF("holds-only-if"),
    FAILS("fails"),
    CANNOT_BE_CHECKED("cannot-be-checked");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The key in words files. */
    public String id() {
        return id;
    }

    /**
     * What several verdicts come to: that of all if they agree, and "holds only if" if they do not.
     * What cannot be checked speaks neither for nor against.
     */
    public static Verdict of(Collection<Verdict> verdicts) {
        Set<Verdict> said = new HashSet<>(verdicts);
        said.remove(CANNOT_BE_CHECKED);
        if (said.isEmpty()) {
            return CANNOT_BE_CHECKED;
        }
        return said.size() == 1 ? said.iterator().next() : HOLDS_ONLY_IF;
    }
}
