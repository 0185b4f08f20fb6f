package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Nearest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file below {@code content/catalogue} holds, told by its path. */
enum Kind {
    SOURCES("sources.yaml"),
    PROVIDERS("providers.yaml"),
    PRECISIONS("precisions.yaml"),
    ASSUMPTIONS("assumptions.yaml"),
    CLAIMS("claims.yaml"),
    QUESTIONS("questions.yaml"),
    CONFLICTS("conflicts.yaml"),
    ENGINES("engines/<id>.yaml"),
    MODELS("models/<vendor>/<id>.yaml"),
    ACCELERATORS("accelerators/<vendor>/<id>.yaml"),
    INSTANCES("instances/<provider>.csv"),
    OFFERS("offers/<provider>.csv"),
    TOKEN_PRICES("token-prices/<provider>.csv"),
    MEASUREMENTS("measurements/<source>.csv"),
    QUALITY("quality/<source>.csv"),
    RATES("rates/<kind>.csv"),
    OWN("own/<id>.yaml"),
    CALIBRATION("calibration.yaml");

    static final String FOLDER = "content/catalogue/";

    private final String shape;
    private final Pattern pattern;

    Kind(String shape) {
        this.shape = shape;
        this.pattern =
                Pattern.compile(FOLDER + shape.replace(".", "\\.").replaceAll("<[a-z]+>", "[^/]+"));
    }

    /** The kind of a file, if its path is that of one. */
    static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(k -> k.pattern.matcher(path).matches()).findFirst();
    }

    /** What to do about a path that is of no kind. */
    static String hint(String path) {
        String below = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
        for (Kind kind : values()) {
            if (kind.first().equals(first(below))) {
                return "files here are named " + kind.shape;
            }
        }
        return Nearest.to(first(below), Arrays.stream(values()).map(Kind::first).toList())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(
                        "known: "
                                + String.join(
                                        ", ", Arrays.stream(values()).map(k -> k.shape).toList()));
    }

    /** The path of such files, for hints; with {@code <id>} where there are many. */
    String path() {
        return FOLDER + shape;
    }

    /** The file or folder below the catalogue. */
    String first() {
        return first(shape);
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
