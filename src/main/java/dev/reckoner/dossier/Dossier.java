package dev.reckoner.dossier;

import dev.reckoner.article.Publication;
import java.util.List;
import java.util.Objects;

/**
 * What a page says of one thing, in one language.
 *
 * @param address below the language's folder
 * @param eyebrow the kind of thing, in plain text
 * @param title in plain text
 * @param standfirst the answer or the gist, as HTML
 * @param keys the figures at its head
 * @param publication the figures and tables that it shows
 */
public record Dossier(
        String address,
        String eyebrow,
        String title,
        String standfirst,
        List<Key> keys,
        List<Section> sections,
        Publication publication) {

    /**
     * A figure at the head.
     *
     * @param value as HTML
     * @param label in plain text
     * @param note in plain text; may be empty
     */
    public record Key(String value, String label, String note) {}

    /**
     * A part under a heading.
     *
     * @param anchor id on the page
     * @param heading in plain text; may be empty where the page has one part only
     * @param html what it holds
     */
    public record Section(String anchor, String heading, String html) {}

    public Dossier {
        Objects.requireNonNull(address);
        Objects.requireNonNull(eyebrow);
        Objects.requireNonNull(title);
        Objects.requireNonNull(standfirst);
        keys = List.copyOf(keys);
        sections = List.copyOf(sections);
        Objects.requireNonNull(publication);
    }
}
