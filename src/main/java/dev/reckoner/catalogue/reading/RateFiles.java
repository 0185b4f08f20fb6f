package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Rate;
import dev.reckoner.catalogue.RateKind;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code rates/<kind>.csv}. */
final class RateFiles {

    private static final List<String> NEEDED =
            List.of("id", "name", "value", "from", "source", "locator", "checked_on");

    @Says("A number that holds for a place or a thing from a day on.")
    record Row(
            @Says("What it is of, within this kind of rate.") String id,
            @Says("What readers of every language call that.") String name,
            @Says("A number with its unit, such as 0.0851 USD/kWh.") Quantity value,
            @Says("The first day for which it is stated; it holds until the next row of this id.")
                    Day from,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn,
            @Says("A remark for other editors, in English.") Optional<String> note) {}

    private final Citing citing;
    private final Problems problems;
    private final Set<String> written = new TreeSet<>();

    RateFiles(Citing citing, Problems problems) {
        this.citing = citing;
        this.problems = problems;
    }

    /** The rates of all files, by id. */
    Map<String, Rate> read(List<CatalogueFile> files) {
        Map<String, Rate> rates = new TreeMap<>();
        for (CatalogueFile file : files) {
            Optional<RateKind> kind = RateKind.of(file.name());
            if (kind.isEmpty()) {
                List<String> known = Arrays.stream(RateKind.values()).map(RateKind::id).toList();
                String near = Nearest.hint(file.name(), known);
                String hint = near.isEmpty() ? "known are " + String.join(", ", known) : near;
                problems.add(Place.of(file.path()), "this is no kind of rate", hint);
            } else {
                read(kind.get(), file).forEach(rate -> rates.put(rate.id(), rate));
            }
        }
        return rates;
    }

    /** Whether files have a rate of that id, also of what is wrong in other respects. */
    boolean isWritten(String id) {
        return written.contains(id);
    }

    private List<Rate> read(RateKind kind, CatalogueFile file) {
        var rows = Csv.read(file.path(), file.text(), NEEDED, List.of("note"), problems);
        rows.stream()
                .flatMap(row -> row.child("id").stream())
                .filter(ScalarNode.class::isInstance)
                .map(id -> kind.id() + "/" + ((ScalarNode) id).text())
                .forEach(written::add);
        Map<String, List<Bound<Row>>> byId = new TreeMap<>();
        for (Bound<Row> row : Values.RECORDS.bindAll(rows, Row.class, problems)) {
            byId.computeIfAbsent(row.value().id(), id -> new ArrayList<>()).add(row);
        }
        List<Rate> rates = new ArrayList<>();
        byId.forEach((id, ofId) -> rate(kind, id, ofId).ifPresent(rates::add));
        return rates;
    }

    private Optional<Rate> rate(RateKind kind, String id, List<Bound<Row>> rows) {
        Checks checks = new Checks(problems);
        List<Bound<Row>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.value().from()));
        List<Rate.Dated> values = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Bound<Row> bound = sorted.get(i);
            Row row = bound.value();
            check(bound, rows.get(0), checks);
            if (kind == RateKind.PUE) {
                checks.pue(row.value().value(), bound, "value");
            }
            boolean later = i == 0 || sorted.get(i - 1).value().from().compareTo(row.from()) < 0;
            String hint = "keep one of both";
            checks.that(later, bound, "another row of this id is from the same day", hint, "from");
            Optional<Citation> citation =
                    citing.cite(row.source(), row.locator(), row.checkedOn(), checks);
            Optional<Quantity> meant = kind.meant(row.value());
            checks.that(meant.isPresent(), bound, "is not in a unit of this kind", "", "value");
            if (citation.isPresent() && meant.isPresent()) {
                values.add(new Rate.Dated(row.from(), meant.get(), citation.get()));
            }
        }
        String name = rows.get(0).value().name();
        return checks.passed()
                ? Optional.of(new Rate(kind.id() + "/" + id, kind, name, values))
                : Optional.empty();
    }

    private static void check(Bound<Row> bound, Bound<Row> first, Checks checks) {
        Row row = bound.value();
        Ids.checkSpelling(row.id(), "id: ", bound.at("id"), checks);
        checks.filled(row.name(), bound, "name");
        checks.positive(row.value().value(), bound, "value");
        String other = "the row of this id at " + first.at();
        boolean same = row.name().equals(first.value().name());
        checks.that(same, bound, "differs from " + other, "one id has one name", "name");
        boolean alike = row.value().unit().equals(first.value().value().unit());
        String what = "is in another unit than " + other;
        checks.that(alike, bound, what, "one id has one unit", "value");
    }
}
