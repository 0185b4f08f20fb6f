package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a text named {@code f} and gives the problems as lines {@code f:1:2 what | hint}. */
final class Told {

    private Told() {}

    static String of(Problems problems) {
        return problems.errors().stream().map(Told::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.what() + " | " + problem.hint();
    }

    /** What a text of YAML gives rise to. */
    static String yaml(String text) {
        Problems problems = new Problems();
        Yaml.read("f", text, problems);
        return of(problems);
    }

    /** The tree of a text without problems. */
    static Node tree(String text) {
        Problems problems = new Problems();
        Optional<Node> tree = Yaml.read("f", text, problems);
        assertEquals("", of(problems));
        return tree.orElseThrow();
    }

    /** What binding a text of YAML gives rise to. */
    static String bind(String text, Class<? extends Record> type) {
        Problems problems = new Problems();
        Yaml.read("f", text, problems)
                .ifPresent(node -> Records.plain().bind(node, type, problems));
        return of(problems);
    }

    /** The record of a text without problems. */
    static <T extends Record> T bound(String text, Class<T> type) {
        Problems problems = new Problems();
        Optional<Bound<T>> bound = Records.plain().bind(tree(text), type, problems);
        assertEquals("", of(problems));
        return bound.orElseThrow().value();
    }

    /** What a table with the columns a and b, and perhaps c, gives rise to. */
    static String csv(String text) {
        Problems problems = new Problems();
        Csv.read("f", text, List.of("a", "b"), List.of("c"), problems);
        return of(problems);
    }

    /** What decoding bytes, given as Latin-1, gives rise to. */
    static String bytes(String latin) {
        Problems problems = new Problems();
        Decoder.decode("f", latin.getBytes(StandardCharsets.ISO_8859_1), problems);
        return of(problems);
    }
}
