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

    static Table.Row of(Folio folio, TokenPrice price) {
        String provider = price.id().substring(0, price.id().indexOf('/'));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(price.apiModel()));
        cells.add(folio.plain(price.input(), PER_MILLION));
        cells.add(
                price.cachedInput().isPresent()
                        ? folio.plain(price.cachedInput().getAsDouble(), PER_MILLION)
                        : Cell.UNKNOWN);
        cells.add(folio.plain(price.output(), PER_MILLION));
        cells.add(new Cell.Text(price.from().toString()));
        cells.add(new Cell.Text(price.observed().get(price.observed().size() - 1).toString()));
        cells.addAll(folio.source(price.citation()));
        return new Table.Row(
                new Cell.Text(
                        price.provider(), folio.way(Addresses.provider(provider)), provider, false),
                cells);
    }

    static List<Column> columns(Folio folio) {
        List<Column> columns = new ArrayList<>();
        columns.add(folio.words("api-model", "column-api-model"));
        columns.add(folio.plain("input", "column-input", PER_MILLION));
        columns.add(folio.plain("cached-input", "column-cached-input", PER_MILLION));
        columns.add(folio.plain("output", "column-output", PER_MILLION));
        columns.add(folio.words("from", "column-from"));
        columns.add(folio.words("last-seen", "column-last-seen"));
        columns.addAll(folio.sourceColumns());
        return columns;
    }
}
