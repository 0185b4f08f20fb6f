package dev.reckoner.dossier;

import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** All providers: how much each lets and hosts, and when that was last seen. */
public final class ProviderList {

    private final List<ProviderDossier> providers;

    public ProviderList(Almanac almanac) {
        providers =
                ProviderDossier.ids(almanac).stream()
                        .map(id -> new ProviderDossier(almanac, id))
                        .toList();
    }

    /** The page in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.OFFERS);
        List<Table.Row> rows = new ArrayList<>();
        for (ProviderDossier provider : providers) {
            rows.add(row(folio, provider));
        }
        folio.section(
                "providers",
                "",
                folio.table(
                        "providers-table",
                        folio.phrase("providers-caption"),
                        folio.columns().words("provider", "column-provider"),
                        List.of(
                                folio.columns().words("offers", "column-offers"),
                                folio.columns().words("hosted", "column-hosted"),
                                folio.columns().words("last-seen", "column-last-seen")),
                        rows));
        return folio.dossier(
                folio.phrase("catalogue"),
                folio.phrase("providers"),
                Html.escape(folio.phrase("providers-standfirst")));
    }

    private static Table.Row row(Folio folio, ProviderDossier provider) {
        String page = Addresses.provider(provider.id());
        List<Cell> cells = new ArrayList<>();
        cells.add(count(folio, provider.current(), page, "offers-table"));
        cells.add(count(folio, provider.hosted(), page, "hosted-table"));
        cells.add(
                provider.lastSeen()
                        .<Cell>map(day -> new Cell.Text(day.toString()))
                        .orElse(Cell.UNKNOWN));
        return new Table.Row(
                new Cell.Text(provider.name(), folio.way(page), provider.id(), false), cells);
    }

    /** So many rows of a table of the provider's page. */
    private static Cell count(Folio folio, long rows, String page, String table) {
        return rows == 0 ? Cell.UNKNOWN : folio.elsewhere().linked(rows, Unit.NONE, page, table);
    }
}
