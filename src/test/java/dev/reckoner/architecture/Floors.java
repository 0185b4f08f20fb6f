package dev.reckoner.architecture;

import java.util.Map;
import java.util.Optional;

/** The table of packages and floors, and what follows from it for one package. */
final class Floors {

    static final String BASE = "dev.reckoner.";

    /** The topmost floor whose packages also run in a browser. */
    private static final int TOP_OF_PURE = 7;

    private static final Map<String, Integer> OF_FEATURE =
            Map.ofEntries(
                    Map.entry("quantity", 0),
                    Map.entry("problem", 0),
                    Map.entry("provenance", 1),
                    Map.entry("wording", 2),
                    Map.entry("catalogue", 2),
                    Map.entry("workload", 3),
                    Map.entry("intake", 3),
                    Map.entry("memory", 4),
                    Map.entry("throughput", 5),
                    Map.entry("plausibility", 5),
                    Map.entry("price", 6),
                    Map.entry("training", 6),
                    Map.entry("scenario", 7),
                    Map.entry("chart", 7),
                    Map.entry("table", 7),
                    Map.entry("article", 8),
                    Map.entry("card", 8),
                    Map.entry("dossier", 9),
                    Map.entry("publish", 10),
                    Map.entry("preview", 11),
                    Map.entry("cli", 12));

    private Floors() {}

    /** The first part below the base, such as {@code catalogue} of {@code catalogue.reading}. */
    static String feature(String packageName) {
        String below = packageName.substring(BASE.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    static Optional<Integer> of(String packageName) {
        return Optional.ofNullable(OF_FEATURE.get(feature(packageName)));
    }

    static boolean isBrowser(String packageName) {
        return feature(packageName).equals("browser");
    }

    /** Whether it parses text or writes content: a leaf that may do what its floor may not. */
    static boolean isWorldly(String packageName) {
        return packageName.endsWith(".reading") || packageName.endsWith(".editing");
    }

    /** Whether it runs in a browser too, and so keeps away from the world. */
    static boolean isPure(String packageName) {
        return !isWorldly(packageName) && of(packageName).map(f -> f <= TOP_OF_PURE).orElse(false);
    }

    /** Whether the one may import the other. */
    static boolean mayUse(String user, String used) {
        if (isPure(user) && isWorldly(used)) {
            return false;
        }
        if (feature(user).equals(feature(used))) {
            return true;
        }
        if (isBrowser(user)) {
            return isPure(used);
        }
        return of(user).isPresent() && of(used).isPresent() && of(used).get() < of(user).get();
    }
}
