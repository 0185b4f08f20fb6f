package dev.reckoner.article;

import dev.reckoner.problem.Place;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Ledger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article in all its languages.
 *
 * @param slug its address and the name of its folder
 * @param place of its own settings
 * @param date of publication
 * @param category id
 * @param asOf the day of its prices
 * @param draft whether it stays out of the site
 * @param aliases addresses below the folder of a language at which it once stood
 * @param ledger what its expressions refer to
 * @param texts by language tag
 */
public record Article(
        String slug,
        Place place,
        Day date,
        String category,
        List<String> tags,
        Day asOf,
        boolean draft,
        List<Written> aliases,
        Ledger ledger,
        Map<String, Text> texts) {

    public Article {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Its text in one language.
     *
     * @param file where it stands
     * @param bodyLine line of the file on which the body begins
     */
    public record Text(
            String file,
            Written title,
            Written standfirst,
            List<KeyFigure> keyFigures,
            String body,
            int bodyLine) {

        public Text {
            keyFigures = List.copyOf(keyFigures);
        }
    }

    /** A line of an author and where it stands. */
    public record Written(String text, Place place) {}

    /** A figure between the rules at the head of an article. */
    public record KeyFigure(Written value, Written label, Optional<Written> note) {}
}
