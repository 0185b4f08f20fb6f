package dev.reckoner.article.reading;

import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.reading.ScenarioEntry;
import java.util.List;
import java.util.Optional;

/** What stands above an article's text, and in its {@code article.yaml}. */
final class Matter {

    private Matter() {}

    /** What all languages share. */
    @Says("What all languages of an article share.")
    record Shared(
            @Says("The day of the article.") Day date,
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

    /** What one language has. */
    record Own(String title, String standfirst, Optional<List<Bound<Key>>> keyFigures) {}

    /** Both, for an article that is one file. */
    record Single(
            String language,
            Day date,
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
            return new Shared(date, category, tags, asOf, draft, aliases, scenarios);
        }

        Own own() {
            return new Own(title, standfirst, keyFigures);
        }
    }

    /** A key figure. */
    record Key(String value, String label, Optional<String> note) {}
}
