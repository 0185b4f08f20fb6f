package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A mistake of syntax in words that help, as far as SnakeYAML's own can be told apart. */
record YamlMistake(Place place, String what, String hint) {

    /**
     * What is said for a message that holds a text.
     *
     * @param opening whether the mistake is where the unfinished part begins, not where it is seen
     */
    private record Saying(String seen, boolean opening, String what, String hint) {}

    private static final List<Saying> SAYINGS =
            List.of(
                    new Saying(
                            "(TAB)' that cannot start any token",
                            false,
                            "a tab cannot stand here",
                            "indent with spaces"),
                    new Saying(
                            "cannot start any token",
                            false,
                            "a value cannot begin with this character",
                            "put the value in quotes"),
                    new Saying(
                            "mapping values are not allowed here",
                            false,
                            "a colon cannot stand here",
                            "put a text with \": \" in quotes, or mend the indentation; a key has"
                                    + " at most 1024 characters"),
                    new Saying(
                            "found unexpected end of stream",
                            true,
                            "this quote is never closed",
                            "close it"),
                    new Saying(
                            "found unexpected document separator",
                            true,
                            "this quote is never closed",
                            "close it"),
                    new Saying(
                            "could not find expected ':'",
                            true,
                            "this line has no colon",
                            "write \"key: value\", with a space after the colon"),
                    new Saying(
                            "expected ',' or ']'",
                            true,
                            "this list is never closed, or a comma is missing",
                            "write [a, b]; put an item with special characters in quotes"),
                    new Saying(
                            "expected ',' or '}'",
                            true,
                            "this { is never closed, or a comma is missing",
                            "write {a: 1, b: 2}"),
                    new Saying(
                            "expected the node content",
                            false,
                            "a value is missing here",
                            "write one, or \"\" for an empty text"),
                    new Saying(
                            "sequence entries are not allowed here",
                            false,
                            "a list item cannot begin here",
                            "begin it on a line of its own, or put the value in quotes"),
                    new Saying(
                            "found unknown escape character",
                            false,
                            "this escape is not known",
                            "write \\\\ for a backslash, or single quotes around the text"),
                    new Saying(
                            "expected '<document start>'",
                            false,
                            "something follows the end of the document",
                            "remove it"),
                    new Saying(
                            "expected <block end>",
                            false,
                            "this does not belong to the lines above it",
                            "mend the indentation, or put the whole value in quotes"));

    /**
     * What to say of a failure of the parser.
     *
     * @param end where what was understood ends, for a failure that does not know its place
     */
    static YamlMistake of(IOException failure, Origin origin, Place end) {
        if (!(failure.getCause() instanceof MarkedYAMLException marked)) {
            String what = "what follows is not YAML: ";
            return new YamlMistake(end, what + Excerpt.of(firstLine(failure.getMessage())), "");
        }
        String problem = Optional.ofNullable(marked.getProblem()).orElse("");
        for (Saying saying : SAYINGS) {
            if (problem.contains(saying.seen())) {
                Place place = place(marked, saying.opening(), origin);
                return new YamlMistake(place, saying.what(), saying.hint());
            }
        }
        String what = "this is not YAML: " + Excerpt.of(firstLine(problem));
        return new YamlMistake(place(marked, false, origin), what, "");
    }

    void addTo(Reports reports) {
        reports.add(place, what, hint);
    }

    private static Place place(MarkedYAMLException marked, boolean opening, Origin origin) {
        Mark context = marked.getContextMark();
        Mark mark = opening && context != null ? context : marked.getProblemMark();
        return mark == null
                ? Place.of(origin.file())
                : origin.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
