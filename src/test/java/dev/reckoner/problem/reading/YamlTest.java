package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    private static final String COLON = "write \"key: value\", with a space after the colon";

    @Test
    void classesNamedInTagsAreNotLoaded() {
        assertEquals(
                """
                f:1:4 tag "!!javax.script.ScriptEngineManager" is not allowed | remove it
                f:1:40 tag "!!java.net.URLClassLoader" is not allowed | remove it
                f:1:68 tag "!!java.net.URL" is not allowed | remove it\
                """,
                Told.yaml(
                        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader"
                                + " [[!!java.net.URL [\"http://x/\"]]]]"));
    }

    @Test
    void tagsAreRefusedWhereverTheyStand() {
        assertEquals(
                """
                f:1:4 tag "!foo" is not allowed | remove it
                f:2:1 tag "!k" is not allowed | remove it
                f:2:7 tag "!!int" is not allowed | remove it
                f:3:4 tag "!!binary" is not allowed | remove it
                f:4:4 tag "!" is not allowed | remove it\
                """,
                Told.yaml("a: !foo {x: 1}\n!k b: !!int '+'\nc: !!binary '*'\nd: ! x"));
    }

    @Test
    void anchorsAndAliasesAreRefusedAndLeaveNoTree() {
        Problems problems = new Problems();
        Optional<Node> tree = Yaml.read("f", "a: &x [1,2]\nb: *x\nc: *nope\n*k : 1", problems);
        assertEquals(
                """
                f:1:4 anchor "&x" is not allowed | write the value out
                f:2:4 alias "*x" is not allowed | write the value out
                f:3:4 alias "*nope" is not allowed | write the value out
                f:4:1 alias "*k" is not allowed | write the value out\
                """,
                Told.of(problems));
        assertEquals(Optional.empty(), tree);
        assertEquals(
                """
                f:1:4 anchor "&a" is not allowed | write the value out
                f:1:8 alias "*a" is not allowed | write the value out\
                """,
                Told.yaml("a: &a [*a]"));
    }

    @Test
    void billionLaughsAreToldAliasByAlias() {
        StringBuilder text = new StringBuilder("l0: &l0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*l" + (i - 1);
            text.append("l%d: &l%d [%s".formatted(i, i, alias));
            text.append((", " + alias).repeat(8)).append("]\n");
        }
        Problems problems = new Problems();
        assertEquals(Optional.empty(), Yaml.read("f", text.toString(), problems));
        assertEquals(10 + 81, problems.errors().size());
    }

    @Test
    void mergeKeysAreRefusedEvenWithoutAlias() {
        assertEquals(
                "f:1:1 merge keys (<<) are not allowed | write the keys out",
                Told.yaml("<<: {a: 1}\nb: 2"));
    }

    @Test
    void duplicateKeysNameTheFirst() {
        assertEquals(
                """
                f:2:1 key "a" is written twice | the first is at f:1:1
                f:3:11 key "c" is written twice | the first is at f:3:5
                f:4:1 key "a" is written twice | the first is at f:1:1\
                """,
                Told.yaml("a: 1\na: 2\nb: {c: 1, c: 2}\n'a': 3"));
    }

    @Test
    void oneFileHoldsOneDocument() {
        String told = "f:2:1 a second document begins here | one file holds one document";
        assertEquals(told, Told.yaml("a: 1\n---\nb: 2"));
        assertEquals(told, Told.yaml("a: 1\n---\n"));
        assertEquals(
                "f:3:1 something follows the end of the document | remove it",
                Told.yaml("a: 1\n...\ngarbage"));
        assertEquals("", Told.yaml("---\na: 1\n...\n"));
    }

    @Test
    void directivesAreRefused() {
        String told = "f:1:1 directives (%) are not allowed | remove the lines before ---";
        assertEquals(told, Told.yaml("%YAML 1.1\n---\na: 1"));
        assertEquals(told, Told.yaml("%TAG ! tag:x,2000:\n---\na: 1"));
    }

    @Test
    void aFileHoldsKeysOrAList() {
        assertEquals(
                "f:1:1 keys or a list are needed, not \"hello\" | " + COLON, Told.yaml("hello"));
        assertEquals("f:1:1 keys or a list are needed, not \"a:b\" | " + COLON, Told.yaml("a:b"));
        assertEquals("", Told.yaml("[]"));
    }

    @ParameterizedTest
    @CsvSource({"'',1", "'# only a comment\n',1", "'---\n',2", "~,1"})
    void anEmptyFileIsAProblem(String text, int line) {
        assertEquals("f:" + line + ":1 nothing is written here | " + COLON, Told.yaml(text));
    }

    @Test
    void listsAndMapsCannotBeKeys() {
        String told = " a list or map cannot be a key | put the key in quotes";
        assertEquals("f:1:3" + told, Told.yaml("? [a,b]\n: 1"));
        assertEquals("f:1:2" + told, Told.yaml("{{a: 1}: 1}"));
        assertEquals("f:1:3" + told, Told.yaml("? ".repeat(100_000)));
    }

    @Test
    void mistakesOfSyntaxAreToldInPlainWords() {
        assertEquals("f:2:1 a tab cannot stand here | indent with spaces", Told.yaml("a:\n\tb: 1"));
        assertEquals("f:1:4 this quote is never closed | close it", Told.yaml("a: 'x\nb: 1\n"));
        assertEquals(
                "f:1:5 a colon cannot stand here | put a text with \": \" in quotes, or mend the"
                        + " indentation; a key has at most 1024 characters",
                Told.yaml("a: b: c"));
        assertEquals(
                "f:2:1 this line has no colon"
                        + " | write \"key: value\", with a space after the colon",
                Told.yaml("a: 1\nb\nc: 1"));
        assertEquals(
                "f:1:4 this list is never closed, or a comma is missing"
                        + " | write [a, b]; put an item with special characters in quotes",
                Told.yaml("a: [1, 2\nb: 3"));
        assertEquals(
                "f:1:4 this { is never closed, or a comma is missing | write {a: 1, b: 2}",
                Told.yaml("a: {x: 1\nb: 3"));
        assertEquals(
                "f:2:1 this does not belong to the lines above it"
                        + " | mend the indentation, or put the whole value in quotes",
                Told.yaml("- a\nb: 1"));
        assertEquals(
                "f:1:4 a value cannot begin with this character | put the value in quotes",
                Told.yaml("a: @x"));
        assertEquals(
                "f:1:4 a list item cannot begin here"
                        + " | begin it on a line of its own, or put the value in quotes",
                Told.yaml("a: - b"));
        assertEquals(
                "f:1:7 a value is missing here | write one, or \"\" for an empty text",
                Told.yaml("a: [1,,2]"));
        assertEquals(
                "f:1:6 this escape is not known"
                        + " | write \\\\ for a backslash, or single quotes around the text",
                Told.yaml("a: \"\\q\""));
    }

    @Test
    void whatSnakeYamlStumblesOverIsAMistakeOfSyntax() {
        assertTrue(Told.yaml("a: \"\\UFFFFFFFF\"").startsWith("f:1:2 what follows is not YAML: "));
        assertTrue(Told.yaml("%YAML 99999999999.1\n---\na: 1").startsWith("f:1:18 this is not"));
    }

    @Test
    void unseenCharactersAreRefusedAlsoWhenEscaped() {
        assertEquals(
                """
                f:1:4 the character U+D800 cannot stand here | remove it
                f:2:5 the character U+202E (RIGHT-TO-LEFT OVERRIDE) cannot stand here | remove it
                f:3:4 the character U+0007 (BEL) is escaped in this text | remove the escape
                f:4:1 the character U+202E (RIGHT-TO-LEFT OVERRIDE) is escaped in this text\
                 | remove the escape
                f:5:4 the character U+D800 is escaped in this text | remove the escape\
                """,
                Told.yaml("a: \ud800\nb: x\u202Ey\nc: \"\\a\"\n\"\\u202e\": 1\ne: \"\\ud800\""));
    }

    @Test
    void jsonIsReadAsStrictly() {
        assertEquals(
                "f:1:8 key \"a\" is written twice | the first is at f:1:2",
                Told.yaml("{\"a\":1,\"a\":2}"));
        assertEquals(
                "f:1:9 something follows the end of the document | remove it",
                Told.yaml("{\"a\":1} x"));
        assertEquals(
                "f:1:51 more than 50 levels deep | flatten it",
                Told.yaml("[".repeat(1001) + "]".repeat(1001)));
    }

    @Test
    void scalarsAreKeptAsWritten() {
        MapNode map =
                (MapNode)
                        Told.tree(
                                """
                                a: 3.10
                                b: 0x1F
                                c: '3.10'
                                d: "x\\ty"
                                e: |
                                  one
                                  two
                                f: 2025-05-10
                                g:
                                """);
        assertEquals("3.10 PLAIN", written(map, "a"));
        assertEquals("0x1F PLAIN", written(map, "b"));
        assertEquals("3.10 QUOTED", written(map, "c"));
        assertEquals("x\ty QUOTED", written(map, "d"));
        assertEquals("one\ntwo\n QUOTED", written(map, "e"));
        assertEquals("2025-05-10 PLAIN", written(map, "f"));
        assertEquals(" PLAIN", written(map, "g"));
    }

    private static String written(MapNode map, String key) {
        ScalarNode scalar = (ScalarNode) map.get(key).orElseThrow();
        return scalar.text() + " " + scalar.style();
    }

    @Test
    void placesAreTrueForEveryLineBreakAndCharacter() {
        Node tree = Told.tree("😀: 1\r\nb:\r  - x\n  - {c_d: [1, 22, '😀', z]} # c\n");
        assertEquals(new Place("f", 1, 4), tree.at("😀"));
        assertEquals(new Place("f", 3, 5), tree.at("b", 0));
        assertEquals(new Place("f", 4, 15), tree.at("b", 1, "c_d", 1));
        assertEquals(new Place("f", 4, 24), tree.at("b", 1, "c_d", 3));
        assertEquals(new Place("f", 4, 11), tree.at("b", 1, "cD"));
    }

    @Test
    void aPlaceThatIsNotThereIsItsParents() {
        Node tree = Told.tree("a: {b: [x]}");
        assertEquals(new Place("f", 1, 9), tree.at("a", "b", 0, "c", 7));
        assertEquals(new Place("f", 1, 8), tree.at("a", "b", 1));
        assertEquals(new Place("f", 1, 4), tree.at("a", "nope", 0));
        assertEquals(new Place("f", 1, 1), tree.at(3));
    }

    @Test
    void frontMatterCountsLinesOfItsFile() {
        Problems problems = new Problems();
        Node tree = Yaml.read("f", "a: 1\nb: 2\na: 3\n", 11, problems).orElseThrow();
        assertEquals(
                "f:13:1 key \"a\" is written twice | the first is at f:11:1", Told.of(problems));
        assertEquals(new Place("f", 12, 4), tree.at("b"));
        Problems none = new Problems();
        Yaml.read("f", "", 2, none);
        assertEquals("f:2:1 nothing is written here | " + COLON, Told.of(none));
        Problems syntax = new Problems();
        Yaml.read("f", "a: \u0007\nb: 'x", 2, syntax);
        assertEquals(
                """
                f:2:4 the character U+0007 (BEL) cannot stand here | remove it
                f:3:4 this quote is never closed | close it\
                """,
                Told.of(syntax));
    }

    @Test
    void keysWithoutANameAreRefused() {
        assertEquals(
                "f:1:3 a key is missing before the colon | write \"key: value\"",
                Told.yaml("{ '': 1}"));
    }
}
