package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    enum Terms {
        ON_DEMAND,
        RESERVED,
        SPOT
    }

    record Part(String name, int layers) {
        Part {
            if (layers < 1) {
                throw new IllegalArgumentException("a part has at least one layer");
            }
        }
    }

    record Model(
            String id,
            int hiddenSize,
            boolean open,
            Terms terms,
            Optional<String> note,
            List<Part> parts,
            Map<String, Double> scores) {}

    private static final String GOOD =
            """
            id: 3.10
            hidden_size: 4096
            open: true
            terms: on-demand
            parts:
              - {name: a, layers: 1}
              - {name: "no", layers: 2}
            scores: {z: 1, a: .5}
            """;

    @Test
    void recordsAreFilledFromTheirKeys() {
        Model model = Told.bound(GOOD, Model.class);
        assertEquals("3.10", model.id());
        assertEquals(4096, model.hiddenSize());
        assertEquals(Terms.ON_DEMAND, model.terms());
        assertEquals(Optional.empty(), model.note());
        assertEquals(List.of(new Part("a", 1), new Part("no", 2)), model.parts());
        assertEquals(List.of("z", "a"), new ArrayList<>(model.scores().keySet()));
        assertEquals(0.5, model.scores().get("a"));
    }

    @Test
    void hyphensAndUnderscoresMeanTheSame() {
        String text = GOOD.replace("hidden_size", "hidden-size") + "note: x\n";
        assertEquals(Optional.of("x"), Told.bound(text, Model.class).note());
        assertEquals(
                "f:9:1 key \"hidden-size\" is written twice | the first is at f:2:1",
                Told.bind(GOOD + "hidden-size: 1\n", Model.class));
    }

    @Test
    void allProblemsOfARecordAreTold() {
        assertEquals(
                """
                f:1:1 key "scores" is missing | add it
                f:1:5 id: "no" could mean true or false | quote it: "no"
                f:2:1 unknown key "hiden-size" | did you mean "hidden-size"?
                f:3:7 open: "yes" is neither true nor false | write one of them, without quotes
                f:4:8 terms: "on_demand" is none of the known words | did you mean "on-demand"?
                f:5:7 note: no value | write one, or leave the key out
                f:7:5 parts[0]: a part has at least one layer |\s
                f:8:5 key "name" is missing | add it
                f:8:14 layers: "1.5" is not a whole number | write it without a fraction
                f:9:1 unknown key "colour"\
                 | known: id, hidden-size, open, terms, note, parts, scores\
                """,
                Told.bind(
                        """
                        id: no
                        hiden-size: 4096
                        open: yes
                        terms: on_demand
                        note: ~
                        parts:
                          - {name: a, layers: 0}
                          - {layers: 1.5}
                        colour: red
                        """,
                        Model.class));
    }

    record Named(String id) {}

    @ParameterizedTest
    @ValueSource(strings = {"no", "Yes", "on", "OFF", "true", "n"})
    void wordsThatOthersReadAsTruthNeedQuotes(String word) {
        assertEquals(
                "f:1:5 id: \"%s\" could mean true or false | quote it: \"%s\""
                        .formatted(word, word),
                Told.bind("id: " + word, Named.class));
        assertEquals(new Named(word), Told.bound("id: '" + word + "'", Named.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", ""})
    void nothingIsNoText(String nothing) {
        assertEquals(
                "f:1:%d id: no value | write one".formatted(nothing.isEmpty() ? 4 : 5),
                Told.bind("id: " + nothing, Named.class));
        assertEquals(new Named(nothing), Told.bound("id: '" + nothing + "'", Named.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.10", "012", "1e3", "2025-05-10", "1:30", "0x1F", ".inf"})
    void otherTextsStayAsWritten(String text) {
        assertEquals(new Named(text), Told.bound("id: " + text, Named.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "True", "1", "on"})
    void onlyTrueAndFalseAreTruthValues(String text) {
        record Open(boolean open) {}
        assertEquals(
                "f:1:7 open: \"%s\" is neither true nor false | write one of them, without quotes"
                        .formatted(text.replace("'", "")),
                Told.bind("open: " + text, Open.class));
    }

    record Tagged(List<String> tags) {}

    @Test
    void listsAreWrittenAsLists() {
        assertEquals(
                "f:1:7 tags: a list is needed, not \"x\""
                        + " | write [a, b], or lines that begin with \"- \"",
                Told.bind("tags: x", Tagged.class));
        assertEquals(
                "f:1:8 tags[0]: no value | write one\n"
                        + "f:1:14 tags[2]: a single value is needed, not keys"
                        + " | write the value after the colon",
                Told.bind("tags: [~, x, {a: 1}]", Tagged.class));
    }

    @Test
    void recordsAreWrittenAsKeys() {
        String told = " | write \"key: value\"";
        assertEquals("f:1:1 keys are needed, not a list" + told, Told.bind("- id: x", Named.class));
        record Outer(Named inner) {}
        assertEquals(
                "f:1:8 inner: keys are needed, not \"x\"" + told,
                Told.bind("inner: x", Outer.class));
    }

    @Test
    void anUnknownKeyDoesNotHinderTheRecord() {
        Problems problems = new Problems();
        Node tree = Told.tree("id: x\ncolour: red\n");
        assertEquals(
                Optional.of(new Named("x")),
                Records.plain().bind(tree, Named.class, problems).map(Bound::value));
        assertEquals("f:2:1 unknown key \"colour\" | known: id", Told.of(problems));
    }

    @Test
    void keysInCamelCaseAreUnknown() {
        record Size(int hiddenSize) {}
        assertEquals(
                "f:1:1 unknown key \"hiddenSize\" | did you mean \"hidden_size\"?",
                Told.bind("hiddenSize: 1", Size.class));
    }

    @Test
    void aTypoIsToldOnce() {
        record Gpus(int gpus, int hours) {}
        assertEquals(
                "f:1:1 unknown key \"gpu\" | did you mean \"gpus\"?",
                Told.bind("gpu: 1\nhours: 1", Gpus.class));
    }

    @Test
    void offendingTextIsCutAndMadeVisible() {
        record Count(int n) {}
        String told = Told.bind("n: \"" + "x\\n".repeat(100) + "\"", Count.class);
        assertEquals(
                "f:1:4 n: \""
                        + "x<U+000A>".repeat(60)
                        + "…\" is not a number"
                        + " | a number has at most 100 characters",
                told);
    }

    record Event(LocalDate day, Node raw, Bound<Named> named) {}

    @Test
    void typesMayHaveParsersOfTheirOwn() {
        Records records = Records.plain().with(LocalDate.class, RecordsTest::day);
        Problems problems = new Problems();
        String text = "day: 2025-05-10\nraw: {a: [1]}\nnamed: {id: x}\n";
        Bound<Event> event = records.bind(Told.tree(text), Event.class, problems).orElseThrow();
        assertEquals(LocalDate.of(2025, 5, 10), event.value().day());
        assertEquals(new Place("f", 2, 11), event.value().raw().at("a", 0));
        assertEquals(new Place("f", 3, 13), event.value().named().at("id"));
        String wrong = text.replace("05-10", "05-32");
        assertEquals(Optional.empty(), records.bind(Told.tree(wrong), Event.class, problems));
        assertEquals(
                "f:1:6 day: \"2025-05-32\" is not a day | write 2025-05-10", Told.of(problems));
    }

    private static Parsed<LocalDate> day(String text) {
        return text.equals("2025-05-10")
                ? Parsed.value(LocalDate.of(2025, 5, 10))
                : Parsed.wrong(text, "is not a day", "write 2025-05-10");
    }

    @Test
    void goodItemsOfAListAreKept() {
        Problems problems = new Problems();
        Node list = Told.tree("- {id: a}\n- {od: b}\n- {id: c}\n");
        List<Bound<Named>> bound = Records.plain().bindAll(list, Named.class, problems);
        assertEquals(
                List.of(new Named("a"), new Named("c")), bound.stream().map(Bound::value).toList());
        assertEquals(new Place("f", 3, 8), bound.get(1).at("id"));
        assertEquals("f:2:4 unknown key \"od\" | did you mean \"id\"?", Told.of(problems));
        Records.plain().bindAll(Told.tree("id: a"), Named.class, problems);
        assertEquals(
                "f:1:1 a list is needed here | begin each item with \"- \"",
                Told.of(problems).lines().findFirst().orElse(""));
    }

    @Test
    void typesThatCannotBeReadAreOurMistake() {
        record Odd(Thread thread) {}
        assertThrows(IllegalArgumentException.class, () -> Told.bind("thread: x", Odd.class));
    }

    @Test
    void constructorsThatFailOtherwiseAreOurMistake() {
        record Failing(String text) {
            Failing {
                text.charAt(99);
            }
        }
        assertThrows(IllegalStateException.class, () -> Told.bind("text: x", Failing.class));
    }
}
