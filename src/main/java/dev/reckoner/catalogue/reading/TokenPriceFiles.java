package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.catalogue.reading.Values.Price;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Reads {@code token-prices/<provider>.csv}. Rows of one name that reach to different lengths of
 * context are tiers, which hold at the same time. A row without a model is of one that is not in
 * the catalogue. A row that says {@code withdrawn} for input and output only fills a gap.
 */
final class TokenPriceFiles {

    private static final List<String> NEEDED =
            List.of(
                    "name",
                    "api_model",
                    "model",
                    "input",
                    "cached_input",
                    "output",
                    "context_up_to",
                    "valid_from",
                    "valid_to",
                    "observed",
                    "source",
                    "locator");

    @Says("One price of tokens; never edited, but ended with valid_to and followed by another row.")
    record Row(
            @Says("The name of the hosted model in this catalogue.") String name,
            @Says("Its name in the provider's interface.") String apiModel,
            @Says("Id of the model; empty where it is not in the catalogue.")
                    Optional<String> model,
            @Says("USD for a million tokens of input; or withdrawn.") Price input,
            @Says("USD for a million tokens of input that the provider still holds.")
                    Optional<Price> cachedInput,
            @Says("USD for a million tokens of output; or withdrawn.") Price output,
            @Says("Tokens of context up to which it holds; rows with several are tiers.")
                    Optional<Double> contextUpTo,
            @Says("The first day on which this price was seen.") Day validFrom,
            @Says("The first day on which it was seen to hold no more; empty while it lasts.")
                    Optional<Day> validTo,
            @Says("All days on which it was seen, joined by semicolons; the first is valid_from.")
                    List<Day> observed,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("A remark for other editors, in English.") Optional<String> note) {}

    private final Ids providers;
    private final Map<String, String> names;
    private final Ids models;
    private final Citing citing;
    private final Problems problems;

    TokenPriceFiles(
            Ids providers,
            Map<String, String> names,
            Ids models,
            Citing citing,
            Problems problems) {
        this.providers = providers;
        this.names = names;
        this.models = models;
        this.citing = citing;
        this.problems = problems;
    }

    /** The prices of a provider, by id and day. */
    List<TokenPrice> read(CatalogueFile file) {
        providers.check(file.name(), Place.of(file.path()), new Checks(problems));
        var rows = Csv.read(file.path(), file.text(), NEEDED, List.of("note"), problems);
        Map<String, List<Bound<Row>>> byId = new TreeMap<>();
        for (Bound<Row> row : Values.RECORDS.bindAll(rows, Row.class, problems)) {
            String id = file.name() + "/" + row.value().name();
            byId.computeIfAbsent(id, same -> new ArrayList<>()).add(row);
        }
        List<TokenPrice> prices = new ArrayList<>();
        byId.forEach((id, ofId) -> add(id, file.name(), ofId, prices));
        return prices;
    }

    private void add(String id, String provider, List<Bound<Row>> rows, List<TokenPrice> prices) {
        Checks checks = new Checks(problems);
        List<Interval> intervals = new ArrayList<>();
        List<Bound<Row>> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> a.value().validFrom().compareTo(b.value().validFrom()));
        for (Bound<Row> bound : sorted) {
            Row row = bound.value();
            Interval interval =
                    new Interval(
                            row.validFrom(),
                            row.validTo(),
                            row.observed(),
                            row.contextUpTo(),
                            bound);
            intervals.add(interval);
            check(bound, checks);
            citing.sawPrices(interval.observed());
            interval.check(checks);
            checkSame(rows.get(0), bound, checks);
            Optional<Citation> citation =
                    citing.cite(row.source(), row.locator(), interval.lastSeen(), checks);
            if (citation.isPresent() && !row.input().withdrawn() && !row.output().withdrawn()) {
                prices.add(price(id, names.getOrDefault(provider, provider), row, citation.get()));
            }
        }
        Interval.checkInOrder(intervals, checks);
    }

    private static TokenPrice price(String id, String provider, Row row, Citation citation) {
        return new TokenPrice(
                id,
                provider,
                row.apiModel(),
                row.model(),
                row.input().amount().getAsDouble(),
                row.cachedInput().map(Price::amount).orElse(OptionalDouble.empty()),
                row.output().amount().getAsDouble(),
                row.contextUpTo().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                row.validFrom(),
                row.validTo(),
                row.observed(),
                row.note(),
                citation);
    }

    private void check(Bound<Row> bound, Checks checks) {
        Row row = bound.value();
        Ids.checkSpelling(row.name(), "name: ", bound.at("name"), checks);
        row.model().ifPresent(id -> models.check(id, bound.at("model"), checks));
        row.contextUpTo().ifPresent(tokens -> checks.positive(tokens, bound, "context_up_to"));
        boolean both = row.input().withdrawn() == row.output().withdrawn();
        String what = "only one of input and output is withdrawn";
        checks.that(both, bound, what, "write it for both", "output");
        row.cachedInput()
                .ifPresent(
                        cached -> {
                            boolean price = !cached.withdrawn() && !row.input().withdrawn();
                            String none = "what is withdrawn has no price of its own";
                            checks.that(price, bound, none, "remove it", "cached_input");
                        });
    }

    private static void checkSame(Bound<Row> first, Bound<Row> row, Checks checks) {
        boolean same = first.value().model().equals(row.value().model());
        String what = "differs from the row of this id at " + first.at();
        checks.that(same, row, what, "give the rows of another model another name", "model");
    }
}
