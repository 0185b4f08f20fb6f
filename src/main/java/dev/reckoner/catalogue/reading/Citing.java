package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the source that is cited, and remembers the newest day on which one was looked at. */
final class Citing {

    /** Days without a look at any source that are hardly so. */
    private static final long ALONE = 366;

    private final Ids ids;
    private final Map<String, Source> sources;
    private final Set<String> pricesSeen = new TreeSet<>();

    /** Where each day first stands on which a source was looked at. */
    private final TreeMap<Day, Place> days = new TreeMap<>();

    Citing(Ids ids, Map<String, Source> sources) {
        this.ids = ids;
        this.sources = sources;
    }

    /** What a source is cited for, as files of facts write it. */
    record Cited(
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Keys of this record that the source gives.") List<Bound<String>> fields,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn) {}

    /** The newest day on which a source was looked at. */
    Optional<Day> newest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** A source was looked at on a day. */
    void saw(Day day, Place place) {
        days.putIfAbsent(day, place);
    }

    /** Warns where one day lies alone, long after all others: it would be the day of the site. */
    void checkNewest(Problems problems) {
        if (days.size() > 1) {
            Day newest = days.lastKey();
            Day before = days.lowerKey(newest);
            if (newest.since(before) > ALONE) {
                problems.warn(
                        days.get(newest),
                        newest + " is long after " + before + ", the last day before it",
                        "the newest day is that of the site; was another year meant?");
            }
        }
    }

    /** Prices were seen on certain days; their row cites only the source of the last. */
    void sawPrices(List<Day> days) {
        days.forEach(day -> pricesSeen.add(day.toString()));
    }

    /** Whether prices were seen on the day that a source bears. */
    boolean showsPrices(String id) {
        return sources.containsKey(id) && pricesSeen.contains(sources.get(id).date());
    }

    /** The source, if it is known and could be read. */
    Optional<Source> source(Bound<String> id, Checks checks) {
        ids.check(id.value(), id.at(), checks);
        return Optional.ofNullable(sources.get(id.value()));
    }

    /** A place in a source, if that is known and could be read. */
    Optional<Citation> cite(
            Bound<String> source, Optional<String> locator, Day checkedOn, Checks checks) {
        saw(checkedOn, source.at());
        return source(source, checks)
                .map(found -> new Citation(found, locator.orElse(""), checkedOn));
    }

    /**
     * Which source gives which fact of a record; tells of facts without one.
     *
     * @param facts the keys that need a source where they are written
     */
    Citations citations(
            String subject,
            String name,
            Bound<?> record,
            List<Bound<Cited>> cited,
            List<String> facts,
            Checks checks) {
        List<String> written =
                facts.stream().filter(f -> record.node().child(f).isPresent()).toList();
        Map<String, Citation> best = new TreeMap<>();
        Set<String> covered = new HashSet<>();
        for (Bound<Cited> bound : cited) {
            Cited one = bound.value();
            checks.that(!one.fields().isEmpty(), bound, "names nothing", "remove it", "fields");
            Optional<Citation> citation =
                    cite(one.source(), one.locator(), one.checkedOn(), checks);
            for (Bound<String> field : one.fields()) {
                covered.add(meant(field, written, checks));
                citation.ifPresent(found -> best.merge(field.value(), found, Citing::better));
            }
        }
        for (String fact : written) {
            if (!covered.contains(fact)) {
                String hint = "name " + fact + " in the fields of one";
                checks.wrong(record.at(fact), fact + ": no source is cited for it", hint);
            }
        }
        return new Citations(subject, name, best);
    }

    /** The field that a source gives; of a misspelt one we tell here, and only once. */
    private static String meant(Bound<String> field, List<String> written, Checks checks) {
        if (written.contains(field.value())) {
            return field.value();
        }
        Optional<String> near =
                field.value().length() > 100
                        ? Optional.empty()
                        : Nearest.to(field.value(), written);
        String hint =
                near.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("written are " + String.join(", ", written));
        checks.wrong(field.at(), "fields: ", field.value(), "is no fact of this record", hint);
        return near.orElse("");
    }

    /** The source nearest to the fact; of two as near the one looked at last. */
    private static Citation better(Citation a, Citation b) {
        int byRank = a.source().rank().compareTo(b.source().rank());
        if (byRank != 0) {
            return byRank < 0 ? a : b;
        }
        return a.checkedOn().compareTo(b.checkedOn()) >= 0 ? a : b;
    }
}
