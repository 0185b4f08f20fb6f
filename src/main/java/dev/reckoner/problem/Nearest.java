package dev.reckoner.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** A hint such as {@code did you mean "layers"?}, or an empty text when nothing is near. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(near -> "did you mean \"" + near + "\"?").orElse("");
    }

    /** The known name with the fewest edits, if at most a third of its letters differ. */
    public static Optional<String> to(String written, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int edits = edits(written, name);
            if (edits < least || edits == least && best != null && name.compareTo(best) < 0) {
                least = edits;
                best = name;
            }
        }
        int allowed = Math.max(1, Math.max(written.length(), best == null ? 0 : best.length()) / 3);
        return best != null && least <= allowed ? Optional.of(best) : Optional.empty();
    }

    /** Levenshtein distance, in which two neighbours that changed places are one edit. */
    private static int edits(String a, String b) {
        int[] beforeThat = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeThat[j - 2] + 1);
                }
            }
            beforeThat = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
