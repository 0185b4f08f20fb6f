package dev.reckoner.scenario.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.memory.DeviceMemory;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.problem.reading.Records;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
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
                                                                    "write it as 2025-05-10")));

    private static final String EXTENDS = "extends";
    private static final String BASE = "base";

    private final Catalogue catalogue;
    private final Day asOf;
    private final Problems problems;

    private ScenarioFile(Catalogue catalogue, Day asOf, Problems problems) {
        this.catalogue = catalogue;
        this.asOf = asOf;
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
        return new ScenarioFile(catalogue, asOf, problems).all(node, shared);
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
                                                scenario(id, bound)
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

    private Optional<Scenario> scenario(String id, Bound<ScenarioEntry> bound) {
        ScenarioEntry entry = bound.value();
        Optional<Model> model = need(bound, "model", entry.model(), catalogue.models());
        Optional<Accelerator> accelerator =
                need(bound, "accelerator", entry.accelerator(), catalogue.accelerators());
        String native_ = model.map(Model::nativePrecision).orElse("bf16");
        String weights = entry.weights().filter(w -> !w.equals("native")).orElse(native_);
        Optional<WeightFormat> format =
                need(bound, "weights", Optional.of(weights), catalogue.formats());
        Optional<WeightFormat> kv =
                need(bound, "kv", Optional.of(entry.kv().orElse("bf16")), catalogue.formats());
        Optional<EngineProfile> engine =
                need(
                        bound,
                        "engine",
                        Optional.of(entry.engine().orElse("vllm")),
                        catalogue.engines());
        Optional<Count> count = count(bound);
        Day day = entry.asOf().orElse(asOf);
        Optional<Optional<Offer>> offer = offer(bound, day);
        Optional<Workload> workload = workload(bound);
        if (model.isEmpty()
                || accelerator.isEmpty()
                || format.isEmpty()
                || kv.isEmpty()
                || engine.isEmpty()
                || count.isEmpty()
                || offer.isEmpty()
                || workload.isEmpty()) {
            return Optional.empty();
        }
        Precision precision = new Precision(format.get(), catalogue.formats(), kv.get());
        Deployment deployment =
                new Deployment(
                        model.get(),
                        precision,
                        accelerator.get(),
                        count.get(),
                        engine.get(),
                        offer.get());
        Scenario scenario =
                new Scenario(id, workload.get(), deployment, day, catalogue.assumptions());
        return hasRoom(scenario, bound) ? Optional.of(scenario) : Optional.empty();
    }

    /** A device that may offer nothing cannot divide what is needed. */
    private boolean hasRoom(Scenario scenario, Bound<ScenarioEntry> bound) {
        if (DeviceMemory.of(scenario).estimate().range().low() > 0) {
            return true;
        }
        problems.add(
                bound.at("accelerator"),
                "the engine may need all memory of " + scenario.deployment().accelerator().name(),
                "name an accelerator with more memory");
        return false;
    }

    private <T> Optional<T> need(
            Bound<ScenarioEntry> bound, String key, Optional<String> id, Map<String, T> known) {
        if (id.isEmpty()) {
            problems.add(bound.node().place(), "\"" + key + "\" is missing", "name its id");
            return Optional.empty();
        }
        if (!known.containsKey(id.get())) {
            problems.add(
                    bound.at(key),
                    "there is no " + key + " \"" + id.get() + "\"",
                    Nearest.hint(id.get(), known.keySet()));
            return Optional.empty();
        }
        return Optional.of(known.get(id.get()));
    }

    private Optional<Count> count(Bound<ScenarioEntry> bound) {
        String count = bound.value().count().orElse("smallest");
        if (count.equals("smallest")) {
            return Optional.of(new Count.Smallest());
        }
        if (count.equals("floor")) {
            return Optional.of(new Count.Floor());
        }
        if (count.matches("[1-9][0-9]{0,5}")) {
            return Optional.of(new Count.Exactly(Integer.parseInt(count)));
        }
        problems.add(
                bound.at("count"),
                "\"" + count + "\" is not a count",
                "write a whole number, smallest or floor");
        return Optional.empty();
    }

    private Optional<Optional<Offer>> offer(Bound<ScenarioEntry> bound, Day day) {
        if (bound.value().offer().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String id = bound.value().offer().get();
        Optional<Offer> offer = catalogue.offer(id, day);
        if (offer.isEmpty()) {
            problems.add(
                    bound.at("offer"),
                    "there is no offer \"" + id + "\"",
                    Nearest.hint(id, catalogue.offers().keySet()));
            return Optional.empty();
        }
        String wanted = bound.value().accelerator().orElse("");
        if (!offer.get().accelerator().equals(wanted)) {
            problems.add(
                    bound.at("offer"),
                    "the offer has " + offer.get().accelerator() + ", not " + wanted,
                    "name an offer with that accelerator");
            return Optional.empty();
        }
        return Optional.of(offer);
    }

    private Optional<Workload> workload(Bound<ScenarioEntry> bound) {
        ScenarioEntry entry = bound.value();
        if (entry.input().isEmpty() || entry.output().isEmpty()) {
            problems.add(
                    bound.node().place(),
                    "\"input\" or \"output\" is missing",
                    "give the tokens of a prompt and of an answer");
            return Optional.empty();
        }
        int concurrency = entry.concurrency().orElse(1);
        int input = entry.input().get();
        int output = entry.output().get();
        if (input < 0 || output < 0 || concurrency < 1) {
            problems.add(
                    bound.node().place(),
                    "tokens cannot be negative, and at least one conversation is needed",
                    "see input, output and concurrency");
            return Optional.empty();
        }
        if (input == 0 && output == 0) {
            problems.add(bound.at("input"), "a conversation without tokens asks nothing", "");
            return Optional.empty();
        }
        return Optional.of(new Workload(input, output, concurrency));
    }
}
