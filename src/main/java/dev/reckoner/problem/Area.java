package dev.reckoner.problem;

/** Which part of a site a file belongs to: the rule that a mistake of form in it breaks. */
public final class Area {

    private static final String CONTENT = "content/";
    private static final String CATALOGUE = "catalogue/";

    private Area() {}

    /**
     * The area of a file, such as {@code catalogue/models}, {@code articles} or {@code site}; for
     * what lies outside {@code content/} its first folder.
     *
     * @param file path relative to the site's directory
     */
    public static String of(String file) {
        String below = file.startsWith(CONTENT) ? file.substring(CONTENT.length()) : file;
        return below.startsWith(CATALOGUE)
                ? CATALOGUE + first(below.substring(CATALOGUE.length()))
                : first(below);
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        if (slash >= 0) {
            return path.substring(0, slash);
        }
        int dot = path.lastIndexOf('.');
        return dot > 0 ? path.substring(0, dot) : path;
    }
}
