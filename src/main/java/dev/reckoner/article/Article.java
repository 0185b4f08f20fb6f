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
 * @param original tag of the language in which it was written; the others are translations
 * @param changes since its publication, the newest first
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
        String original,
        List<Change> changes,
        String category,
        List<String> tags,
        Day asOf,
        boolean draft,
        List<Written> aliases,
        Ledger ledger,
        Map<String, Text> texts) {

    public Article {
        changes = List.copyOf(changes);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The day of its last change, or of its publication. */
    public Day modified() {
        return changes.isEmpty() ? date : changes.get(0).date();
    }

    /** The language in which those who read one find its text: that one, or the original's. */
    public String languageFor(String language) {
        return texts.containsKey(language) ? language : original;
    }

    /** The text for those who read a language. */
    public Text in(String language) {
        return texts.get(languageFor(language));
    }

    /** What was changed in it. */
    public record Change(Day date, Map<String, Written> text) {

        public Change {
            text = Collections.unmodifiableMap(new LinkedHashMap<>(text));
        }
    }

    /**
     * Its text in one language.
     *
     * @param file where it stands
     * @param stamp fingerprints of the original's passages when this was translated, with blanks
     *     between them; nothing where nobody has set them
     * @param bodyLine line of the file on which the body begins
     */
    public record Text(
            String file,
            Written title,
            Written standfirst,
            List<KeyFigure> keyFigures,
            Optional<Written> stamp,
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
