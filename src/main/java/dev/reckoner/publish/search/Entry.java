package dev.reckoner.publish.search;

import java.util.List;
import java.util.Objects;

/**
 * A page that can be found; all texts are plain.
 *
 * @param path of the page below the folder of its language
 * @param label the kind of page, in the reader's language
 * @param other what else its subject is called, as by the title in another language
 * @param words by which it is found, though it does not show them
 * @param text what it says, shown in part
 * @param named how often authors name its subject
 */
public record Entry(
        String path,
        String label,
        String title,
        String other,
        String words,
        String text,
        int named) {

    private static final String FILE = "/index.html";

    public Entry {
        Objects.requireNonNull(path);
        Objects.requireNonNull(label);
        Objects.requireNonNull(title);
        Objects.requireNonNull(other);
        Objects.requireNonNull(words);
        Objects.requireNonNull(text);
    }

    /** Without names of fields, since a site has hundreds. */
    List<Object> row() {
        String folder =
                path.endsWith(FILE) ? path.substring(0, path.length() - FILE.length()) : path;
        return List.of(folder, label, title, other, words, text, named);
    }
}
