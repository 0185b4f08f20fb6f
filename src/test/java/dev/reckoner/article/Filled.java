package dev.reckoner.article;

import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.reading.ScenarioFile;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.wording.Words;
import dev.reckoner.wording.reading.WordsFile;
import dev.reckoner.workload.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What fills blocks of tests: scenarios over the facts of tests, in the site's own words. */
final class Filled {

    private Filled() {}

    static Bindings bindings(String scenarios, Day day, String language, Problems problems)
            throws IOException {
        Entries entries =
                Yaml.read("f", scenarios, problems)
                        .map(
                                node ->
                                        ScenarioFile.read(
                                                node, Entries.NONE, Facts.CATALOGUE, day, problems))
                        .orElseThrow();
        String file = "content/words/" + language + ".yaml";
        Words words = WordsFile.read(file, Files.readString(Path.of(file)), problems).orElseThrow();
        Ledger ledger = new Ledger(Facts.CATALOGUE, entries.scenarios(), day);
        return new Bindings(
                ledger, new Examinations(Facts.CATALOGUE, Map.of(), Map.of()), words, problems);
    }
}
