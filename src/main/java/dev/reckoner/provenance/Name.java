package dev.reckoner.provenance;

import java.util.Objects;

/**
 * What a figure is called.
 *
 * @param term key of the words files, such as {@code monthly-cost}
 * @param subject of what, in a form that every language can print, such as {@code Llama 3.1 405B ·
 *     BF16}; may be empty
 */
public record Name(String term, String subject) {

    public Name {
        Objects.requireNonNull(term);
        Objects.requireNonNull(subject);
    }
}
