package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.util.Optional;

/**
 * TOML text to a tree whose values all stand at the place of the file: the parser keeps no more.
 */
public final class Toml {

    private static final TomlFactory FACTORY = new TomlFactory();

    private Toml() {}

    /** The tree of a whole file; none after a mistake of syntax. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        Reports reports = new Reports(problems);
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return Optional.of(new Tokens(parser, file, reports).node());
        } catch (JsonProcessingException syntax) {
            Place place = Tokens.place(file, syntax.getLocation());
            reports.add(place, "this is not TOML", syntax.getOriginalMessage());
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("a string cannot fail to be read", impossible);
        }
    }
}
