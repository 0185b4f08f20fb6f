package dev.reckoner.publish.discovery;

import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;

/** What a page is about, as far as programs have a name for it (schema.org). */
public sealed interface Subject {

    /** Nothing that they have a name for. */
    Subject NONE = new None();

    record None() implements Subject {}

    /**
     * An article.
     *
     * @param modified the day of its last change
     * @param category its id
     * @param section the category's name
     * @param picture for those who show a link to it
     */
    record Article(
            Day published,
            Day modified,
            String author,
            String category,
            String section,
            List<String> tags,
            Optional<Picture> picture)
            implements Subject {

        public Article {
            tags = List.copyOf(tags);
        }
    }

    /**
     * A picture.
     *
     * @param path in the site
     * @param width in pixels
     * @param height in pixels
     * @param bytes its length
     */
    record Picture(String path, int width, int height, int bytes, String alt) {}

    /**
     * Data to take away.
     *
     * @param description what they are, in fifty characters or more (Google's rule for data sets)
     * @param variables what they give, in the page's language; may be empty
     * @param files CSV and JSON, by path in the site
     * @param coverage the days that it tells of, as ISO 8601 writes an interval; may be empty
     */
    record Dataset(String description, List<String> variables, List<String> files, String coverage)
            implements Subject {

        public Dataset {
            variables = List.copyOf(variables);
            files = List.copyOf(files);
        }
    }

    /**
     * A claim that was checked.
     *
     * @param claimed the words
     * @param who made it
     * @param date when, as far as known; may be empty
     * @param appearance address where it was read
     * @param verdict in the page's language
     * @param rating of {@link #WORST} to {@link #BEST}; none for what cannot be checked
     */
    record Review(
            String claimed,
            String who,
            String date,
            String appearance,
            String verdict,
            Optional<Integer> rating)
            implements Subject {

        public static final int WORST = 1;
        public static final int BEST = 3;
    }
}
