package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.util.Optional;

/** JSON text to a tree: what other programs wrote, not what an editor writes. */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // as Python writes them
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.DEPTH)
                                    .maxStringLength(Limits.VALUE)
                                    .maxNumberLength(Limits.NUMBER)
                                    .build())
                    .build();

    private Json() {}

    /**
     * The tree of a whole file; none after a mistake of syntax. Of keys written twice the first.
     */
    public static Optional<Node> read(String file, String text, Problems problems) {
        Reports reports = new Reports(problems);
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                reports.add(Place.of(file), "nothing is written here", "");
                return Optional.empty();
            }
            Node root = new Tokens(parser, file, reports).node();
            if (parser.nextToken() != null) {
                Place place = Tokens.place(file, parser.currentTokenLocation());
                reports.add(place, "something follows the value", "");
            }
            return Optional.of(root);
        } catch (JsonProcessingException syntax) {
            Place place = Tokens.place(file, syntax.getLocation());
            reports.add(place, "this is not JSON", syntax.getOriginalMessage());
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("a string cannot fail to be read", impossible);
        }
    }
}
