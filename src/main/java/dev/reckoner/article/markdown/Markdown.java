package dev.reckoner.article.markdown;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.time.Duration;
import java.util.function.Function;

/**
 * The door to Markdown: CommonMark with tables, footnotes, expressions in braces, and fenced blocks
 * for tables, charts, claims and asides.
 *
 * <p>A text that is too long, nested too deep or not read in time becomes a problem and an empty
 * document.
 */
public final class Markdown {

    /** Most bytes of a text in UTF-8. */
    public static final int MAX_BYTES = 2 << 20;

    /** Longest time to read a text. */
    public static final Duration DEADLINE = Duration.ofSeconds(10);

    private record Read(Document document, Problems problems) {}

    private Markdown() {}

    /**
     * Reads the text of an article in one language.
     *
     * @param file for the places of problems
     * @param firstLine line of the file on which the text begins, after the front matter
     */
    public static Document parse(String file, int firstLine, String text, Problems problems) {
        return parse(file, firstLine, text, problems, DEADLINE);
    }

    /** Reads the text of an article in one language, within that time. */
    public static Document parse(
            String file, int firstLine, String text, Problems problems, Duration deadline) {
        Place first = new Place(file, firstLine, 1);
        return read(first, own -> new Reading(own).article(text, first), problems, deadline);
    }

    /**
     * Reads a caption or a value of the front matter: figures, emphasis, code and links, but no
     * blocks. A single paragraph renders without its tags.
     *
     * @param line line of the file on which the text begins
     * @param column column of its first letter
     */
    public static Document inline(
            String file, int line, int column, String text, Problems problems) {
        Place first = new Place(file, line, column);
        return read(first, own -> new Reading(own).caption(text, first), problems, DEADLINE);
    }

    /** A reader that is late goes on with a list of problems that nobody looks at any more. */
    private static Document read(
            Place first,
            Function<Problems, Document> reader,
            Problems problems,
            Duration deadline) {
        Guard.Outcome<Read> outcome =
                Guard.run(
                        () -> {
                            Problems own = new Problems();
                            return new Read(reader.apply(own), own);
                        },
                        deadline);
        if (outcome instanceof Guard.Done<Read> done) {
            for (Problem found : done.result().problems().errors()) {
                problems.add(found.place(), found.what(), found.hint());
            }
            for (Problem found : done.result().problems().warnings()) {
                problems.warn(found.place(), found.what(), found.hint());
            }
            return done.result().document();
        }
        String reason = ((Guard.Failed<Read>) outcome).reason();
        problems.add(first, "the text " + reason, "shorten it or make it simpler");
        return Document.empty();
    }
}
