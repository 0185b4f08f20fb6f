package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Source;
import dev.reckoner.provenance.Source.Rank;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A source stands in the list before the first whose id comes after its own. */
class SourceTextTest {

    private static Source source(String id) {
        return new Source(id, "A: b", "T", "https://a.example", "", "MIT", Rank.AGGREGATED);
    }

    private static String entry(String id) {
        return "- id: "
                + id
                + "\n  publisher: \"A: b\"\n  title: T\n  address: https://a.example\n  licence: MIT\n  rank: aggregated\n";
    }

    @Test
    void entriesAreAddedInTheirPlaceAndTheRestKeepsItsBytes() {
        String text = "# Comment.\n- id: b\n  publisher: x\n- {id: d, publisher: y}";
        assertEquals(
                "# Comment.\n"
                        + entry("a")
                        + "- id: b\n  publisher: x\n"
                        + entry("c")
                        + "- {id: d, publisher: y}\n"
                        + entry("e"),
                SourceText.with(text, List.of(source("e"), source("a"), source("c"))));
        assertEquals(entry("a"), SourceText.with("", List.of(source("a"))));
    }
}
