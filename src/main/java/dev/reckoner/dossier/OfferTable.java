package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Host;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.UnitPrice;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is let on a day: each price with its source, and what it comes to for one accelerator.
 *
 * @param offers with a price on the day, the cheapest accelerator first
 * @param accelerators of the catalogue, by id
 * @param mixed whether they are of several accelerators, not of several providers
 */
record OfferTable(
        List<Offer> offers, Almanac almanac, Map<String, Accelerator> accelerators, boolean mixed) {

    OfferTable {
        offers =
                offers.stream()
                        .filter(offer -> offer.price(almanac.day()) instanceof Figure)
                        .sorted(
                                Comparator.comparingDouble((Offer o) -> perDevice(o, almanac))
                                        .thenComparing(Offer::id))
                        .toList();
    }

    /** USD an hour for one accelerator of an offer that has a price. */
    static double perDevice(Offer offer, Almanac almanac) {
        return ((Figure) UnitPrice.ofDevice(offer, almanac.day())).value();
    }

    /** The table as HTML; empty where nothing is let. */
    String html(Folio folio, String id, String caption) {
        if (offers.isEmpty()) {
            return "";
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Offer offer : offers) {
            rows.add(new Table.Row(name(folio, offer), cells(folio, offer)));
        }
        Column names =
                mixed
                        ? folio.columns().words("accelerator", "column-accelerator")
                        : folio.columns().words("provider", "column-provider");
        return folio.table(id, caption, names, columns(folio), rows);
    }

    private Cell.Text name(Folio folio, Offer offer) {
        String provider = ProviderDossier.provider(offer.id());
        return mixed
                ? new Cell.Text(
                        accelerators.get(offer.accelerator()).name(),
                        folio.way(Addresses.accelerator(offer.accelerator())),
                        offer.accelerator(),
                        false)
                : new Cell.Text(
                        offer.provider(), folio.way(Addresses.provider(provider)), provider, false);
    }

    private List<Column> columns(Folio folio) {
        List<Column> columns = new ArrayList<>();
        columns.add(folio.columns().words("instance", "column-instance"));
        columns.add(folio.columns().words("region", "column-region"));
        columns.add(folio.columns().words("terms", "column-terms"));
        columns.add(folio.columns().numbers("count", "column-count", Unit.DEVICE));
        columns.add(folio.columns().numbers("instance-hour", "column-instance-hour", Offer.RATE));
        columns.add(
                folio.columns()
                        .numbers(
                                "device-hour",
                                "column-device-hour",
                                Unit.USD.per(Unit.DEVICE).per(Unit.HOUR)));
        if (mixed) {
            columns.add(folio.columns().numbers("vcpus", "column-vcpus", Unit.NONE));
            columns.add(folio.columns().numbers("memory", "column-host-memory", Unit.BYTE));
            columns.add(folio.columns().numbers("disk", "column-disk", Unit.BYTE));
            columns.add(
                    folio.columns()
                            .numbers("network", "column-network", Unit.BYTE.per(Unit.SECOND)));
        }
        columns.add(folio.columns().words("last-seen", "column-last-seen"));
        columns.addAll(SourceColumns.heads(folio.columns()));
        return columns;
    }

    private List<Cell> cells(Folio folio, Offer offer) {
        DatedPrice price = offer.on(almanac.day()).orElseThrow();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                new Cell.Text(
                        offer.assumed()
                                ? folio.phrase("accelerator-assumed", offer.instance())
                                : offer.instance()));
        cells.add(offer.region().isEmpty() ? Cell.UNKNOWN : new Cell.Text(offer.region()));
        cells.add(new Cell.Text(folio.phrase("terms-" + offer.terms()), "", offer.terms(), false));
        cells.add(folio.plain(offer.count(), Unit.DEVICE));
        cells.add(folio.plain(price.price().orElseThrow().value(), Offer.RATE));
        cells.add(folio.bare(UnitPrice.ofDevice(offer, almanac.day())));
        if (mixed) {
            cells.addAll(host(folio, offer.host()));
        }
        cells.add(new Cell.Text(price.observed().get(price.observed().size() - 1).toString()));
        cells.addAll(SourceColumns.published(price.citation()));
        return cells;
    }

    private static List<Cell> host(Folio folio, Optional<Host> host) {
        return List.of(
                host.filter(h -> h.vcpus().isPresent())
                        .map(h -> folio.plain(h.vcpus().getAsInt(), Unit.NONE))
                        .orElse(Cell.UNKNOWN),
                quantity(folio, host.flatMap(Host::memory)),
                quantity(folio, host.flatMap(Host::disk)),
                quantity(folio, host.flatMap(Host::network)));
    }

    private static Cell quantity(Folio folio, Optional<Quantity> quantity) {
        return quantity.map(q -> folio.plain(q.value(), q.unit())).orElse(Cell.UNKNOWN);
    }
}
