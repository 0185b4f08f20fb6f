package dev.reckoner.dossier;

import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.util.ArrayList;
import java.util.List;

/** What a provider asks for the tokens of a model, as a row: each price with its source. */
final class HostedRow {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);

    private HostedRow() {}

    /** On a model's page: under the name of the provider. */
    static Table.Row of(Folio folio, TokenPrice price) {
        String provider = ProviderDossier.provider(price.id());
        Cell.Text name =
                new Cell.Text(
                        price.provider(), folio.way(Addresses.provider(provider)), provider, false);
        return new Table.Row(name, cells(folio, new Cell.Text(price.apiModel()), price));
    }

    /** On a provider's page: under the provider's name for the model. */
    static Table.Row of(Folio folio, TokenPrice price, Almanac almanac) {
        Cell model =
                price.model()
                        .<Cell>map(
                                id ->
                                        folio.elsewhere()
                                                .linked(almanac.name(id), Addresses.model(id)))
                        .orElse(Cell.UNKNOWN);
        return new Table.Row(new Cell.Text(price.apiModel()), cells(folio, model, price));
    }

    private static List<Cell> cells(Folio folio, Cell first, TokenPrice price) {
        List<Cell> cells = new ArrayList<>();
        cells.add(first);
        cells.add(folio.plain(price.input(), PER_MILLION));
        cells.add(
                price.cachedInput().isPresent()
                        ? folio.plain(price.cachedInput().getAsDouble(), PER_MILLION)
                        : Cell.UNKNOWN);
        cells.add(folio.plain(price.output(), PER_MILLION));
        cells.add(
                price.contextUpTo().isPresent()
                        ? folio.plain(price.contextUpTo().getAsDouble(), Unit.TOKEN)
                        : Cell.UNKNOWN);
        cells.add(new Cell.Text(price.from().toString()));
        cells.add(new Cell.Text(price.lastSeen().toString()));
        cells.addAll(SourceColumns.published(price.citation()));
        return cells;
    }

    /**
     * The columns of such rows.
     *
     * @param first the one before the prices
     */
    static List<Column> columns(Folio folio, Column first) {
        List<Column> columns = new ArrayList<>();
        columns.add(first);
        columns.add(folio.columns().numbers("input", "column-input", PER_MILLION));
        columns.add(folio.columns().numbers("cached-input", "column-cached-input", PER_MILLION));
        columns.add(folio.columns().numbers("output", "column-output", PER_MILLION));
        columns.add(folio.columns().numbers("context-up-to", "column-context-up-to", Unit.TOKEN));
        columns.add(folio.columns().words("from", "column-from"));
        columns.add(folio.columns().words("last-seen", "column-last-seen"));
        columns.addAll(SourceColumns.heads(folio.columns()));
        return columns;
    }
}
