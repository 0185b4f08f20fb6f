package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import dev.reckoner.publish.reading.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check says, to whom, and with which exit code. */
class CheckTest {

    private static final String MODEL = "catalogue/models/abacus-works/abacus-7b.yaml";
    private static final Path SARIF = Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json");

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder);
    }

    private Ran check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--root", folder.toString()));
        arguments.addAll(List.of(more));
        return Ran.run(arguments.toArray(String[]::new));
    }

    private void warned() throws IOException {
        site.change(
                "catalogue/providers.yaml", "name: Cloud}", "name: Cloud}\n- {id: fog, name: Fog}");
    }

    private void mistaken() throws IOException {
        site.change(MODEL, "vocabulary:", "vocabluary:");
    }

    @Test
    void aSoundSiteHasNothingToTellAndIsNotPublished() {
        assertEquals(new Ran(Exit.OK, "0 errors, 0 warnings\n", ""), check());
        assertFalse(Files.exists(site.out()));
    }

    @Test
    void warningsCountOnlyWhereTheyAreAskedTo() throws IOException {
        warned();
        String told =
                """
                content/catalogue/providers.yaml:2:8: warning: provider "fog" has no prices
                    add its table to offers or token-prices, or remove it
                0 errors, 1 warning
                """;
        assertEquals(new Ran(Exit.OK, told, ""), check());
        assertEquals(new Ran(Exit.CONTENT, told, ""), check("--strict"));
    }

    @Test
    void anExplainedOddityIsSettled() throws IOException {
        site.write(
                "catalogue/token-prices/cloud.csv",
                "name,api_model,model,input,cached_input,output,context_up_to,valid_from,valid_to,"
                        + "observed,source,locator,note\n"
                        + "abacus,a7,abacus-7b,0.6,,0.2,,2025-01-05,,2025-01-05,price-list,row 9,\n");
        assertTrue(check().out().endsWith("0 errors, 1 warning\n"));
        site.write(
                "catalogue/conflicts.yaml",
                """
                - about: "token-price:cloud/abacus"
                  field: output
                  value: "0.6 USD/Mtoken"
                  source: paper
                  checked_on: 2025-01-05
                  reason: {en: The list itself says so.}
                """);
        assertEquals(new Ran(Exit.OK, "0 errors, 0 warnings\n", ""), check());
    }

    @Test
    void noExplanationSettlesAContradiction() throws IOException {
        site.change(MODEL, "size: 14336", "size: 14000");
        site.write(
                "catalogue/conflicts.yaml",
                """
                - about: "model:abacus-7b"
                  field: parameters
                  value: "7.1 billion"
                  source: price-list
                  checked_on: 2025-01-05
                  reason: {en: So it is.}
                """);
        Ran ran = check();
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.out().contains("the geometry gives 7115902976"), ran.out());
    }

    @Test
    void programsAreToldTheSameAsAList() throws IOException {
        mistaken();
        String told =
                """
                {
                  "problems" : [
                    {
                      "file" : "content/catalogue/models/abacus-works/abacus-7b.yaml",
                      "line" : 8,
                      "column" : 1,
                      "severity" : "error",
                      "rule" : "catalogue/models",
                      "what" : "unknown key \\"vocabluary\\"",
                      "hint" : "did you mean \\"vocabulary\\"?"
                    }
                  ],
                  "errors" : 1,
                  "warnings" : 0
                }
                """;
        assertEquals(new Ran(Exit.CONTENT, told, ""), check("--format", "json"));
    }

    @Test
    void editorsAreToldInSarif() throws IOException {
        warned();
        Ran ran = check("--format", "sarif");
        assertEquals(Exit.OK, ran.exit());
        assertEquals(List.of(), sarif().ofJson(ran.out()));
        String result =
                """
                          "ruleId" : "plausible/unused",
                          "level" : "warning",
                          "message" : {
                            "text" : "provider \\"fog\\" has no prices\\nadd its table to offers or token-prices, or remove it"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "content/catalogue/providers.yaml"
                                },
                                "region" : {
                                  "startLine" : 2,
                                  "startColumn" : 8
                                }
                              }
                            }
                          ]
                """;
        assertTrue(ran.out().contains(result), ran.out());
    }

    @Test
    void sarifOfNothingAndOfOddNamesIsValidToo() throws IOException {
        assertEquals(List.of(), sarif().ofJson(check("--format", "sarif").out()));
        Files.writeString(folder.resolve("content/catalogue/a b 算.yaml"), "x: 1");
        Ran ran = check("--format", "sarif");
        assertEquals(Exit.CONTENT, ran.exit());
        assertEquals(List.of(), sarif().ofJson(ran.out()));
        assertTrue(ran.out().contains("content/catalogue/a%20b%20%E7%AE%97.yaml"), ran.out());
    }

    @Test
    void theSchemaOfSarifRefusesWhatIsNotSarif() throws IOException {
        String log = check("--format", "sarif").out().replace("\"runs\"", "\"rnus\"");
        assertFalse(sarif().ofJson(log).isEmpty());
    }

    private static Validator sarif() throws IOException {
        return new Validator(Files.readString(SARIF));
    }

    @Test
    void aFileHoldsAllProblemsAndTheTerminalAHundred() throws IOException {
        StringBuilder text = new StringBuilder("A card");
        IntStream.range(0, 120).forEach(i -> text.append("\n{= no.such-").append(i).append(" }"));
        site.change("articles/short-note.md", "Abacus 7B", text.toString());
        Ran terminal = check();
        assertEquals(100, errors(terminal.out()));
        assertTrue(terminal.out().contains("… and 20 more; 120 in all\n"), terminal.out());
        for (String format : List.of("text", "json", "sarif")) {
            Path out = folder.resolve("problems." + format);
            Ran ran = check("--format", format, "--out", out.toString());
            assertEquals(new Ran(Exit.CONTENT, "", ""), ran);
            assertEquals(120, Files.readString(out).split("there is no scenario", -1).length - 1);
        }
    }

    private static long errors(String text) {
        return text.lines().filter(line -> line.contains(": error: ")).count();
    }

    @Test
    void schemasAreWrittenWhereTheyAreAskedFor() {
        Path out = folder.resolve("schemas");
        Ran ran = Ran.run("schema", "--out", out.toString());
        assertEquals(Exit.OK, ran.exit());
        assertTrue(Files.isRegularFile(out.resolve("models.schema.json")), ran.out());
    }

    @Test
    void anUnknownFormatIsAMistakeOfUse() {
        assertEquals(
                new Ran(Exit.USAGE, "", "--format is text, json or sarif\n"),
                check("--format", "xml"));
    }
}
