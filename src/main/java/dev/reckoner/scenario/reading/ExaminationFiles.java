package dev.reckoner.scenario.reading;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Check;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Question;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Comparison;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Examined.Checked;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.Outcome.Refused;
import dev.reckoner.scenario.Reading;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts claims and questions to the sums, with the scenarios that stand beside them. */
public final class ExaminationFiles {

    private static final String CLAIMS = "content/catalogue/claims.yaml";
    private static final String QUESTIONS = "content/catalogue/questions.yaml";

    private final Map<String, String> texts;
    private final Catalogue catalogue;
    private final Entries shared;
    private final Day asOf;
    private final Problems problems;

    private ExaminationFiles(
            Map<String, String> texts,
            Catalogue catalogue,
            Entries shared,
            Day asOf,
            Problems problems) {
        this.asOf = asOf;
        this.texts = texts;
        this.catalogue = catalogue;
        this.shared = shared;
        this.problems = problems;
    }

    /**
     * Examines everything.
     *
     * @param texts of the catalogue that was read of them, by path
     * @param shared scenarios that may be extended
     * @param asOf the day of prices of questions, and of claims whose day is not known
     */
    public static Examinations read(
            Map<String, String> texts,
            Catalogue catalogue,
            Entries shared,
            Day asOf,
            Problems problems) {
        return new ExaminationFiles(texts, catalogue, shared, asOf, problems).all();
    }

    private Examinations all() {
        Map<String, Examined> claims = new LinkedHashMap<>();
        Map<String, Node> beside = scenarios(CLAIMS);
        for (Claim claim : catalogue.claims().values()) {
            Day day = Day.parse(claim.date()).orElse(asOf);
            examined(claim.id(), claim.checks(), Optional.ofNullable(beside.get(claim.id())), day)
                    .ifPresent(examined -> claims.put(claim.id(), examined));
        }
        Map<String, Examined> questions = new LinkedHashMap<>();
        beside = scenarios(QUESTIONS);
        for (Question question : catalogue.questions().values()) {
            examined(
                            question.id(),
                            question.checks(),
                            Optional.ofNullable(beside.get(question.id())),
                            asOf)
                    .ifPresent(examined -> questions.put(question.id(), examined));
        }
        return new Examinations(catalogue, claims, questions);
    }

    /** The scenarios of each entry of a list, by its id. That the list is well made is known. */
    private Map<String, Node> scenarios(String path) {
        Map<String, Node> byId = new HashMap<>();
        Optional<Node> tree =
                Optional.ofNullable(texts.get(path))
                        .flatMap(text -> Yaml.read(path, text, new Problems()));
        if (tree.isPresent() && tree.get() instanceof ListNode list) {
            for (Node entry : list.items()) {
                if (entry.child("id").orElseThrow() instanceof ScalarNode id) {
                    entry.child("scenarios").ifPresent(node -> byId.put(id.text(), node));
                }
            }
        }
        return byId;
    }

    private Optional<Examined> examined(
            String id, List<Check> checks, Optional<Node> scenarios, Day day) {
        Entries entries =
                scenarios
                        .map(node -> ScenarioFile.read(node, shared, catalogue, day, problems))
                        .orElse(shared);
        Map<String, Scenario> asked = new LinkedHashMap<>();
        entries.scenarios().forEach((name, scenario) -> asked.put(name, on(day, name, scenario)));
        Ledger ledger = new Ledger(id + ": ", catalogue, asked, entries.broken(), day);
        List<Checked> made = new ArrayList<>();
        for (Check check : checks) {
            checked(check, ledger).ifPresent(made::add);
        }
        return made.size() == checks.size()
                ? Optional.of(new Examined(ledger, made))
                : Optional.empty();
    }

    /** A shared scenario that names no day of its own is asked for the day of the claim. */
    private Scenario on(Day day, String name, Scenario scenario) {
        boolean undated = scenario.asOf().equals(asOf);
        return undated && scenario.equals(shared.scenarios().get(name))
                ? scenario.on(day)
                : scenario;
    }

    private Optional<Checked> checked(Check check, Ledger ledger) {
        Reading reading = ExpressionParser.read(check.test().text());
        if (reading instanceof Reading.Refused refused) {
            problems.add(check.test().place(), refused.what(), refused.hint());
            return Optional.empty();
        }
        var test = ((Reading.Read) reading).expression();
        Comparison comparison = Comparison.of(ledger, test, check.withinRange());
        if (comparison.outcome() instanceof Refused refused) {
            if (!refused.told()) {
                problems.add(check.test().place(), refused.what(), refused.hint());
            }
            return Optional.empty();
        }
        return Optional.of(new Checked(check, test, comparison));
    }
}
