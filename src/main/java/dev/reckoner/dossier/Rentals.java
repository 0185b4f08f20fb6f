package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Sizing;
import dev.reckoner.memory.Weights;
import dev.reckoner.price.Rent;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cheapest ways to rent what carries a model: on each accelerator the cheapest on demand. */
final class Rentals {

    private static final int SHOWN = 10;

    private final Model model;
    private final List<Rental> cheapest;

    /** A scenario on an offer, and its rent for an hour. */
    private record Rental(Scenario scenario, Figure hourly) {

        double usd() {
            return hourly.value();
        }
    }

    /**
     * A scenario on offers of one accelerator, not yet reckoned.
     *
     * @param least USD an hour below which its rent cannot be: what the bytes alone need, at the
     *     price of the cheapest accelerator
     */
    private record Candidate(Scenario scenario, List<Offer> offers, double least) {}

    Rentals(Almanac almanac, Model model) {
        this.model = model;
        List<Rental> found = new ArrayList<>();
        for (Candidate candidate : candidates(almanac, model)) {
            // Sizing costs a thousand times a bound: whoever cannot be among the first is left out.
            if (found.size() < SHOWN || candidate.least() <= found.get(SHOWN - 1).usd()) {
                Rent.cheapest(candidate.scenario(), candidate.offers())
                        .map(s -> new Rental(s, (Figure) Rent.hourly(s)))
                        .ifPresent(found::add);
                found.sort(Comparator.comparingDouble(Rental::usd));
            }
        }
        this.cheapest = List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
    }

    private static List<Candidate> candidates(Almanac almanac, Model model) {
        Map<String, Double> bytes = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Accelerator accelerator : almanac.catalogue().accelerators().values()) {
            List<Offer> offers = almanac.bargains(accelerator);
            for (String weights : List.of("native", Pair.fourBits(accelerator))) {
                if (!offers.isEmpty()) {
                    almanac.scenario(model, accelerator, weights, new Count.Smallest())
                            .ifPresent(
                                    asked ->
                                            candidates.add(
                                                    candidate(almanac, asked, offers, bytes)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::least));
        return candidates;
    }

    private static Candidate candidate(
            Almanac almanac, Scenario asked, List<Offer> offers, Map<String, Double> bytes) {
        String weights = asked.deployment().precision().weights().id();
        double held = bytes.computeIfAbsent(weights, any -> Weights.of(asked).value());
        double devices = Math.ceil(held / asked.deployment().accelerator().memory().value());
        double usd =
                offers.stream()
                        .map(offer -> (Figure) offer.price(almanac.day()))
                        .mapToDouble(Figure::value)
                        .min()
                        .orElseThrow();
        double perDevice = OfferTable.perDevice(offers.get(0), almanac);
        return new Candidate(asked, offers, Math.max(usd, devices * perDevice));
    }

    /** The least rent of an hour. */
    Optional<Figure> least() {
        return cheapest.stream().findFirst().map(Rental::hourly);
    }

    /** The table as HTML; empty where nothing that is let carries it. */
    String html(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Rental rental : cheapest) {
            rows.add(row(folio, rental));
        }
        List<Column> columns =
                List.of(
                        folio.columns().words("provider", "column-provider"),
                        folio.columns().words("accelerator", "column-accelerator"),
                        folio.columns().words("weights", "column-precision"),
                        folio.columns().metric("accelerators"),
                        folio.columns().metric("instances"),
                        folio.columns().metric("hourly-cost"),
                        folio.columns().metric("monthly-cost"));
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "rentals-table",
                        folio.phrase("model-rentals-caption", model.name()),
                        folio.columns().words("instance", "column-instance"),
                        columns,
                        rows);
    }

    private static Table.Row row(Folio folio, Rental rental) {
        Scenario scenario = rental.scenario();
        Offer offer = scenario.deployment().offer().orElseThrow();
        Accelerator accelerator = scenario.deployment().accelerator();
        var weights = scenario.deployment().precision().weights();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                folio.elsewhere()
                        .linked(
                                offer.provider(),
                                Addresses.provider(ProviderDossier.provider(offer.id()))));
        cells.add(
                folio.elsewhere()
                        .linked(accelerator.name(), Addresses.accelerator(accelerator.id())));
        cells.add(new Cell.Text(weights.name(), "", weights.id(), false));
        cells.add(folio.bare(Sizing.accelerators(scenario)));
        cells.add(folio.bare(Rent.instances(scenario)));
        cells.add(folio.bare(rental.hourly()));
        cells.add(folio.bare(Rent.monthly(scenario)));
        return new Table.Row(new Cell.Text(offer.instance(), "", offer.id(), false), cells);
    }
}
