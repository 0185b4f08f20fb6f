package dev.reckoner.problem.reading;

import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which keys are written and which are wanted. */
final class Keys {

    private static final int LISTED = 30;
    private static final int COMPARED = 100;

    private Keys() {}

    /**
     * Tells of what is written but not known, and of what is needed but not written. A needed name
     * that seems misspelt is told of once, as unknown.
     *
     * @param noun {@code key} or {@code column}
     * @param whole where to tell of what is missing
     * @return whether all that is needed is there
     */
    static boolean check(
            String noun,
            Place whole,
            Map<String, Place> written,
            Collection<String> needed,
            Collection<String> known,
            Reports reports) {
        Set<String> unused = new LinkedHashSet<>(known);
        unused.removeAll(written.keySet());
        Set<String> misspelt = new HashSet<>();
        for (Map.Entry<String, Place> entry : written.entrySet()) {
            String key = entry.getKey();
            if (!known.contains(key) && !reports.full()) {
                Optional<String> near = near(key, unused);
                near.ifPresent(misspelt::add);
                String hint = near.map(Keys::meant).orElse(list(known));
                reports.add(entry.getValue(), "unknown " + noun + " " + Excerpt.of(key), hint);
            }
        }
        boolean complete = true;
        for (String key : needed) {
            if (!written.containsKey(key)) {
                complete = false;
                if (!misspelt.contains(key)) {
                    reports.add(whole, noun + " \"" + key + "\" is missing", "add it");
                }
            }
        }
        return complete;
    }

    /** The nearest of the known names, or all of them. */
    static String hint(String written, Collection<String> known) {
        return near(written, known).map(Keys::meant).orElse(list(known));
    }

    /** Comparing takes time that grows with the length, and nobody misspells so long a name. */
    private static Optional<String> near(String written, Collection<String> known) {
        return written.length() > COMPARED ? Optional.empty() : Nearest.to(written, known);
    }

    private static String meant(String name) {
        return "did you mean \"" + name + "\"?";
    }

    private static String list(Collection<String> known) {
        String rest = known.size() > LISTED ? ", …" : "";
        return "known: " + String.join(", ", known.stream().limit(LISTED).toList()) + rest;
    }
}
