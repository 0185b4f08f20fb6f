package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A neighbour, as a list of values whose order says what each is. */
record NeighbourRow(
        @Says("Id of the engine.") String engine,
        @Says("Of the accelerator.") Accelerator.Generation generation,
        @Says("Active parameters.") double active,
        @Says("Accelerators.") double devices,
        @Says("Tokens of a prompt.") double input,
        @Says("Tokens of an answer.") double output,
        @Says("Requests at once.") double concurrency,
        @Says("Measured over estimated time.") double ratio,
        @Says("How many agree.") int measurements) {

    private static final List<String> COLUMNS =
            List.of(
                    "engine",
                    "generation",
                    "active",
                    "devices",
                    "input",
                    "output",
                    "concurrency",
                    "ratio",
                    "measurements");

    /** The neighbours of a list of lists. */
    static List<Neighbour> read(Node list, Ids engines, Problems problems) {
        if (!(list instanceof ListNode rows)) {
            String hint = "begin each item with \"- \"";
            problems.add(list.place(), "neighbours: a list is needed here", hint);
            return List.of();
        }
        Checks checks = new Checks(problems);
        List<Node> named = new ArrayList<>();
        rows.items().forEach(row -> named(row, checks).ifPresent(named::add));
        List<Neighbour> neighbours = new ArrayList<>();
        for (var row : Values.RECORDS.bindAll(named, NeighbourRow.class, problems)) {
            check(row, engines, checks);
            neighbours.add(row.value().neighbour());
        }
        return List.copyOf(neighbours);
    }

    /** The values of a row by the names of their columns. */
    private static Optional<Node> named(Node row, Checks checks) {
        List<Node> values = row instanceof ListNode list ? list.items() : List.of();
        if (values.size() != COLUMNS.size()) {
            String what = "a neighbour is a list of " + COLUMNS.size() + " values";
            checks.wrong(row.place(), what, "[" + String.join(", ", COLUMNS) + "]");
            return Optional.empty();
        }
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Node value = values.get(i);
            entries.put(COLUMNS.get(i), new MapNode.Entry(value.place(), value));
        }
        return Optional.of(new MapNode(row.place(), entries));
    }

    private static void check(Bound<NeighbourRow> bound, Ids engines, Checks checks) {
        NeighbourRow row = bound.value();
        engines.check(row.engine(), bound.at("engine"), checks);
        checks.positive(row.active(), bound, "active");
        checks.positive(row.devices(), bound, "devices");
        checks.notNegative(row.input(), bound, "input");
        checks.notNegative(row.output(), bound, "output");
        checks.notNegative(row.concurrency(), bound, "concurrency");
        checks.positive(row.ratio(), bound, "ratio");
        checks.positive(row.measurements(), bound, "measurements");
    }

    private Neighbour neighbour() {
        return new Neighbour(
                engine,
                generation,
                active,
                devices,
                input,
                output,
                concurrency,
                ratio,
                measurements);
    }
}
