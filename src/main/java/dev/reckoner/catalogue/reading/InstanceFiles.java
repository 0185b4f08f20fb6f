package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Host;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads {@code instances/<provider>.csv}: what a provider's instances have beside accelerators,
 * whatever their region, terms and price.
 */
final class InstanceFiles {

    private static final List<String> NEEDED =
            List.of(
                    "instance",
                    "vcpus",
                    "memory",
                    "disk",
                    "network",
                    "source",
                    "locator",
                    "checked_on");

    private static final String OFFERS = Kind.OFFERS.path();

    @Says("What comes with the accelerators in one instance.")
    record Row(
            @Says("The provider's name of what is let, as in its table of offers.") String instance,
            @Says("Threads of processors.") Optional<Integer> vcpus,
            @Says("The computer's own memory.") Optional<Quantity> memory,
            @Says("Disks within the machine, which end with the rent.") Optional<Quantity> disk,
            @Says("Bytes a second to other machines, at most.") Optional<Quantity> network,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn) {}

    private final Ids providers;
    private final Citing citing;
    private final Problems problems;
    private final Map<String, Bound<Row>> rows = new TreeMap<>();

    InstanceFiles(Ids providers, Citing citing, Problems problems) {
        this.providers = providers;
        this.citing = citing;
        this.problems = problems;
    }

    /** What comes with each instance of a provider, by {@code provider/instance}. */
    Map<String, Host> read(CatalogueFile file) {
        providers.check(file.name(), Place.of(file.path()), new Checks(problems));
        var table = Csv.read(file.path(), file.text(), NEEDED, List.of(), problems);
        Map<String, Host> hosts = new TreeMap<>();
        for (Bound<Row> bound : Values.RECORDS.bindAll(table, Row.class, problems)) {
            Checks checks = new Checks(problems);
            String id = file.name() + "/" + bound.value().instance();
            Bound<Row> same = rows.putIfAbsent(id, bound);
            String what = same == null ? "" : "stands already at " + same.at();
            checks.that(same == null, bound, what, "keep one of both", "instance");
            host(bound, checks).ifPresent(host -> hosts.putIfAbsent(id, host));
        }
        return hosts;
    }

    /** Tells of instances that nobody lets. */
    void checkLet(Set<String> let) {
        rows.forEach(
                (id, row) -> {
                    if (!let.contains(id)) {
                        String near = Nearest.hint(id, let);
                        String hint = near.isEmpty() ? "it would stand in " + OFFERS : near;
                        problems.add(row.at("instance"), "no offer is of " + id, hint);
                    }
                });
    }

    private Optional<Host> host(Bound<Row> bound, Checks checks) {
        Row row = bound.value();
        row.vcpus().ifPresent(count -> checks.positive(count, bound, "vcpus"));
        check(row.memory(), Unit.BYTE, bound, "memory", checks);
        check(row.disk(), Unit.BYTE, bound, "disk", checks);
        check(row.network(), Unit.BYTE.per(Unit.SECOND), bound, "network", checks);
        Optional<Citation> citation =
                citing.cite(row.source(), row.locator(), row.checkedOn(), checks);
        return citation.map(
                found ->
                        new Host(
                                row.vcpus().map(OptionalInt::of).orElse(OptionalInt.empty()),
                                row.memory(),
                                row.disk(),
                                row.network(),
                                found));
    }

    private static void check(
            Optional<Quantity> written, Unit unit, Bound<Row> bound, String column, Checks checks) {
        if (written.isPresent()) {
            boolean fits = written.get().unit().equals(unit);
            String hint = "write it in " + (unit.equals(Unit.BYTE) ? "GiB or GB" : "Gbit/s");
            checks.that(fits, bound, "is in another unit", hint, column);
            checks.positive(written.get().value(), bound, column);
        }
    }
}
