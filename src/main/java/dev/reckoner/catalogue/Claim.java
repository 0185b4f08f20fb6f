package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import java.util.List;

/**
 * What somebody said about a model or a machine.
 *
 * @param said their words, or ours for them
 * @param quoted whether they are theirs
 * @param language BCP 47 tag of the words
 * @param date when, as far as known
 * @param about ids of models and accelerators
 * @param conditions that they named; may be empty
 */
public record Claim(
        String id,
        String who,
        String said,
        boolean quoted,
        String language,
        String date,
        Citation citation,
        List<String> about,
        String conditions) {

    public Claim {
        about = List.copyOf(about);
    }
}
