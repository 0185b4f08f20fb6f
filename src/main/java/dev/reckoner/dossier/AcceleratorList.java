package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.price.UnitPrice;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Fields;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All accelerators; each number leads to the page of its accelerator. */
public final class AcceleratorList {

    private static final Unit HOUR = Unit.USD.per(Unit.DEVICE).per(Unit.HOUR);

    private final Almanac almanac;

    public AcceleratorList(Almanac almanac) {
        this.almanac = almanac;
    }

    /** The page in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.ACCELERATORS);
        List<Table.Row> rows = new ArrayList<>();
        for (Accelerator accelerator : almanac.catalogue().accelerators().values()) {
            rows.add(row(folio, accelerator));
        }
        List<Column> columns =
                List.of(
                        folio.columns().words("vendor", "column-vendor"),
                        folio.columns().words("released", "fact-presented"),
                        folio.columns().term("memory", Unit.BYTE),
                        folio.columns().term("memory-bandwidth", Unit.BYTE.per(Unit.SECOND)),
                        new Column(
                                "dense-bf16",
                                folio.phrase("fact-rate", Arithmetic.BF16.name()),
                                folio.phrase("unit-tflops"),
                                "teraflops"),
                        folio.columns().term("power", Unit.of(Dimension.WATT)),
                        folio.columns().numbers("rent", "key-rent", HOUR));
        folio.section(
                "accelerators",
                "",
                folio.table(
                        "accelerators-table",
                        folio.phrase("accelerators-caption"),
                        folio.columns().words("accelerator", "column-accelerator"),
                        columns,
                        rows));
        return folio.dossier(
                folio.phrase("catalogue"),
                folio.phrase("accelerators"),
                Html.escape(folio.phrase("accelerators-standfirst")));
    }

    private Table.Row row(Folio folio, Accelerator accelerator) {
        String page = Addresses.accelerator(accelerator.id());
        Map<String, Figure> facts = Fields.of(accelerator);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(accelerator.vendor()));
        cells.add(
                accelerator
                        .sheet()
                        .released()
                        .map(Day::toString)
                        .<Cell>map(Cell.Text::new)
                        .orElse(Cell.UNKNOWN));
        cells.add(fact(folio, facts, "memory", page));
        cells.add(fact(folio, facts, "memory-bandwidth", page));
        cells.add(
                Optional.ofNullable(accelerator.denseTflops().get(Arithmetic.BF16.id()))
                        .map(rate -> folio.elsewhere().linked(rate, Unit.NONE, page, "facts-table"))
                        .orElse(Cell.UNKNOWN));
        cells.add(fact(folio, facts, "power", page));
        cells.add(
                almanac.cheapest(accelerator)
                        .map(offer -> UnitPrice.ofDevice(offer, almanac.day()))
                        .map(price -> folio.elsewhere().there(price, page))
                        .orElse(Cell.UNKNOWN));
        return new Table.Row(
                new Cell.Text(accelerator.name(), folio.way(page), accelerator.id(), false), cells);
    }

    private static Cell fact(Folio folio, Map<String, Figure> facts, String term, String page) {
        return Optional.ofNullable(facts.get(term))
                .map(figure -> folio.elsewhere().there(figure, page, "facts-table"))
                .orElse(Cell.UNKNOWN);
    }
}
