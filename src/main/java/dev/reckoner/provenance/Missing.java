package dev.reckoner.provenance;

import java.util.List;

/**
 * No figure, and why: shown as "—" with the reason, never as a guess.
 *
 * @param reason key of the words files
 * @param about what the reason's sentence names, in its order
 */
public record Missing(String reason, List<String> about) implements Answer {

    public Missing {
        about = List.copyOf(about);
    }
}
