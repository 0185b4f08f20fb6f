package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.memory.Sizing;
import dev.reckoner.price.Rent;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cheapest ways to rent what carries a model: on each accelerator the cheapest on demand. */
final class Rentals {

    private static final int SHOWN = 10;

    private final Model model;
    private final List<Rental> cheapest;

    /** A scenario on an offer, and its rent for an hour. */
    private record Rental(Scenario scenario, Figure hourly) {}

    Rentals(Almanac almanac, Model model) {
        this.model = model;
        List<Rental> all = new ArrayList<>();
        for (Accelerator accelerator : almanac.catalogue().accelerators().values()) {
            List<Offer> offers = almanac.bargains(accelerator);
            for (String weights : List.of("native", Pair.fourBits(accelerator))) {
                Optional<Scenario> rented =
                        offers.isEmpty()
                                ? Optional.empty()
                                : almanac.scenario(
                                                model, accelerator, weights, new Count.Smallest())
                                        .flatMap(asked -> Rent.cheapest(asked, offers));
                rented.ifPresent(
                        scenario ->
                                all.add(new Rental(scenario, (Figure) Rent.hourly(scenario))));
            }
        }
        this.cheapest =
                all.stream()
                        .sorted(Comparator.comparingDouble(rental -> rental.hourly().value()))
                        .limit(SHOWN)
                        .toList();
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
                        folio.words("provider", "column-provider"),
                        folio.words("accelerator", "column-accelerator"),
                        folio.words("weights", "column-precision"),
                        folio.column("accelerators"),
                        folio.column("instances"),
                        folio.column("hourly-cost"),
                        folio.column("monthly-cost"));
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "rentals-table",
                        folio.phrase("model-rentals-caption", model.name()),
                        folio.words("instance", "column-instance"),
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
                folio.linked(
                        offer.provider(),
                        Addresses.provider(ProviderDossier.provider(offer.id()))));
        cells.add(folio.linked(accelerator.name(), Addresses.accelerator(accelerator.id())));
        cells.add(new Cell.Text(weights.name(), "", weights.id(), false));
        cells.add(folio.bare(Sizing.accelerators(scenario)));
        cells.add(folio.bare(Rent.instances(scenario)));
        cells.add(folio.bare(rental.hourly()));
        cells.add(folio.bare(Rent.monthly(scenario)));
        return new Table.Row(new Cell.Text(offer.instance(), "", offer.id(), false), cells);
    }
}
