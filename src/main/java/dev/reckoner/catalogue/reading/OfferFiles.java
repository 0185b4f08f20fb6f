package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Host;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.reading.Values.Price;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code offers/<provider>.csv}. */
final class OfferFiles {

    private static final List<String> NEEDED =
            List.of(
                    "instance",
                    "region",
                    "terms",
                    "accelerator",
                    "count",
                    "sold_by",
                    "usd_per_hour",
                    "valid_from",
                    "valid_to",
                    "observed",
                    "source",
                    "locator");

    private static final List<String> OPTIONAL = List.of("accelerator_assumed", "note");

    private enum SoldBy {
        INSTANCE,
        DEVICE
    }

    @Says(
            "One price of an offer; never edited, but ended with valid_to and followed by another row.")
    record Row(
            @Says("The provider's name of what is let.") String instance,
            @Says(
                            "Where it stands, as the provider calls it; empty where prices are the same everywhere.")
                    Optional<String> region,
            @Says(value = "On which terms it is let.", listed = Terms.class) String terms,
            @Says("Id of its accelerators.") Bound<String> accelerator,
            @Says("True where the source leaves open which form of the card it is.")
                    Optional<Boolean> acceleratorAssumed,
            @Says("Accelerators in one instance.") int count,
            @Says("Whether whole instances are let, or single accelerators of a larger machine.")
                    SoldBy soldBy,
            @Says(
                            "USD for one instance and hour; or withdrawn, from the day on which it could not be had.")
                    Price usdPerHour,
            @Says("The first day on which this price was seen.") Day validFrom,
            @Says("The first day on which it was seen to hold no more; empty while it lasts.")
                    Optional<Day> validTo,
            @Says("All days on which it was seen, joined by semicolons; the first is valid_from.")
                    List<Day> observed,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("A remark for other editors, in English.") Optional<String> note) {

        String id(String provider) {
            String place = region.map(name -> name + "/").orElse("");
            return provider + "/" + instance + "/" + place + terms;
        }
    }

    /** What an offer's terms may be. */
    static final class Terms implements Says.Listed {
        @Override
        public List<String> words() {
            return Offer.TERMS;
        }
    }

    private final Ids providers;
    private final Map<String, String> names;
    private final Ids accelerators;
    private final Citing citing;
    private final Map<String, Host> hosts;
    private final Problems problems;
    private final Set<String> let = new TreeSet<>();

    OfferFiles(
            Ids providers,
            Map<String, String> names,
            Ids accelerators,
            Citing citing,
            Map<String, Host> hosts,
            Problems problems) {
        this.providers = providers;
        this.names = names;
        this.accelerators = accelerators;
        this.citing = citing;
        this.hosts = hosts;
        this.problems = problems;
    }

    /** The offers of a provider whose rows are without fault. */
    List<Offer> read(CatalogueFile file) {
        providers.check(file.name(), Place.of(file.path()), new Checks(problems));
        var rows = Csv.read(file.path(), file.text(), NEEDED, OPTIONAL, problems);
        Map<String, List<Bound<Row>>> byId = new TreeMap<>();
        for (Bound<Row> row : Values.RECORDS.bindAll(rows, Row.class, problems)) {
            byId.computeIfAbsent(row.value().id(file.name()), id -> new ArrayList<>()).add(row);
            let.add(file.name() + "/" + row.value().instance());
        }
        List<Offer> offers = new ArrayList<>();
        byId.forEach((id, ofId) -> offer(id, file.name(), ofId).ifPresent(offers::add));
        return offers;
    }

    /** Every {@code provider/instance} that is written, also where something else is wrong. */
    Set<String> let() {
        return let;
    }

    private Optional<Offer> offer(String id, String provider, List<Bound<Row>> rows) {
        Checks checks = new Checks(problems);
        List<Interval> intervals = new ArrayList<>();
        List<DatedPrice> prices = new ArrayList<>();
        for (Bound<Row> row : rows) {
            Interval interval = interval(row);
            intervals.add(interval);
            check(row, checks);
            citing.sawPrices(interval.observed());
            interval.check(checks);
            checkSame(rows.get(0), row, checks);
            Row written = row.value();
            citing.cite(written.source(), written.locator(), interval.lastSeen(), checks)
                    .ifPresent(citation -> prices.add(price(written, citation)));
        }
        Interval.checkInOrder(intervals, checks);
        if (!checks.passed() || prices.size() < rows.size()) {
            return Optional.empty();
        }
        prices.sort(Comparator.comparing(DatedPrice::from));
        Row first = rows.get(0).value();
        return Optional.of(
                new Offer(
                        id,
                        names.getOrDefault(provider, provider),
                        first.instance(),
                        first.region().orElse(""),
                        first.terms(),
                        first.accelerator().value(),
                        first.acceleratorAssumed().orElse(false),
                        first.count(),
                        first.soldBy() == SoldBy.DEVICE,
                        Optional.ofNullable(hosts.get(provider + "/" + first.instance())),
                        prices));
    }

    private static Interval interval(Bound<Row> row) {
        Row written = row.value();
        return new Interval(
                written.validFrom(), written.validTo(), written.observed(), Optional.empty(), row);
    }

    private static DatedPrice price(Row row, Citation citation) {
        Optional<Quantity> price =
                row.usdPerHour().withdrawn()
                        ? Optional.empty()
                        : Optional.of(
                                new Quantity(row.usdPerHour().amount().getAsDouble(), Offer.RATE));
        return new DatedPrice(
                row.validFrom(), row.validTo(), price, row.observed(), row.note(), citation);
    }

    private void check(Bound<Row> bound, Checks checks) {
        Row row = bound.value();
        Ids.checkSpelling(row.instance(), "instance: ", bound.at("instance"), checks);
        row.region()
                .ifPresent(name -> Ids.checkSpelling(name, "region: ", bound.at("region"), checks));
        String known = "known are " + String.join(", ", Offer.TERMS);
        checks.that(Offer.TERMS.contains(row.terms()), bound, "are not terms", known, "terms");
        accelerators.check(row.accelerator().value(), row.accelerator().at(), checks);
        checks.positive(row.count(), bound, "count");
        row.usdPerHour().amount().ifPresent(usd -> checks.positive(usd, bound, "usd_per_hour"));
    }

    /** One id is one thing: what it is made of does not change with its price. */
    private static void checkSame(Bound<Row> first, Bound<Row> row, Checks checks) {
        Row one = first.value();
        Row other = row.value();
        String what = "differs from the row of this id at " + first.at();
        String hint = "give what is let now an id of its own";
        boolean sameDevice = one.accelerator().value().equals(other.accelerator().value());
        checks.that(sameDevice, row, what, hint, "accelerator");
        boolean alike = one.acceleratorAssumed().equals(other.acceleratorAssumed());
        checks.that(alike, row, what, hint, "accelerator_assumed");
        checks.that(one.count() == other.count(), row, what, hint, "count");
        checks.that(one.soldBy() == other.soldBy(), row, what, hint, "sold_by");
    }
}
