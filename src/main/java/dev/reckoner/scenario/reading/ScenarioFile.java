package dev.reckoner.scenario.reading;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Form;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.problem.reading.Records;
import dev.reckoner.problem.reading.Schema;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Scenario;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code scenarios} of an article or of the whole site. */
public final class ScenarioFile {

    private static final Records RECORDS =
            Records.plain()
                    .with(
                            Day.class,
                            text ->
                                    Day.parse(text)
                                            .map(Parsed::value)
                                            .orElseGet(
                                                    () ->
                                                            Parsed.wrong(
                                                                    text,
                                                                    "is not a day",
                                                                    "write it as 2025-05-10")),
                            Form.DAY);

    private static final String EXTENDS = "extends";
    private static final String BASE = "base";

    private final Completion completion;
    private final Problems problems;

    private ScenarioFile(Completion completion, Problems problems) {
        this.completion = completion;
        this.problems = problems;
    }

    /**
     * Reads scenarios by id.
     *
     * @param shared scenarios that may be extended, as read before
     * @param asOf the day of prices where a scenario names none
     */
    public static Entries read(
            Node node, Entries shared, Catalogue catalogue, Day asOf, Problems problems) {
        return new ScenarioFile(new Completion(catalogue, asOf, problems), problems)
                .all(node, shared);
    }

    /** What scenarios that several articles share look like. */
    public static Map<String, Object> schema() {
        return Schema.ofYaml(RECORDS, '-').byId(ScenarioEntry.class);
    }

    /**
     * Scenarios.
     *
     * @param written the entries that others may extend
     * @param broken ids of scenarios whose mistakes have been told
     */
    public record Entries(
            Map<String, Scenario> scenarios,
            Map<String, ScenarioEntry> written,
            Set<String> broken) {

        /** None. */
        public static final Entries NONE = new Entries(Map.of(), Map.of(), Set.of());

        public Entries {
            // In the order in which they were written, in which they are listed to editors.
            scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
            written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
            broken = Set.copyOf(broken);
        }
    }

    private Entries all(Node node, Entries shared) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>(shared.scenarios());
        Map<String, ScenarioEntry> written = new LinkedHashMap<>(shared.written());
        if (!(node instanceof MapNode map)) {
            problems.add(node.place(), "scenarios are a map from id to settings", "");
            return shared;
        }
        map.entries()
                .forEach(
                        (id, entry) -> {
                            checkId(id, entry.place(), written);
                            entry(entry.value(), written)
                                    .ifPresent(
                                            bound -> {
                                                written.put(id, bound.value());
                                                completion
                                                        .scenario(id, bound)
                                                        .ifPresent(s -> scenarios.put(id, s));
                                            });
                        });
        Set<String> broken = new HashSet<>(shared.broken());
        broken.addAll(map.entries().keySet());
        broken.removeAll(scenarios.keySet());
        return new Entries(scenarios, written, broken);
    }

    private void checkId(String id, Place place, Map<String, ScenarioEntry> written) {
        if (!id.matches("[a-z0-9-]+")) {
            problems.add(
                    place,
                    "\"" + id + "\" is not an id of a scenario",
                    "use small letters, digits and hyphens");
        }
        if (written.containsKey(id)) {
            problems.add(place, "there is another scenario \"" + id + "\"", "");
        }
    }

    private Optional<Bound<ScenarioEntry>> entry(Node node, Map<String, ScenarioEntry> written) {
        Node renamed = node;
        if (node instanceof MapNode map) {
            if (misspelt(map)) {
                return Optional.empty();
            }
            renamed = renamed(map);
        }
        Optional<Bound<ScenarioEntry>> bound = RECORDS.bind(renamed, ScenarioEntry.class, problems);
        if (bound.isEmpty() || bound.get().value().base().isEmpty()) {
            return bound;
        }
        String base = bound.get().value().base().get();
        ScenarioEntry other = written.get(base);
        if (other == null) {
            problems.add(
                    bound.get().at("base"),
                    "there is no scenario \"" + base + "\" before this one",
                    Nearest.hint(base, written.keySet()));
            return Optional.empty();
        }
        return Optional.of(new Bound<>(bound.get().value().over(other), bound.get().node()));
    }

    /** "extends" is a word of Java's, so that the record calls it "base". */
    private static MapNode renamed(MapNode map) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> entries.put(key.equals(EXTENDS) ? BASE : key, entry));
        return new MapNode(map.place(), entries);
    }

    /** Whether another key must have been meant as "extends", whose name no record knows. */
    private boolean misspelt(MapNode map) {
        boolean found = false;
        for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
            String key = entry.getKey();
            boolean near = Nearest.to(key, List.of(EXTENDS)).isPresent();
            if (key.equals(BASE) || near && !key.equals(EXTENDS)) {
                String hint = "did you mean \"" + EXTENDS + "\"?";
                problems.add(entry.getValue().place(), "unknown key \"" + key + "\"", hint);
                found = true;
            }
        }
        return found;
    }
}
