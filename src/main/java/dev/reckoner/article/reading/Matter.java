package dev.reckoner.article.reading;

import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.reading.ScenarioEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands above an article's text, and in its {@code article.yaml}. */
final class Matter {

    private Matter() {}

    /** What all languages share. */
    @Says("What all languages of an article share.")
    record Shared(
            @Says("The day of the article.") Day date,
            @Says("The language it was written in; the site's first that it has, if left out.")
                    Optional<String> original,
            @Says("What was changed in it after that day.") Optional<List<Bound<Change>>> changes,
            @Says("One of the categories in site.yaml.") String category,
            @Says("Words for what it is about.") Optional<List<String>> tags,
            @Says("The day whose prices hold; the site's if left out.") Optional<Day> asOf,
            @Says("Whether it stays unpublished.") Optional<Boolean> draft,
            @Says("Addresses below a language at which it once stood, such as old/name.")
                    Optional<List<Bound<String>>> aliases,
            @Says(
                            value = "Questions by id, which numbers in the text name.",
                            as = ScenarioEntry.class,
                            byId = true)
                    Optional<Node> scenarios) {}

    /** What was changed in an article. */
    record Change(
            @Says("The day of the change.") Day date,
            @Says("What was changed, by language.") Map<String, String> text) {}

    /**
     * What one language has.
     *
     * @param of fingerprints of the passages that it is a translation of
     */
    record Own(
            String title,
            String standfirst,
            Optional<List<Bound<Key>>> keyFigures,
            Optional<String> of) {}

    /** Both, for an article that is one file. */
    record Single(
            String language,
            Day date,
            Optional<List<Bound<Change>>> changes,
            String category,
            Optional<List<String>> tags,
            Optional<Day> asOf,
            Optional<Boolean> draft,
            Optional<List<Bound<String>>> aliases,
            Optional<Node> scenarios,
            String title,
            String standfirst,
            Optional<List<Bound<Key>>> keyFigures) {

        Shared shared() {
            return new Shared(
                    date,
                    Optional.of(language),
                    changes,
                    category,
                    tags,
                    asOf,
                    draft,
                    aliases,
                    scenarios);
        }

        Own own() {
            return new Own(title, standfirst, keyFigures, Optional.empty());
        }
    }

    /** A key figure. */
    record Key(String value, String label, Optional<String> note) {}
}
