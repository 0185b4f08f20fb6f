package dev.reckoner.card;

import java.util.List;
import java.util.Optional;

/**
 * What the picture of an article shows. All texts are without markup.
 *
 * @param language BCP 47 tag
 * @param seal the character in the seal
 * @param site its name
 * @param category the name of the article's category
 * @param keys the article's key figures, the most important first
 * @param chart the article's first chart, if it has one
 */
public record Card(
        String language,
        String seal,
        String site,
        String category,
        String title,
        List<Key> keys,
        Optional<Chart> chart) {

    /** Pixels of a card, as the places that show them ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    public Card {
        keys = List.copyOf(keys);
    }

    /** A key figure and what it is. */
    public record Key(String value, String label) {}

    /**
     * A chart.
     *
     * @param statistic what it measures, in which unit
     * @param svg its narrow drawing
     */
    public record Chart(String statistic, String svg) {}
}
