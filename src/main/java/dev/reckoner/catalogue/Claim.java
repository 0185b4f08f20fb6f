package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import java.util.List;

/**
 * What somebody said about a model or a machine.
 *
 * @param reported whether it is known from others only
 * @param said their words, or ours for them
 * @param quoted whether they are theirs
 * @param language BCP 47 tag of the words
 * @param translation of the words into other languages
 * @param date when, as far as known
 * @param about ids of models and accelerators
 * @param conditions that they named, or left out; may be empty
 * @param checks how it is put to the sums; none where it cannot be
 * @param finding what the sums say, or why there are none
 */
public record Claim(
        String id,
        String who,
        boolean reported,
        String said,
        boolean quoted,
        String language,
        Translated translation,
        String date,
        Citation citation,
        List<String> about,
        Translated conditions,
        List<Check> checks,
        Translated finding) {

    public Claim {
        about = List.copyOf(about);
        checks = List.copyOf(checks);
    }
}
