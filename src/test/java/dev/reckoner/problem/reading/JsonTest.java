package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs write becomes the same trees as what editors write. */
class JsonTest {

    private final Problems problems = new Problems();

    @Test
    void aValueKnowsItsPlaceAndWhetherItWasATextInQuotes() {
        String text = "{\n  \"a\": {\"b\": [1, \"2\", null, Infinity]}\n}\n";
        Node root = Json.read("f.json", text, problems).orElseThrow();
        ScalarNode number =
                (ScalarNode)
                        root.child("a")
                                .orElseThrow()
                                .child("b")
                                .orElseThrow()
                                .child(0)
                                .orElseThrow();
        assertEquals(
                "f.json:2:15 1 false",
                number.place() + " " + number.text() + " " + number.quoted());
        ListNode list = (ListNode) root.child("a").orElseThrow().child("b").orElseThrow();
        assertTrue(((ScalarNode) list.items().get(1)).quoted());
        assertTrue(((ScalarNode) list.items().get(2)).absent());
        assertEquals(0, problems.errors().size());
    }

    @Test
    void aKeyThatIsWrittenTwiceIsToldAndTheFirstCounts() {
        Node root = Json.read("f.json", "{\"a\": 1, \"a\": 2}", problems).orElseThrow();
        assertEquals("1", ((ScalarNode) root.child("a").orElseThrow()).text());
        assertEquals("key \"a\" is written twice", problems.errors().get(0).what());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": }|f.json:1:7 this is not JSON",
                "{\"a\": 1} 2 }|f.json:1:10 something follows the value",
                "[1,|f.json:1:4 this is not JSON",
                "``|f.json nothing is written here"
            })
    void aMistakeOfSyntaxIsToldAtItsPlace(String text, String told) {
        Json.read("f.json", text, problems);
        assertEquals(
                told, problems.errors().get(0).place() + " " + problems.errors().get(0).what());
    }

    @Test
    void tomlHasTablesWithinTablesAndDigitsInGroups() {
        String text = "name = \"X\"\n[limit]\ncontext = 163_839\n[cost]\ninput = 0.60\n";
        Node root = Toml.read("f.toml", text, problems).orElseThrow();
        assertEquals(
                "163839",
                ((ScalarNode) root.child("limit").orElseThrow().child("context").orElseThrow())
                        .text());
        assertEquals("f.toml", root.child("name").orElseThrow().place().toString());
        assertTrue(Toml.read("f.toml", "a = = 1", problems).isEmpty());
        assertEquals(
                "f.toml:1:5 this is not TOML",
                problems.errors().get(0).place() + " " + problems.errors().get(0).what());
    }
}
