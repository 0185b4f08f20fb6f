package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file, reading it gives a value or problems, never an exception. */
class ReadingFuzzTest {

    private static final long SEED = 20250510;
    private static final int RUNS = 5_000;

    record Part(String name, int layers) {}

    record Model(
            String id,
            long parameters,
            boolean open,
            Optional<List<Part>> parts,
            Map<String, Double> scores) {}

    private static final String YAML =
            """
            # facts
            id: "llama\\u20143"
            parameters: 8.03e9
            open: true
            parts:
              - {name: 'attention', layers: 32}
              - name: |
                  feed
                  forward
                layers: 16
            scores: {mmlu: 66.6, 算账: .5}
            """;

    private static final String CSV =
            """
            # prices
            a,b,c
            p5,98.32,"eight, ""H100""\"
            p4d,,
            算账,1e3,"two
            lines"
            """;

    private static final List<String> SPICE =
            List.of(
                    "&x ",
                    "*x",
                    "!!int ",
                    "<<: ",
                    "---\n",
                    "...\n",
                    "%YAML 1.2\n",
                    "? ",
                    ": ",
                    "- ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "\"",
                    "'",
                    "|",
                    ">",
                    "\t",
                    "\r",
                    "\n",
                    "\0",
                    "\\",
                    "\\U",
                    "#",
                    ",",
                    "~",
                    "NaN",
                    "0x",
                    "\uFEFF",
                    "\u0085",
                    "\u202E",
                    "\uD83D",
                    "\uDE00",
                    "1e9999999999",
                    "\"\"",
                    "@",
                    "`",
                    "  ");

    @Test
    void mutatedYamlGivesAValueOrProblems() {
        Random random = new Random(SEED);
        int unhurt = 0;
        for (int run = 0; run < RUNS; run++) {
            String text = mutated(YAML, random);
            Problems problems = new Problems();
            boolean bound = bind(text, problems, run);
            assertEquals(bound, problems.errors().isEmpty(), () -> explain(text, problems));
            unhurt += bound ? 1 : 0;
        }
        int readable = unhurt;
        assertTrue(readable > 100 && readable < RUNS, () -> "readable: " + readable);
    }

    private static boolean bind(String text, Problems problems, int run) {
        try {
            return Decoder.decode("f", text.getBytes(StandardCharsets.UTF_8), problems)
                            .flatMap(decoded -> Yaml.read("f", decoded, problems))
                            .flatMap(node -> Records.plain().bind(node, Model.class, problems))
                            .isPresent()
                    && problems.errors().isEmpty();
        } catch (RuntimeException | StackOverflowError bug) {
            throw new AssertionError("seed " + SEED + " run " + run + ":\n" + text, bug);
        }
    }

    @Test
    void mutatedTablesGiveRowsWithTruePlacesOrProblems() {
        Random random = new Random(SEED);
        int cells = 0;
        for (int run = 0; run < RUNS; run++) {
            String text = decoded(mutated(CSV, random));
            for (MapNode row : rows(text, run)) {
                for (MapNode.Entry entry : row.entries().values()) {
                    ScalarNode cell = (ScalarNode) entry.value();
                    assertTrue(standsThere(cell, text), () -> cell + " is not there:\n" + text);
                    cells++;
                }
            }
        }
        assertTrue(cells > RUNS);
    }

    private static String decoded(String text) {
        byte[] bytes = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
        return Decoder.decode("f", bytes, new Problems()).orElseThrow();
    }

    private static List<MapNode> rows(String text, int run) {
        try {
            return Csv.read("f", text, List.of("a", "b"), List.of("c"), new Problems());
        } catch (RuntimeException bug) {
            throw new AssertionError("seed " + SEED + " run " + run + ":\n" + text, bug);
        }
    }

    /** Whether a cell, or its opening quote, is found where it says. */
    private static boolean standsThere(ScalarNode cell, String text) {
        String line = text.split("\n", -1)[cell.place().line() - 1];
        String rest = line.substring(line.offsetByCodePoints(0, cell.place().column() - 1));
        return rest.startsWith("\"") || rest.startsWith(cell.text());
    }

    private static String explain(String text, Problems problems) {
        return "seed " + SEED + ":\n" + text + "\n" + Told.of(problems);
    }

    /** The text with one to four pieces put in, left out, doubled or moved. */
    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(changed.length() + 1);
            int to = Math.min(changed.length(), from + random.nextInt(12));
            String piece = changed.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(from, SPICE.get(random.nextInt(SPICE.size())));
                case 1 -> changed.delete(from, to);
                case 2 -> changed.insert(from, piece);
                default -> {
                    changed.delete(from, to);
                    changed.insert(random.nextInt(changed.length() + 1), piece);
                }
            }
        }
        return changed.toString();
    }
}
